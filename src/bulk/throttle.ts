/** What is left of the pace when the other side says "too fast". */
const slowedTo = 0.7;
/** The share of the full pace that is won back each second. */
const regainedPerSecond = 0.05;
/** The pace never falls below one message in this many milliseconds. */
const slowestMs = 2_000;

/**
 * How fast all may go: the full rate, less after a refusal, and then slowly
 * more again.
 */
export class Throttle {
  readonly rate: number;
  #slowed: number;
  #resumesAt = Number.NEGATIVE_INFINITY;
  #slowedAt = Number.NEGATIVE_INFINITY;

  /** @param rate - Messages a second at full speed. */
  constructor(rate: number) {
    this.rate = rate;
    this.#slowed = rate;
  }

  /** Messages a second that are right at this moment. */
  rateAt(now: number): number {
    const seconds = Math.max(0, now - this.#resumesAt) / 1_000;
    return Math.min(this.rate, this.#slowed + this.rate * regainedPerSecond * seconds);
  }

  /** How long nobody may start. */
  pauseAt(now: number): number {
    return Math.max(0, this.#resumesAt - now);
  }

  /** Slows down, once for all refusals that come back in the same second, and stops until `afterMs` have passed. */
  slowDown(now: number, afterMs: number): void {
    if (now - this.#slowedAt >= 1_000) {
      this.#slowed = Math.max(Math.min(this.rate, 1_000 / slowestMs), this.rateAt(now) * slowedTo);
      this.#slowedAt = now;
    }
    this.#resumesAt = Math.max(this.#resumesAt, now + afterMs);
  }
}
