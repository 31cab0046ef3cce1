/** The keys under which a builder type has what it knows. They exist only in the types; the names of some are for the error of an assignment. */

/** The steps that were taken. */
export declare const forOtherStepsDeclareItAsAnyListBuilder: unique symbol;

/** The ids of the rows so far, in order. */
export declare const forOtherRowsDeclareItAsAnyListBuilder: unique symbol;

/** The same as a union, because asking the list for it is dear. */
export declare const used: unique symbol;

/** Where the next row goes. */
export declare const place: unique symbol;

/**
 * Where the next row goes: into a section without a title that has no row yet
 * (`"start"`) or has one (`"plain"`), into one with a title that surely has no
 * row (`"empty"`), or into one of which neither is sure (`"filled"`).
 */
export type Place = "start" | "plain" | "empty" | "filled";

/** Any builder type. `any`, so that the compiler asks only whether the keys are there, and never looks at the rows. */
export interface AnyBuilder {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly [forOtherStepsDeclareItAsAnyListBuilder]: any;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly [forOtherRowsDeclareItAsAnyListBuilder]: any;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly [used]: any;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly [place]: any;
}
