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
