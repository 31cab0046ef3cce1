/**
 * A row of a list: what it says, and the id that comes back when the customer chooses it.
 *
 * @example
 * ```ts
 * import type { Row } from "kaleyra-whatsapp";
 * const monday: Row = { id: "monday", title: "Monday", description: "From 9 to 12" };
 * ```
 */
export interface Row<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly description?: string | undefined;
}

/** Rows, in order. */
export type Rows = readonly Row[];
