import type { Clock, Stop } from "./clock.ts";
import type { Throttle } from "./throttle.ts";

/**
 * A rate limiter: starts follow in the order of their requests, and no second
 * has more than the rate.
 *
 * A start must be a second later than the start `rate` positions before it, so
 * no second can have `rate` + 1 starts. A timer that fires late costs nothing:
 * the next starts may then follow at once.
 */
export class Pace {
  readonly #throttle: Throttle;
  readonly #clock: Clock;
  /** The last `#limit` starts as a ring buffer: shifting an array would copy it at each start. */
  readonly #starts: number[] = [];
  readonly #limit: number;
  #count = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(throttle: Throttle, clock: Clock) {
    this.#throttle = throttle;
    this.#clock = clock;
    this.#limit = limitOf(throttle.rate);
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
      const ms = this.#delay(now);
      if (ms <= 0) {
        this.#record(now);
        return true;
      }
      await this.#clock.sleep(ms, stop);
    }
  }

  #delay(now: number): number {
    const rate = this.#throttle.rateAt(now);
    const before = this.#starts[(this.#count - limitOf(rate)) % this.#limit];
    const window = Math.max(1_000, 1_000 / rate);
    return Math.max(this.#throttle.pauseAt(now), before === undefined ? 0 : before + window - now);
  }

  /** Records as many starts as the full rate needs, even while throttled, because the rate will recover. */
  #record(now: number): void {
    this.#starts[this.#count % this.#limit] = now;
    this.#count += 1;
  }
}

/** The maximum number of starts in one window; below one message a second, the window is longer instead. */
function limitOf(rate: number): number {
  return Math.max(1, Math.floor(rate));
}
