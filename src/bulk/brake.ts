import { meanings } from "../../generated/service.ts";
import type { Outcome } from "../client/outcome.ts";
import { ApiError, type KaleyraError, MessageError, TransportError } from "../message/errors.ts";

/** So many messages in a row may fail in the same way. */
const mostEqualFailures = 10;

const dailyLimit = meanings.find(({ name }) => name === "daily-limit")?.code;

/**
 * Says when to stop, because the messages that are left would fail as well: after
 * a row of messages that failed in the same way, none accepted in between.
 */
export class Brake {
  #failure: string | undefined;
  #count = 0;

  /** Counts the last outcome of a message. Returns why to stop, as a sentence; `undefined` to go on. */
  reasonToStop(outcome: Outcome): string | undefined {
    if (outcome.outcome === "accepted") {
      this.#failure = undefined;
      return undefined;
    }
    const { error } = outcome;
    if (error instanceof MessageError) return undefined;
    const failure = failureOf(outcome.outcome, error);
    this.#count = failure === this.#failure ? this.#count + 1 : 1;
    this.#failure = failure;
    if (failure === undefined || this.#count < mostEqualFailures) return undefined;
    return `${mostEqualFailures} messages in a row ended in the same way, and none was accepted in between: ${error.message}`;
  }
}

/** Whether Kaleyra says that the account may send no more today. */
export function isDailyLimit(error: KaleyraError): boolean {
  return error instanceof ApiError && error.code === dailyLimit;
}

/** What failures in the same way have in common; `undefined` for a refusal that may concern its message alone. */
function failureOf(outcome: Outcome["outcome"], error: KaleyraError): string | undefined {
  if (error instanceof ApiError) return error.meaning === "incorrect-payload" ? undefined : JSON.stringify([outcome, error.status, error.code]);
  if (error instanceof TransportError) return JSON.stringify([outcome, error.reason, error.code, error.httpStatus, error.contentType]);
  return JSON.stringify([outcome, error.name]);
}
