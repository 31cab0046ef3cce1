import { onAbort } from "./abort-listener.ts";

/** Why a send was stopped before it had an answer. */
export type StopReason = "aborted" | "timeout";

/**
 * Ends all attempts, waits and reading of a send at its timeout or when the
 * caller's signal is aborted. `AbortSignal.any` and `AbortSignal.timeout` are
 * not used because they keep their listeners and timers long after a send.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #endsAt: number;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #stopListening: (() => void) | undefined;
  readonly #stopped: Promise<StopReason>;
  #resolveStopped!: (reason: StopReason) => void;
  #stopReason: StopReason | undefined;

  /** @throws whatever an object that only looks like a signal throws. */
  constructor(timeoutMs: number, signal: AbortSignal | undefined) {
    this.#stopped = new Promise((resolve) => {
      this.#resolveStopped = resolve;
    });
    if (signal?.aborted) this.#end("aborted");
    else if (signal !== undefined) this.#stopListening = onAbort(signal, () => this.#end("aborted"));
    this.#endsAt = performance.now() + timeoutMs;
    this.#timer = setTimeout(() => this.#end("timeout"), Math.max(timeoutMs, 0));
  }

  #end(reason: StopReason): void {
    this.#stopReason ??= reason;
    this.#resolveStopped(reason);
    this.#controller.abort();
  }

  /** Aborted at the deadline. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** `undefined` until the deadline. */
  get stopReason(): StopReason | undefined {
    return this.#stopReason;
  }

  get remainingMs(): number {
    return this.#endsAt - performance.now();
  }

  /** Waits for a promise until the deadline, so that a transport that ignores its signal cannot delay a send. */
  race<Value>(promise: Promise<Value>): Promise<Value | StopReason> {
    return Promise.race([promise, this.#stopped]);
  }

  /** Waits for this time, or until the deadline. */
  async sleep(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await this.race(waited);
    clearTimeout(timer);
  }

  /** Clears the timer and stops listening to the caller's signal. */
  close(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }
}
