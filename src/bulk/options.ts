import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import type { Outcome } from "../client/outcome.ts";

/** How {@link sendAll} sends. */
export interface SendAllOptions<Recipient> {
  /** Makes the message for a recipient: from one builder, used again, this costs next to nothing. */
  readonly message: (recipient: Recipient) => ReplyButtonRequest;
  /** The most messages a second; no second ever has more. WhatsApp lets a number begin with 80. */
  readonly rate: number;
  /** The least time between two messages to the same number, in milliseconds. WhatsApp allows about one in 6 seconds, which is the default. */
  readonly perRecipientMs?: number | undefined;
  /** The most messages on their way at once (32 unless told). As many may be `unknown` when the process is killed. */
  readonly concurrency?: number | undefined;
  /** How often one message is tried while it is proved that it has not gone out (5 unless told). */
  readonly maxAttempts?: number | undefined;
  /** Ends the run: nothing new leaves, and what is on its way is waited for. */
  readonly signal?: AbortSignal | undefined;
  /** A file to remember by what was sent, so that a run that was killed can go on. Needs Node, Bun or Deno. */
  readonly journal?: string | undefined;
  /** Called with each result as soon as it is in the journal. The run waits for it, and fails when it throws. */
  readonly onOutcome?: ((result: BulkResult<Recipient>) => void | Promise<void>) | undefined;
}

/** What became of one recipient. */
export interface BulkResult<Recipient> {
  readonly recipient: Recipient;
  /** Which one it was, counted from 0. */
  readonly position: number;
  readonly outcome: Outcome;
  /** How often it was tried in this run; 0 where an earlier run left it `unknown`, or where no message could be made. */
  readonly attempts: number;
}

/** A run in figures. */
export interface BulkSummary {
  readonly accepted: number;
  readonly notSent: number;
  readonly unknown: number;
  /** Accepted in an earlier run by the same journal, and therefore not sent again. */
  readonly skipped: number;
  /** Whether the run ended before its list did. */
  readonly stopped: boolean;
  readonly elapsedMs: number;
}

/** What a run needs of a client: its one method. What `createClient` makes fits, and so does a stand-in of your own. */
export interface Sender {
  send(message: ReplyButtonRequest, options?: { readonly signal?: AbortSignal }): Promise<Outcome>;
}
