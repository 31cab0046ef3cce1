/**
 * The type of a step that is locked: calling it is a compile error, and the
 * error is the sentence.
 *
 * It is a function that nobody can call, and not an object, so that a builder
 * with locked steps still fits where any builder is wanted.
 *
 * @example
 * ```text
 * buttons().build();
 * // The 'this' context … is not assignable to method's 'this' of type
 * // '"body is missing; call .body() before .build()"'.
 * ```
 */
export type CompileError<Sentence extends string> = (this: Sentence, ...args: readonly unknown[]) => never;

/** What an object is asked to be when it is wrong: nothing is, and the error is the sentence. */
export interface Refused<Sentence extends string> {
  readonly refusedBecause: Sentence;
}
