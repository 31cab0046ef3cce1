import type { Repeated } from "../../type-level/sentences.ts";

/**
 * The sentence that the step was taken before, or what is wrong with its
 * argument. A builder in any state, `unknown`, has surely taken no step.
 */
export type Once<Name extends string, Done, Explained> = Name extends Done ? (unknown extends Done ? Explained : Repeated<Name>) : Explained;
