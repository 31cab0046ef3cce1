/** What another try costs and how long it waits. */
export interface Retry {
  readonly why: "connect" | "busy";
  /** What the server asks for. */
  readonly afterMs?: number;
}

/** Milliseconds of the first wait at most; it doubles with every try. */
const firstWaitMs = { connect: 100, busy: 1000 } as const;

/** No wait of our own is longer. */
export const longestWaitMs = 20_000;

/** A server that asks for more is obeyed by not trying again here. */
export const longestRetryAfterMs = 60_000;

/** How long to wait before the next try: anything up to the doubled wait, so that many clients do not come back at once, but never less than the server asks for. */
export function waitBefore(tries: number, { why, afterMs = 0 }: Retry): number {
  const most = Math.min(firstWaitMs[why] * 2 ** (tries - 1), longestWaitMs);
  return Math.max(Math.random() * most, afterMs);
}

const budgetAtMost = 500;
const costs = { connect: 14, busy: 5 } as const;

/**
 * What a client may spend on tries: when nothing works any more, it soon
 * stops trying twice, and does not make a bad hour worse for the server.
 */
export class RetryBudget {
  #left = budgetAtMost;

  /** Pays for a try; `false` where it cannot. */
  pay({ why }: Retry): boolean {
    const cost = costs[why];
    if (this.#left < cost) return false;
    this.#left -= cost;
    return true;
  }

  /** An accepted message earns back what its own tries cost, and at least a little. */
  earn(paid: readonly Retry[]): void {
    const back = paid.reduce((sum, { why }) => sum + costs[why], 1);
    this.#left = Math.min(this.#left + back, budgetAtMost);
  }
}

const wholeSeconds = /^\d+$/;

/**
 * Reads a `Retry-After` header as milliseconds from now: whole seconds, or
 * the one date form that HTTP still allows to be sent. Anything else is
 * `undefined`, never a guess.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const value = header.trim();
  if (wholeSeconds.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  const at = Date.parse(value);
  // Many another form is read too, and 31 February as 3 March; but only the one form is also written so.
  return !Number.isNaN(at) && new Date(at).toUTCString() === value ? Math.max(at - now, 0) : undefined;
}
