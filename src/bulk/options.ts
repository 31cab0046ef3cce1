import type { AnyRequest } from "../../generated/kinds.ts";
import type { Outcome } from "../client/outcome.ts";

/** How {@link sendAll} sends. */
export interface SendAllOptions<Recipient> {
  /** Makes the message for a recipient. Reuse one builder for all recipients: it is fast. */
  readonly message: (recipient: Recipient) => AnyRequest;
  /** The maximum number of messages in any second. They leave evenly, a twentieth slower than that. WhatsApp allows a new number 80. */
  readonly rate: number;
  /** The minimum time between two messages to the same number, in milliseconds. WhatsApp allows about one in 6 seconds, which is the default. */
  readonly perRecipientMs?: number | undefined;
  /** The maximum number of messages on their way at once (default 32). As many may be `unknown` when the process is killed. */
  readonly concurrency?: number | undefined;
  /** The maximum number of attempts for one message (default 5). Only a message proved not sent is tried again. */
  readonly maxAttempts?: number | undefined;
  /**
   * The longest pause of the run, in milliseconds (default 60,000). When Kaleyra asks for a longer one, the run ends: what has not left can be sent
   * by the next run with the same journal.
   */
  readonly maxPauseMs?: number | undefined;
  /** Called when the run pauses, because Kaleyra asks for it or cannot be reached. When it throws, or the promise that it returns is rejected, the run ends. */
  readonly onPause?: ((pause: BulkPause) => void) | undefined;
  /** Stops the run: no new message is sent, and the run waits for those on their way. */
  readonly signal?: AbortSignal | undefined;
  /** Path of a file that records what was sent, so that a killed run can be resumed. Needs Node, Bun or Deno. */
  readonly journal?: string | undefined;
  /** Called with each result once it is in the journal. The run waits for it, and fails when it throws. */
  readonly onOutcome?: ((result: BulkResult<Recipient>) => void | Promise<void>) | undefined;
}

/** The result for one recipient. */
export interface BulkResult<Recipient> {
  readonly recipient: Recipient;
  /** Index in the list, from 0. */
  readonly position: number;
  readonly outcome: Outcome;
  /** The number of attempts in this run; 0 when an earlier run left the message `unknown`, or when `message` failed. */
  readonly attempts: number;
}

/** A pause of the whole run. */
export interface BulkPause {
  /** How long it is, in milliseconds from now. */
  readonly ms: number;
  /** Why, as a sentence. */
  readonly reason: string;
}

/** The counts of a finished run. */
export interface BulkSummary {
  readonly accepted: number;
  readonly notSent: number;
  readonly unknown: number;
  /** Accepted in an earlier run with the same journal, and therefore not sent again. */
  readonly skipped: number;
  /** Whether the run was stopped before the end of its list. */
  readonly stopped: boolean;
  /** Why the run stopped by itself, as a sentence. Messages that have not left have no result; the next run with the same journal sends them. */
  readonly reason?: string;
  readonly elapsedMs: number;
}

/** The one method that a run needs of a client. Made by `createClient`, or by you. */
export interface Sender {
  send(message: AnyRequest, options?: { readonly signal?: AbortSignal }): Promise<Outcome>;
}
