import { KaleyraError } from "../message/errors.ts";

/** The figures that a sender to many works by. */
export interface PaceNumbers {
  readonly rate: number;
  readonly perRecipientMs: number;
  readonly concurrency: number;
  readonly maxAttempts: number;
}

/**
 * Refuses figures by which somebody would be passed over in silence, or a pace be none.
 *
 * @throws {@link KaleyraError} that names the first.
 */
export function checkNumbers({ rate, perRecipientMs, concurrency, maxAttempts }: PaceNumbers): void {
  want(rate > 0 && Number.isFinite(rate), `rate must be a number of messages a second above 0, not ${rate}`);
  want(perRecipientMs >= 0 && Number.isFinite(perRecipientMs), `perRecipientMs must be a number of milliseconds, 0 or more, not ${perRecipientMs}`);
  want(Number.isInteger(concurrency) && concurrency > 0, `concurrency must be a whole number above 0, not ${concurrency}`);
  want(Number.isInteger(maxAttempts) && maxAttempts > 0, `maxAttempts must be a whole number above 0, not ${maxAttempts}`);
}

function want(holds: boolean, sentence: string): void {
  if (!holds) throw new KaleyraError(sentence);
}
