import { KaleyraError } from "../message/errors.ts";

/** The numeric options shared by `sendAll` and `createSendWorker`. */
export interface NumericOptions {
  readonly rate: number;
  readonly perRecipientMs: number;
  readonly concurrency: number;
  readonly maxAttempts: number;
  readonly maxPauseMs?: number | undefined;
}

/** Each message on its way takes memory. */
const mostConcurrent = 10_000;

/**
 * Throws when a numeric option is out of range.
 *
 * @throws {@link KaleyraError} that names the first such option.
 */
export function checkNumericOptions({ rate, perRecipientMs, concurrency, maxAttempts, maxPauseMs = 0 }: NumericOptions): void {
  assertOption(rate > 0 && Number.isFinite(rate), `rate must be a number of messages a second above 0, not ${rate}`);
  assertOption(perRecipientMs >= 0 && Number.isFinite(perRecipientMs), `perRecipientMs must be a number of milliseconds, 0 or more, not ${perRecipientMs}`);
  assertOption(Number.isInteger(concurrency) && concurrency > 0, `concurrency must be a whole number above 0, not ${concurrency}`);
  assertOption(concurrency <= mostConcurrent, `concurrency must be at most ${mostConcurrent}, not ${concurrency}`);
  assertOption(Number.isInteger(maxAttempts) && maxAttempts > 0, `maxAttempts must be a whole number above 0, not ${maxAttempts}`);
  assertOption(maxPauseMs >= 0 && Number.isFinite(maxPauseMs), `maxPauseMs must be a number of milliseconds, 0 or more, not ${maxPauseMs}`);
}

function assertOption(isValid: boolean, message: string): void {
  if (!isValid) throw new KaleyraError(message);
}
