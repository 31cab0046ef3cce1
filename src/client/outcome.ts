import type { KaleyraError } from "../errors.ts";

/** Kaleyra took the message. That is not delivery: WhatsApp judges it later. */
export interface Accepted {
  readonly outcome: "accepted";
  /** Kaleyra's id of the request. */
  readonly messageId: string;
}

/** Proved: the message did not go out. */
export interface NotSent {
  readonly outcome: "not-sent";
  readonly error: KaleyraError;
  /** When it is worth another try, in milliseconds from now. Left out where trying again cannot help. */
  readonly retryAfterMs?: number;
}

/** The message may have gone out. Sending it again may send it twice. */
export interface Unknown {
  readonly outcome: "unknown";
  readonly error: KaleyraError;
  readonly httpStatus?: number;
}

/** What is known of a message after it was sent: exactly one of three. */
export type Outcome = Accepted | NotSent | Unknown;
