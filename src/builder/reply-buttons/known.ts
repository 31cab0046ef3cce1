import type { Anything } from "../../type-level/anything.ts";

/**
 * The key under which a builder type has the steps that were taken. It exists
 * only in the types. Its name is what the compiler shows where a variable is
 * assigned a builder with other steps taken.
 */
export declare const forOtherStepsDeclareItAsAnyReplyButtonBuilder: unique symbol;

/**
 * The key under which a builder type has the replies added so far. It exists
 * only in the types, and is named like the key of the steps, for the same error.
 */
export declare const forOtherRepliesDeclareItAsAnyReplyButtonBuilder: unique symbol;

/** The key under which a builder type has the union of those that count as used. It exists only in the types. */
export declare const used: unique symbol;

/** Any builder type. */
export interface AnyBuilder {
  readonly [forOtherStepsDeclareItAsAnyReplyButtonBuilder]: Anything;
  readonly [forOtherRepliesDeclareItAsAnyReplyButtonBuilder]: Anything;
  readonly [used]: Anything;
}

/** The union of no replies. */
export interface NoReply {
  readonly id: never;
  readonly title: never;
}
