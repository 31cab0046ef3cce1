/** Any list of recipients: an array, a generator, the rows of a file or of a query. */
export type Recipients<Recipient> = Iterable<Recipient> | AsyncIterable<Recipient>;

/**
 * Hands out the recipients one at a time, whoever asks, and counts them.
 * What `prepare` does with one is done before the next one is asked for.
 */
export class Source<Recipient, Prepared> {
  readonly #iterator: Iterator<Recipient> | AsyncIterator<Recipient>;
  readonly #prepare: (recipient: Recipient, position: number) => Prepared;
  #position = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(recipients: Recipients<Recipient>, prepare: (recipient: Recipient, position: number) => Prepared) {
    this.#iterator = Symbol.asyncIterator in recipients ? recipients[Symbol.asyncIterator]() : recipients[Symbol.iterator]();
    this.#prepare = prepare;
  }

  /** The next one, or `undefined` at the end. */
  next(): Promise<Prepared | undefined> {
    const next = this.#last.then(async () => {
      const { done, value } = await this.#iterator.next();
      return done === true ? undefined : this.#prepare(value, this.#position++);
    });
    this.#last = next;
    return next;
  }

  /** Lets go of the list before its end, so that an open file is closed. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}
