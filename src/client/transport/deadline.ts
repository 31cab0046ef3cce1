/** Why a send was stopped before it had an answer. */
export type Stop = "aborted" | "timeout";

/** `setTimeout` takes a longer wait for no wait at all. */
export const longestTimer = 2 ** 31 - 1;

/**
 * One end for all attempts, waits and reading of a send: its time, or the
 * caller's signal. Made by hand, because the platform's combined signals keep
 * their timers and listeners long after a send is over.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #endsAt: number;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #callers: AbortSignal | undefined;
  readonly #stopped: Promise<Stop>;
  #tellStopped!: (stop: Stop) => void;
  #stop: Stop | undefined;

  constructor(timeoutMs: number, signal: AbortSignal | undefined) {
    this.#stopped = new Promise((resolve) => {
      this.#tellStopped = resolve;
    });
    this.#endsAt = performance.now() + timeoutMs;
    this.#timer = setTimeout(() => this.#end("timeout"), timeoutMs);
    this.#callers = signal;
    if (signal?.aborted) this.#end("aborted");
    else signal?.addEventListener("abort", this.#onAbort);
  }

  readonly #onAbort = (): void => this.#end("aborted");

  #end(stop: Stop): void {
    this.#stop ??= stop;
    this.#tellStopped(stop);
    this.#controller.abort();
  }

  /** Goes to `fetch`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why it is over, or `undefined` while it is not. */
  get stop(): Stop | undefined {
    return this.#stop;
  }

  get remainingMs(): number {
    return this.#endsAt - performance.now();
  }

  /** What a promise comes to, or why it was not waited for. A transport that ignores its signal cannot hold a send up. */
  race<Value>(promise: Promise<Value>): Promise<Value | Stop> {
    return Promise.race([promise, this.#stopped]);
  }

  /** Waits, or less long when it is over before. */
  async sleep(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await this.race(waited);
    clearTimeout(timer);
  }

  /** Lets go of the timer and of the caller's signal. */
  close(): void {
    clearTimeout(this.#timer);
    this.#callers?.removeEventListener("abort", this.#onAbort);
  }
}
