import type { Anything } from "../../type-level/anything.ts";

/** The keys under which a builder type has what it knows. They exist only in the types; the names of some are for the error of an assignment. */

/** The steps that were taken. */
export declare const forOtherStepsDeclareItAsAnyListBuilder: unique symbol;

/** The ids of the rows so far, in order. */
export declare const forOtherRowsDeclareItAsAnyListBuilder: unique symbol;

/** The same ids as a union: the compiler takes much longer to make it from the list. */
export declare const used: unique symbol;

/** Where the next row goes. */
export declare const place: unique symbol;

/**
 * Where the next row goes: into a section without a title that has no row yet
 * (`"start"`) or has one (`"plain"`), into one with a title that surely has no
 * row (`"empty"`), or into one of which neither is sure (`"filled"`).
 */
export type RowPlace = "start" | "plain" | "empty" | "filled";

/** Any builder type. */
export interface AnyBuilder {
  readonly [forOtherStepsDeclareItAsAnyListBuilder]: Anything;
  readonly [forOtherRowsDeclareItAsAnyListBuilder]: Anything;
  readonly [used]: Anything;
  readonly [place]: Anything;
}
