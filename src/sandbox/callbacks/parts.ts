import type { Place } from "./place.ts";

/** A status that WhatsApp reports of a message, and Kaleyra relays. */
export type RelayedStatus = "sent" | "delivered" | "read" | "failed";

/** A status that the sandbox can report. `"not-sent"` is Kaleyra's own: it did not hand the message to WhatsApp. */
export type SandboxStatus = RelayedStatus | "not-sent";

/** One thing that a callback reports of a message that was sent. A callback may report several. */
export type CallbackPart =
  /** What became of the message. `code` is Meta's reason for `"failed"`, one that `schema/status-errors.json` has; without it, the callback has no reason. */
  | { readonly status: RelayedStatus; readonly code?: number }
  /** The customer taps the button or the row with this id. */
  | { readonly tap: string }
  /** The customer shares the place that a location request asks for. */
  | { readonly location: Place }
  /** The customer writes this text. */
  | { readonly text: string };

/** How callbacks are made and posted. */
export interface PostOptions {
  /** Whether the customer has a user name and shows no number, so that the callback has Meta's id of the customer in its place. */
  readonly withoutNumber?: boolean;
  /** How often the same callback is posted (default 1), because programs must cope with repeats. */
  readonly times?: number;
}
