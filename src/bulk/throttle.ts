import type { SendAllOptions } from "./options.ts";

/** The share of the rate that is kept after a "too fast" answer. */
const slowdownFactor = 0.7;
/** The share of the full rate that is regained each second. */
const recoveryPerSecond = 0.05;
/** The rate never falls below one message in this many milliseconds. */
const slowestIntervalMs = 2_000;

/** A pause that is extended by less than this is not told again: concurrent messages are refused together. */
const notableMs = 1_000;

/** The current rate: full at first, lower after a "too fast" answer, then slowly higher again. */
export class Throttle {
  readonly rate: number;
  #slowedRate: number;
  #resumesAt = Number.NEGATIVE_INFINITY;
  #slowedAt = Number.NEGATIVE_INFINITY;

  /** @param rate - Messages a second at full speed. */
  constructor(rate: number) {
    this.rate = rate;
    this.#slowedRate = rate;
  }

  /** Messages a second allowed at this moment. */
  rateAt(now: number): number {
    const seconds = Math.max(0, now - this.#resumesAt) / 1_000;
    return Math.min(this.rate, this.#slowedRate + this.rate * recoveryPerSecond * seconds);
  }

  /** Milliseconds until sending may resume. */
  pauseAt(now: number): number {
    return Math.max(0, this.#resumesAt - now);
  }

  /** Pauses for `afterMs` and lowers the rate, at most once a second: concurrent messages are refused together. */
  slowDown(now: number, afterMs: number): void {
    if (now - this.#slowedAt >= 1_000) {
      this.#slowedRate = Math.max(Math.min(this.rate, 1_000 / slowestIntervalMs), this.rateAt(now) * slowdownFactor);
      this.#slowedAt = now;
    }
    this.#resumesAt = Math.max(this.#resumesAt, now + afterMs);
  }
}

/** Pauses the whole run when Kaleyra asks for it, tells it, and allows no pause above a limit. */
export class RunPause {
  readonly #throttle: Throttle;
  readonly #maxMs: number;
  readonly #onPause: SendAllOptions<unknown>["onPause"];

  constructor(throttle: Throttle, maxMs: number, onPause: SendAllOptions<unknown>["onPause"]) {
    this.#throttle = throttle;
    this.#maxMs = maxMs;
    this.#onPause = onPause;
  }

  /** Begins a pause, or extends the current one. Returns a sentence when it would be too long, and the run must end instead. */
  async begin(now: number, ms: number, reason: string): Promise<string | undefined> {
    if (!(ms <= this.#maxMs)) {
      return `the next attempt is due in ${secondsOf(ms)} seconds, and maxPauseMs allows a pause of ${secondsOf(this.#maxMs)}: ${reason}`;
    }
    const leftMs = this.#throttle.pauseAt(now);
    this.#throttle.slowDown(now, ms);
    if (ms > leftMs && (leftMs === 0 || ms - leftMs >= notableMs)) await this.#onPause?.({ ms, reason });
    return undefined;
  }
}

function secondsOf(ms: number): string {
  return (ms / 1_000).toLocaleString("en", { maximumFractionDigits: 1 });
}
