/** Any list of recipients: an array, a generator, the rows of a file or of a query. */
export type Recipients<Recipient> = Iterable<Recipient> | AsyncIterable<Recipient>;

/**
 * Reads the list of recipients one at a time for all workers, and numbers them.
 * Calls `prepare` on each recipient before it reads the next one.
 */
export class RecipientReader<Recipient, Prepared> {
  readonly #iterator: Iterator<Recipient> | AsyncIterator<Recipient>;
  readonly #prepare: (recipient: Recipient, position: number) => Prepared;
  #position = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(recipients: Recipients<Recipient>, prepare: (recipient: Recipient, position: number) => Prepared) {
    this.#iterator = Symbol.asyncIterator in recipients ? recipients[Symbol.asyncIterator]() : recipients[Symbol.iterator]();
    this.#prepare = prepare;
  }

  /** The next prepared recipient, or `undefined` at the end. */
  next(): Promise<Prepared | undefined> {
    const next = this.#last.then(async () => {
      const { done, value } = await this.#iterator.next();
      return done === true ? undefined : this.#prepare(value, this.#position++);
    });
    this.#last = next;
    return next;
  }

  /** Stops reading before the end, so that the list can close its file. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}
