interface PendingWrite<Value> {
  readonly value: Value;
  readonly taken: () => void;
}

/**
 * Hands values from many writers to one reader. A writer waits until its
 * value is taken, so that a slow reader slows the writers and memory stays
 * constant. Without a reader, values are dropped and writers do not wait.
 */
export class Channel<Value> {
  #isConsumed = false;
  #isEnded = false;
  #writes: PendingWrite<Value>[] = [];
  #reads: ((result: IteratorResult<Value, undefined>) => void)[] = [];

  /** Marks the channel as consumed. */
  open(): void {
    this.#isConsumed = true;
  }

  /** Resolves when the value is taken; `undefined` when there is nothing to wait for. */
  write(value: Value): Promise<void> | undefined {
    if (!this.#isConsumed || this.#isEnded) return undefined;
    const read = this.#reads.shift();
    if (read === undefined) return new Promise((taken) => this.#writes.push({ value, taken }));
    read({ done: false, value });
    return undefined;
  }

  next(): Promise<IteratorResult<Value, undefined>> {
    const first = this.#writes.shift();
    first?.taken();
    if (first !== undefined) return Promise.resolve({ done: false, value: first.value });
    if (this.#isEnded) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#reads.push(resolve));
  }

  /** Called by the reader when it stops: drops pending values and releases their writers. */
  close(): void {
    this.#isConsumed = false;
    for (const { taken } of this.#writes.splice(0)) taken();
  }

  /** Called by the writers after the last value. */
  end(): void {
    this.#isEnded = true;
    for (const read of this.#reads.splice(0)) read({ done: true, value: undefined });
  }
}
