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

/** Any builder type. `any`, so that the compiler asks only whether the keys are there, and never looks at the replies. */
export interface AnyBuilder {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly [forOtherStepsDeclareItAsAnyReplyButtonBuilder]: any;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly [forOtherRepliesDeclareItAsAnyReplyButtonBuilder]: any;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly [used]: any;
}

/** The union of no replies. */
export interface NoReply {
  readonly id: never;
  readonly title: never;
}
