/**
 * The type of a locked step. Calling the step is a type error on `this`, and
 * the error text contains the sentence.
 *
 * It is a function type, so that a builder with locked steps is still
 * assignable to `AnyReplyButtonBuilder`.
 *
 * @example
 * ```text
 * buttons().build();
 * // The 'this' context … is not assignable to method's 'this' of type
 * // '"body is missing; call .body() before .build()"'.
 * ```
 */
export type CompileError<Sentence extends string> = (this: Sentence, ...args: readonly unknown[]) => never;

/** Intersected with the type of an invalid object argument: no argument has this property, and the type error contains the sentence. */
export interface Refused<Sentence extends string> {
  readonly refusedBecause: Sentence;
}
