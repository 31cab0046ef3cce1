import type { AnyRequest } from "../../generated/kinds.ts";
import type { Outcome } from "../client/outcome.ts";
import { isSignal, onAbort } from "../client/transport/abort-listener.ts";
import { KaleyraError } from "../message/errors.ts";
import { Channel } from "./channel.ts";
import { type Clock, Stop } from "./clock.ts";
import type { Journal } from "./journal/journal.ts";
import { MessageSender } from "./message-sender.ts";
import { checkNumericOptions } from "./numeric-options.ts";
import type { BulkResult, BulkSummary, SendAllOptions, Sender } from "./options.ts";
import { RecipientReader, type Recipients } from "./recipients.ts";

/** A recipient with its message, which waits for its turn in the recipient's queue, or with the error that the `message` option threw. */
interface Prepared<Recipient> {
  readonly recipient: Recipient;
  readonly position: number;
  readonly content: { readonly message: AnyRequest; readonly turn: Promise<() => void> } | KaleyraError;
}

/** One run of `sendAll`: several workers that share a list, a pace and a journal. */
export class Run<Recipient> implements AsyncIterable<BulkResult<Recipient>> {
  readonly #options: SendAllOptions<Recipient> & { readonly concurrency: number };
  readonly #clock: Clock;
  readonly #reader: RecipientReader<Recipient, Prepared<Recipient>>;
  readonly #sender: MessageSender;
  readonly #results = new Channel<BulkResult<Recipient>>();
  readonly #stop = new Stop();
  readonly #count = { accepted: 0, "not-sent": 0, unknown: 0, skipped: 0 };
  #journal: Journal | undefined;
  #summary: Promise<BulkSummary> | undefined;

  constructor(client: Sender, recipients: Recipients<Recipient>, options: SendAllOptions<Recipient>, clock: Clock) {
    const { rate, perRecipientMs = 6_000, concurrency = 32, maxAttempts = 5, maxPauseMs = 60_000, onPause } = options;
    const numbers = { rate, perRecipientMs, concurrency, maxAttempts, maxPauseMs };
    checkNumericOptions(numbers);
    if (options.signal !== undefined && !isSignal(options.signal)) throw new KaleyraError("signal must be an AbortSignal");
    this.#options = { ...options, concurrency };
    this.#clock = clock;
    this.#reader = new RecipientReader(recipients, (recipient, position) => this.#prepare(recipient, position), clock, this.#stop);
    this.#sender = new MessageSender(client, { ...numbers, onPause }, clock, this.#stop);
  }

  get summary(): Promise<BulkSummary> {
    this.#summary ??= this.#run();
    return this.#summary;
  }

  [Symbol.asyncIterator](): AsyncIterator<BulkResult<Recipient>, undefined> {
    this.#results.open();
    const { summary } = this;
    summary.catch(() => {});
    return {
      next: async () => {
        const result = await this.#results.next();
        if (result.done === true) await summary;
        return result;
      },
      return: async () => {
        this.#stop.stop();
        this.#results.close();
        await summary;
        return { done: true, value: undefined };
      },
    };
  }

  async #run(): Promise<BulkSummary> {
    const { signal, journal, concurrency } = this.#options;
    const stop = () => this.#stop.stop();
    const began = this.#clock.now();
    let stopListening: (() => void) | undefined;
    try {
      if (signal?.aborted) stop();
      else if (signal !== undefined) stopListening = onAbort(signal, stop);
      // Imported on demand, so that a run without a journal needs no file system.
      if (journal !== undefined) this.#journal = await (await import("./journal/journal.ts")).Journal.open(journal);
      const workers = await Promise.allSettled(Array.from({ length: concurrency }, () => this.#work()));
      for (const worker of workers) if (worker.status === "rejected") throw worker.reason;
    } finally {
      stopListening?.();
      await this.#close();
    }
    const { accepted, "not-sent": notSent, unknown, skipped } = this.#count;
    const { stopped, reason } = this.#stop;
    return { accepted, notSent, unknown, skipped, stopped, ...(reason === undefined ? undefined : { reason }), elapsedMs: this.#clock.now() - began };
  }

  /** Whatever fails, the journal is released and the results end: their reader would wait for ever. */
  async #close(): Promise<void> {
    try {
      if (this.#stop.stopped) await this.#reader.close();
    } finally {
      try {
        await this.#journal?.close();
      } finally {
        this.#results.end();
      }
    }
  }

  async #work(): Promise<void> {
    try {
      while (!this.#stop.stopped) {
        const next = await this.#reader.next();
        if (next === undefined) return;
        const result = await this.#process(next);
        if (result !== undefined) await this.#report(result);
      }
    } catch (error) {
      this.#stop.stop();
      throw error;
    }
  }

  #prepare(recipient: Recipient, position: number): Prepared<Recipient> {
    const message = this.#messageFor(recipient);
    if (message instanceof KaleyraError) return { recipient, position, content: message };
    if (typeof message?.messaging_object?.to !== "string")
      throw new KaleyraError(`message returned no message for recipient ${position + 1}; end with .build()`);
    return { recipient, position, content: { message, turn: this.#sender.enterQueue(message) } };
  }

  #messageFor(recipient: Recipient): AnyRequest | KaleyraError {
    try {
      return this.#options.message(recipient);
    } catch (error) {
      if (error instanceof KaleyraError) return error;
      throw error;
    }
  }

  /** Sends one message unless the journal forbids it; `undefined` when there is no result to report. */
  async #process(prepared: Prepared<Recipient>): Promise<BulkResult<Recipient> | undefined> {
    const { recipient, position, content } = prepared;
    if (content instanceof KaleyraError) return { recipient, position, outcome: { outcome: "not-sent", error: content }, attempts: 0 };
    const { message, turn } = content;
    const leaveQueue = await turn;
    try {
      switch (this.#journal?.stateOf(position, message.messaging_object.to)) {
        case "accepted":
          this.#count.skipped += 1;
          return undefined;
        case "sending":
        case "unknown":
          return { recipient, position, outcome: unknownFromEarlierRun(), attempts: 0 };
        default: {
          const sent = await this.#sender.send(position, message, this.#journal);
          return sent && { recipient, position, ...sent };
        }
      }
    } finally {
      leaveQueue();
    }
  }

  async #report(result: BulkResult<Recipient>): Promise<void> {
    this.#count[result.outcome.outcome] += 1;
    await this.#options.onOutcome?.(result);
    await this.#results.write(result);
  }
}

function unknownFromEarlierRun(): Outcome {
  return { outcome: "unknown", error: new KaleyraError("an earlier run ended without knowing whether this message went out") };
}
