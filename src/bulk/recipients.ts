import { inTime } from "../client/transport/timers.ts";
import { KaleyraError } from "../message/errors.ts";
import type { Clock, Stop } from "./clock.ts";

/** Any list of recipients: an array, a generator, the rows of a file or of a query. */
export type Recipients<Recipient> = Iterable<Recipient> | AsyncIterable<Recipient>;

/** In milliseconds: how long a stopped run waits for a list that is still being read. */
const longestCloseMs = 1_000;

/**
 * Reads the list of recipients one at a time for all workers, and numbers them.
 * Calls `prepare` on each recipient before it reads the next one. Ends when the
 * run is stopped, also while the list gives nothing.
 */
export class RecipientReader<Recipient, Prepared> {
  readonly #iterator: Iterator<Recipient> | AsyncIterator<Recipient>;
  readonly #prepare: (recipient: Recipient, position: number) => Prepared;
  readonly #clock: Clock;
  readonly #stop: Stop;
  #position = 0;
  #last: Promise<unknown> = Promise.resolve();
  #isReading = false;

  /** @throws {@link KaleyraError} for something else than a list. */
  constructor(recipients: Recipients<Recipient>, prepare: (recipient: Recipient, position: number) => Prepared, clock: Clock, stop: Stop) {
    if (!isList(recipients)) throw new KaleyraError("recipients must be an array, a generator or another iterable object");
    this.#iterator = Symbol.asyncIterator in recipients ? recipients[Symbol.asyncIterator]() : recipients[Symbol.iterator]();
    this.#prepare = prepare;
    this.#clock = clock;
    this.#stop = stop;
  }

  /** The next prepared recipient; `undefined` at the end, or when the run is stopped. */
  next(): Promise<Prepared | undefined> {
    const next = this.#last.then(() => this.#read());
    this.#last = next;
    return new Promise((resolve, reject) => {
      const unsubscribe = this.#stop.onStop(() => resolve(undefined));
      void next.then(resolve, reject).then(unsubscribe);
    });
  }

  async #read(): Promise<Prepared | undefined> {
    // Recipients without a message, of a list that never waits, would keep everything else in the process waiting.
    await this.#clock.turn();
    if (this.#stop.stopped) return undefined;
    this.#isReading = true;
    const result = await this.#iterator.next();
    this.#isReading = false;
    if (Object(result) !== result) throw new KaleyraError("recipients must be iterable, and what its next() returned is no object");
    const { done, value } = result;
    return done === true || this.#stop.stopped ? undefined : this.#prepare(value, this.#position++);
  }

  /** Stops reading before the end, so that the list can close its file. */
  async close(): Promise<void> {
    const closing = Promise.resolve(this.#iterator.return?.());
    // A list that is still being read may never answer.
    await (this.#isReading
      ? inTime(
          closing.catch(() => {}),
          longestCloseMs,
        )
      : closing);
  }
}

/** A text is iterable too, but a list of its letters is never meant. */
function isList(recipients: object): boolean {
  return Object(recipients) === recipients && (Symbol.asyncIterator in recipients || Symbol.iterator in recipients);
}
