import type { Outcome } from "../client/outcome.ts";

/** What to do with a message once its outcome is known. */
export type Action =
  /** Accepted: nothing is left to do. */
  | { readonly action: "done" }
  /** Proved not sent, and worth another try after this many milliseconds. */
  | { readonly action: "requeue"; readonly afterMs: number }
  /** Proved not sent, and another try would end the same way. */
  | { readonly action: "give-up" }
  /** It may have gone out: never send it again by itself; let its callback, found by `ref`, or a person decide. */
  | { readonly action: "park" };

/**
 * The one rule of every engine that sends for you: a message is tried again
 * only where it is proved that it did not go out.
 *
 * Pure: no clock, no counter. How often to requeue is for the caller to limit.
 *
 * @example
 * ```ts
 * import { outcomeToAction } from "kaleyra-whatsapp/bulk";
 *
 * outcomeToAction({ outcome: "accepted", messageId: "A1" }); // { action: "done" }
 * ```
 */
export function outcomeToAction(outcome: Outcome): Action {
  switch (outcome.outcome) {
    case "accepted":
      return { action: "done" };
    case "not-sent":
      return outcome.retryAfterMs === undefined ? { action: "give-up" } : { action: "requeue", afterMs: outcome.retryAfterMs };
    case "unknown":
      return { action: "park" };
  }
}
