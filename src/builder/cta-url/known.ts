import type { Anything } from "../../type-level/anything.ts";

/** The key under which a builder type has the steps that were taken. It exists only in the types, and its name is for the error of an assignment. */
export declare const forOtherStepsDeclareItAsAnyCtaUrlBuilder: unique symbol;

/** Any builder type. */
export interface AnyBuilder {
  readonly [forOtherStepsDeclareItAsAnyCtaUrlBuilder]: Anything;
}
