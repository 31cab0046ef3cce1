/** Time as a run sees it, so that a test can bring its own. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** Waits, but no longer than until the run is stopped; says whether to go on. */
  sleep(ms: number, stop: Stop): Promise<boolean>;
}

/** Beyond this a timer fires at once. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  async sleep(ms, stop) {
    for (let left = ms; left > 0 && !stop.stopped; left -= longestTimer) await timer(Math.min(left, longestTimer), stop);
    return !stop.stopped;
  },
};

function timer(ms: number, stop: Stop): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timeout);
      forget();
      resolve();
    };
    const timeout = setTimeout(end, Math.ceil(ms));
    const forget = stop.onStop(end);
  });
}

/** Whether a run is to end, and whom to wake when it is. Unlike an `AbortSignal`, it takes any number of sleepers without a warning. */
export class Stop {
  #stopped = false;
  readonly #sleepers = new Set<() => void>();

  get stopped(): boolean {
    return this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
    for (const wake of this.#sleepers) wake();
  }

  /** Calls `wake` when the run is stopped, until what is returned is called. */
  onStop(wake: () => void): () => void {
    this.#sleepers.add(wake);
    return () => this.#sleepers.delete(wake);
  }
}
