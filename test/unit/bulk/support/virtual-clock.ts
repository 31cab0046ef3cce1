import type { Clock, Stop } from "../../../../src/bulk/clock.ts";

interface Sleeper {
  readonly wakesAt: number;
  readonly wake: () => void;
}

/** A clock that jumps to the next sleeper when nothing else runs: hours pass in milliseconds. */
export class VirtualClock implements Clock {
  #now = 0;
  readonly #sleepers: Sleeper[] = [];

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, stop: Stop): Promise<boolean> {
    if (ms > 0 && !stop.stopped) {
      await new Promise<void>((wake) => {
        this.#sleepers.push({ wakesAt: this.#now + ms, wake });
        stop.onStop(wake);
      });
    }
    return !stop.stopped;
  }

  /** In no time: nothing else runs in the process. */
  async turn(): Promise<void> {}

  /** Advances the time until the promise is settled. */
  async until<Value>(promise: Promise<Value>): Promise<Value> {
    let settled = false;
    const watched = promise.finally(() => {
      settled = true;
    });
    watched.catch(() => {});
    while (!settled) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#sleepers.sort((a, b) => b.wakesAt - a.wakesAt);
      const next = this.#sleepers.pop();
      if (next === undefined) continue;
      this.#now = Math.max(this.#now, next.wakesAt);
      next.wake();
    }
    return watched;
  }
}
