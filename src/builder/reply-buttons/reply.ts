/**
 * A reply button: its title, and the id that comes back when the customer taps it.
 *
 * @example
 * ```ts
 * import type { Reply } from "kaleyra-whatsapp";
 * const change: Reply = { id: "change-button", title: "Change" };
 * ```
 */
export interface Reply<Id extends string = string, Title extends string = string> {
  readonly id: Id;
  readonly title: Title;
}

/** The reply buttons of a message, in order. */
export type Replies = readonly Reply[];
