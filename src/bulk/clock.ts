import { longestTimerMs } from "../client/transport/timers.ts";

/** The clock of a run; tests replace it. */
export interface Clock {
  /** Milliseconds since a fixed moment; never goes back. */
  now(): number;
  /** Waits, or until the run is stopped. Resolves to whether to go on. */
  sleep(ms: number, stop: Stop): Promise<boolean>;
  /** Lets the timers and signals of the process run, if they have waited for long. */
  turn(): Promise<void>;
}

/** In milliseconds: how long a run may keep timers and signals waiting. */
const longestTurnMs = 50;
let turnedAt = 0;

export const systemClock: Clock = {
  now: () => performance.now(),
  async sleep(ms, stop) {
    for (let left = ms; left > 0 && !stop.stopped; left -= longestTimerMs) await timer(Math.min(left, longestTimerMs), stop);
    return !stop.stopped;
  },
  async turn() {
    if (performance.now() - turnedAt < longestTurnMs) return;
    await new Promise((resolve) => setTimeout(resolve));
    turnedAt = performance.now();
  },
};

function timer(ms: number, stop: Stop): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timeout);
      unsubscribe();
      resolve();
    };
    const timeout = setTimeout(finish, Math.ceil(ms));
    const unsubscribe = stop.onStop(finish);
  });
}

/** Stops a run and wakes its sleepers. Unlike an `AbortSignal`, it takes any number of listeners without a warning. */
export class Stop {
  #stopped = false;
  #reason: string | undefined;
  readonly #listeners = new Set<() => void>();

  get stopped(): boolean {
    return this.#stopped;
  }

  /** Why the run stopped by itself, as a sentence; `undefined` when it was stopped from outside. */
  get reason(): string | undefined {
    return this.#reason;
  }

  /** The reason of the first call counts. */
  stop(reason?: string): void {
    if (!this.#stopped) this.#reason = reason;
    this.#stopped = true;
    for (const listener of this.#listeners) listener();
  }

  /**
   * Calls `listener` when the run is stopped.
   *
   * @returns Removes the listener.
   */
  onStop(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
