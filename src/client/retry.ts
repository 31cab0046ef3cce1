/*
 * When a send is retried: only after an attempt that certainly did not send the message (see classify.ts). That is a
 * connection that could not be made ("connect"), or status 429, or status 503 with a Retry-After header ("busy").
 *
 * How long it waits: a random time up to 100 ms ("connect") or 1 s ("busy"), doubled with every attempt up to 20 s, but
 * never less than Retry-After asks for.
 *
 * When it gives up: after `maxAttempts`, when the wait would pass the deadline or is longer than 60 s, or when the
 * client's retry budget is used up. client.ts runs this loop.
 */

/** Why an attempt may be retried, and how long the server asks to wait. */
export interface Retry {
  readonly cause: "connect" | "busy";
  /** From the `Retry-After` header. */
  readonly retryAfterMs?: number;
}

/** Upper bound of the first wait; it doubles with every attempt. */
const firstWaitMs = { connect: 100, busy: 1000 } as const;

/** Upper bound of every wait that the server did not ask for. */
export const longestWaitMs = 20_000;

/** When the server asks for a longer wait, the send is not retried. */
export const longestRetryAfterMs = 60_000;

/** How long to wait after this many attempts. The wait is random so that many clients do not come back at once. */
export function waitBeforeRetry(attempts: number, { cause, retryAfterMs = 0 }: Retry): number {
  const longest = Math.min(firstWaitMs[cause] * 2 ** (attempts - 1), longestWaitMs);
  return Math.max(Math.random() * longest, retryAfterMs);
}

const fullBudget = 500;
const costs = { connect: 14, busy: 5 } as const;

/** Limits the retries of a client over all its sends: during an outage it soon stops retrying and adds no load to the server. */
export class RetryBudget {
  #left = fullBudget;

  /** Pays for a retry; `false` when too little is left. */
  pay({ cause }: Retry): boolean {
    const cost = costs[cause];
    if (this.#left < cost) return false;
    this.#left -= cost;
    return true;
  }

  /** An accepted message earns back the cost of its own retries, and 1 more. */
  earn(paid: readonly Retry[]): void {
    const refund = paid.reduce((sum, { cause }) => sum + costs[cause], 1);
    this.#left = Math.min(this.#left + refund, fullBudget);
  }
}

const wholeSeconds = /^\d+$/;

/**
 * Reads a `Retry-After` header as milliseconds from now: whole seconds, or a
 * date in the one form that HTTP allows to send (IMF-fixdate). `undefined` for
 * anything else.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const value = header.trim();
  if (wholeSeconds.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  const at = Date.parse(value);
  // Date.parse accepts many other forms, and reads 31 February as 3 March; writing the date again shows both.
  return !Number.isNaN(at) && new Date(at).toUTCString() === value ? Math.max(at - now, 0) : undefined;
}
