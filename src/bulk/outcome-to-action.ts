import type { Outcome } from "../client/outcome.ts";

/** What to do with a message once its outcome is known. */
export type Action =
  /** Accepted: nothing is left to do. */
  | { readonly action: "done" }
  /** Proved not sent, and worth another attempt after this many milliseconds. */
  | { readonly action: "requeue"; readonly afterMs: number }
  /** Proved not sent, and another attempt would end the same way. */
  | { readonly action: "give-up" }
  /** It may have gone out: never send it again automatically. Its callback, found by `ref`, or a person decides. */
  | { readonly action: "park" };

/**
 * The rule for every queue that sends automatically: try a message again only
 * when it is proved that it was not sent.
 *
 * Pure: no clock, no counter. The caller limits the number of attempts.
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
