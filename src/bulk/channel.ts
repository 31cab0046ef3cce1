interface Waiting<Value> {
  readonly value: Value;
  readonly taken: () => void;
}

/**
 * Hands values from many writers to one reader. A writer waits until its
 * value is taken, so that a slow reader slows the writers and nothing piles
 * up; where nobody reads, values are dropped and nobody waits.
 */
export class Channel<Value> {
  #read = false;
  #ended = false;
  #waiting: Waiting<Value>[] = [];
  #readers: ((result: IteratorResult<Value, undefined>) => void)[] = [];

  /** From now on somebody reads. */
  open(): void {
    this.#read = true;
  }

  write(value: Value): Promise<void> | undefined {
    if (!this.#read || this.#ended) return undefined;
    const reader = this.#readers.shift();
    if (reader === undefined) return new Promise((taken) => this.#waiting.push({ value, taken }));
    reader({ done: false, value });
    return undefined;
  }

  next(): Promise<IteratorResult<Value, undefined>> {
    const first = this.#waiting.shift();
    first?.taken();
    if (first !== undefined) return Promise.resolve({ done: false, value: first.value });
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#readers.push(resolve));
  }

  /** The reader has gone: what waits is dropped. */
  close(): void {
    this.#read = false;
    for (const { taken } of this.#waiting.splice(0)) taken();
  }

  /** The last value has been written. */
  end(): void {
    this.#ended = true;
    for (const reader of this.#readers.splice(0)) reader({ done: true, value: undefined });
  }
}
