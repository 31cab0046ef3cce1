import type { Clock, Stop } from "./clock.ts";
import type { Throttle } from "./throttle.ts";

/**
 * The space between two starts, over what the rate asks for. A second at the
 * receiver then has no more than the rate when some messages need longer to
 * get there than others.
 */
const margin = 1.05;
/** A start that comes late, because timers do, may be followed this much sooner. Less than the margin leaves in a second. */
const catchUpMs = 10;

/** A rate limiter: starts follow in the order of their requests, evenly spaced. */
export class Pace {
  readonly #throttle: Throttle;
  readonly #clock: Clock;
  /** When the next start is due; the first one is at once. */
  #due: number | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(throttle: Throttle, clock: Clock) {
    this.#throttle = throttle;
    this.#clock = clock;
  }

  /** Waits for a start, which counts from the moment this resolves; `false` when the run was stopped first. */
  turn(stop: Stop): Promise<boolean> {
    const turn = this.#last.then(() => this.#wait(stop));
    this.#last = turn;
    return turn;
  }

  async #wait(stop: Stop): Promise<boolean> {
    for (;;) {
      if (stop.stopped) return false;
      const now = this.#clock.now();
      const due = this.#due ?? now;
      const ms = Math.max(this.#throttle.pauseAt(now), due - now);
      if (ms <= 0) {
        this.#due = Math.max(due, now - catchUpMs) + this.#spaceAt(now);
        return true;
      }
      await this.#clock.sleep(ms, stop);
    }
  }

  /** Milliseconds between two starts. A second has a whole number of starts, so a rate of 2.5 counts as 2. */
  #spaceAt(now: number): number {
    const { rate } = this.#throttle;
    const full = rate < 1 ? rate : Math.floor(rate);
    return (1_000 * margin) / Math.min(full, this.#throttle.rateAt(now));
  }
}
