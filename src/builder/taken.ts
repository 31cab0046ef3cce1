import type { Repeated } from "../type-level/sentences.ts";

/**
 * The key under which a builder type has the steps that were taken. It exists
 * only in the types. Its name is what the compiler shows where a variable is
 * assigned a builder with other steps taken.
 */
export declare const forOtherStepsDeclareItAsAnyReplyButtonBuilder: unique symbol;

/** Any builder type. `any`, so that the compiler asks only whether the key is there, which it does at every step. */
export interface Taken {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly [forOtherStepsDeclareItAsAnyReplyButtonBuilder]: any;
}

/**
 * The sentence that the step was taken before, or what is wrong with its
 * argument. Of a builder in any state, `unknown`, no step was surely taken.
 */
export type Once<Name extends string, Done, Explained> = Name extends Done ? (unknown extends Done ? Explained : Repeated<Name>) : Explained;
