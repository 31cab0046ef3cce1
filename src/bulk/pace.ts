import type { Clock, Stop } from "./clock.ts";
import type { Throttle } from "./throttle.ts";

/**
 * Lets one after the other start, in the order they ask, and never more than
 * the rate in any second.
 *
 * Exact by one comparison: a start has to be a second later than the start
 * `rate` places before it, so that no second has `rate` + 1 of them. A timer
 * that fires late costs nothing, because the next ones may then follow at once.
 */
export class Pace {
  readonly #throttle: Throttle;
  readonly #clock: Clock;
  /** As many of the last starts as the full rate looks back on, in a ring: a list that is shifted is copied for each start. */
  readonly #starts: number[] = [];
  readonly #size: number;
  #count = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(throttle: Throttle, clock: Clock) {
    this.#throttle = throttle;
    this.#clock = clock;
    this.#size = placesOf(throttle.rate);
  }

  /** Waits for a turn, which is taken at the moment this resolves; `false` when the run was stopped first. */
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
        this.#remember(now);
        return true;
      }
      await this.#clock.sleep(ms, stop);
    }
  }

  #delay(now: number): number {
    const rate = this.#throttle.rateAt(now);
    const before = this.#starts[(this.#count - placesOf(rate)) % this.#size];
    const window = Math.max(1_000, 1_000 / rate);
    return Math.max(this.#throttle.pauseAt(now), before === undefined ? 0 : before + window - now);
  }

  /** Keeps what the full rate looks back on, also while slowed down: the pace will grow again. */
  #remember(now: number): void {
    this.#starts[this.#count % this.#size] = now;
    this.#count += 1;
  }
}

/** How many starts before its own a start looks back. */
function placesOf(rate: number): number {
  return Math.max(1, Math.floor(rate));
}
