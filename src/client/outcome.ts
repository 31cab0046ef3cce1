import type { KaleyraError } from "../message/errors.ts";

/** Fields of every outcome. */
interface SendDetails {
  /** The number of attempts made; 0 when the message was refused before the first. */
  readonly attempts?: number;
  /** The value of the field named by `correlate`. The callback carries the same value. */
  readonly correlation?: string;
}

/** Kaleyra accepted the message. It may still not be delivered: WhatsApp checks it later. */
export interface Accepted extends SendDetails {
  readonly outcome: "accepted";
  /** Kaleyra's id of the request. */
  readonly messageId: string;
}

/** The message certainly did not go out. */
export interface NotSent extends SendDetails {
  readonly outcome: "not-sent";
  readonly error: KaleyraError;
  /** When to try again, in milliseconds from now. Left out when trying again cannot help. */
  readonly retryAfterMs?: number;
}

/** The message may have gone out. Sending it again may send it twice. */
export interface Unknown extends SendDetails {
  readonly outcome: "unknown";
  readonly error: KaleyraError;
  readonly httpStatus?: number;
  /** Kaleyra's advice to try again. Following it may send the message twice, so the decision is yours. */
  readonly retryAdvice?: RetryAdvice;
}

/** Kaleyra's advice to try again, and its source. */
export interface RetryAdvice {
  /** In milliseconds from now. */
  readonly afterMs: number;
  readonly source: "kaleyra-error-page";
}

/** What is known of a message after a send. */
export type Outcome = Accepted | NotSent | Unknown;
