import type { KaleyraError } from "../message/errors.ts";

/** What every outcome of a client tells beside the outcome itself. */
interface Sending {
  /** How often the request was tried; 0 where it was refused before. */
  readonly attempts?: number;
  /** The text that was put in the field named by `correlate`: its callback carries it too. */
  readonly correlation?: string;
}

/** Kaleyra took the message. That is not delivery: WhatsApp judges it later. */
export interface Accepted extends Sending {
  readonly outcome: "accepted";
  /** Kaleyra's id of the request. */
  readonly messageId: string;
}

/** Proved: the message did not go out. */
export interface NotSent extends Sending {
  readonly outcome: "not-sent";
  readonly error: KaleyraError;
  /** When it is worth another try, in milliseconds from now. Left out where trying again cannot help. */
  readonly retryAfterMs?: number;
}

/** The message may have gone out. Sending it again may send it twice. */
export interface Unknown extends Sending {
  readonly outcome: "unknown";
  readonly error: KaleyraError;
  readonly httpStatus?: number;
  /** What the vendor advises. Following it may send the message twice: that is for you to weigh. */
  readonly retryAdvice?: RetryAdvice;
}

/** The vendor's advice to try again, and where it stands. */
export interface RetryAdvice {
  /** In milliseconds from now. */
  readonly afterMs: number;
  readonly source: "kaleyra-error-page";
}

/** What is known of a message after it was sent: exactly one of three. */
export type Outcome = Accepted | NotSent | Unknown;
