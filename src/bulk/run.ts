import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import type { Outcome } from "../client/outcome.ts";
import { KaleyraError } from "../message/errors.ts";
import { Channel } from "./channel.ts";
import { checkNumbers } from "./check-numbers.ts";
import type { Clock } from "./clock.ts";
import { Stop } from "./clock.ts";
import type { Journal } from "./journal/journal.ts";
import type { BulkResult, BulkSummary, SendAllOptions, Sender } from "./options.ts";
import { outcomeToAction } from "./outcome-to-action.ts";
import { Pace } from "./pace.ts";
import { type Recipients, Source } from "./recipients.ts";
import { RecipientsInOrder } from "./recipients-in-order.ts";
import { Throttle } from "./throttle.ts";

/** The options that have a value when none is given. */
interface Defaults {
  readonly perRecipientMs: number;
  readonly concurrency: number;
  readonly maxAttempts: number;
}

/** A recipient whose message is made, and who stands in line. */
interface Prepared<Recipient> {
  readonly recipient: Recipient;
  readonly position: number;
  readonly made: { readonly message: ReplyButtonRequest; readonly free: Promise<() => void> } | { readonly refusal: KaleyraError };
}

/** One run of `sendAll`: a number of workers who share a list, a pace and a journal. */
export class Run<Recipient> implements AsyncIterable<BulkResult<Recipient>> {
  readonly #client: Sender;
  readonly #options: SendAllOptions<Recipient> & Defaults;
  readonly #clock: Clock;
  readonly #source: Source<Recipient, Prepared<Recipient>>;
  readonly #inOrder: RecipientsInOrder;
  readonly #throttle: Throttle;
  /** Who may write down that a message is about to leave. */
  readonly #permits: Pace;
  /** Who may leave. Twice, because the disk may delay some and so push them into the second of others. */
  readonly #starts: Pace;
  readonly #results = new Channel<BulkResult<Recipient>>();
  readonly #stop = new Stop();
  readonly #count = { accepted: 0, "not-sent": 0, unknown: 0, skipped: 0 };
  #journal: Journal | undefined;
  #summary: Promise<BulkSummary> | undefined;

  constructor(client: Sender, recipients: Recipients<Recipient>, options: SendAllOptions<Recipient>, clock: Clock) {
    const { rate, perRecipientMs = 6_000, concurrency = 32, maxAttempts = 5 } = options;
    checkNumbers({ rate, perRecipientMs, concurrency, maxAttempts });
    this.#client = client;
    this.#options = { ...options, perRecipientMs, concurrency, maxAttempts };
    this.#clock = clock;
    this.#source = new Source(recipients, (recipient, position) => this.#prepare(recipient, position));
    this.#inOrder = new RecipientsInOrder(perRecipientMs);
    this.#throttle = new Throttle(rate);
    this.#permits = new Pace(this.#throttle, clock);
    this.#starts = new Pace(this.#throttle, clock);
  }

  /** The figures, when all is done. Asking for them begins the run; so does iterating, which alone makes the results wait to be read. */
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
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
    try {
      // Loaded only where it is asked for: without it, a run needs no file system.
      if (journal !== undefined) this.#journal = await (await import("./journal/journal.ts")).Journal.open(journal);
      const workers = await Promise.allSettled(Array.from({ length: concurrency }, () => this.#work()));
      for (const worker of workers) if (worker.status === "rejected") throw worker.reason;
    } finally {
      signal?.removeEventListener("abort", stop);
      if (this.#stop.stopped) await this.#source.close();
      await this.#journal?.close();
      this.#results.end();
    }
    const { accepted, "not-sent": notSent, unknown, skipped } = this.#count;
    return { accepted, notSent, unknown, skipped, stopped: this.#stop.stopped, elapsedMs: this.#clock.now() - began };
  }

  async #work(): Promise<void> {
    try {
      while (!this.#stop.stopped) {
        const next = await this.#source.next();
        if (next === undefined) return;
        const result = await this.#settle(next);
        if (result !== undefined) await this.#report(result);
      }
    } catch (error) {
      this.#stop.stop();
      throw error;
    }
  }

  #prepare(recipient: Recipient, position: number): Prepared<Recipient> {
    try {
      const message = this.#options.message(recipient);
      return { recipient, position, made: { message, free: this.#inOrder.enter(message.messaging_object.to) } };
    } catch (error) {
      if (error instanceof KaleyraError) return { recipient, position, made: { refusal: error } };
      throw error;
    }
  }

  /** Brings one recipient to its end; `undefined` where there is nothing to tell. */
  async #settle({ recipient, position, made }: Prepared<Recipient>): Promise<BulkResult<Recipient> | undefined> {
    if ("refusal" in made) return { recipient, position, outcome: { outcome: "not-sent", error: made.refusal }, attempts: 0 };
    const leave = await made.free;
    try {
      switch (this.#journal?.stateOf(position, made.message.messaging_object.to)) {
        case "accepted":
          this.#count.skipped += 1;
          return undefined;
        case "sending":
        case "unknown":
          return { recipient, position, outcome: leftUnknown(), attempts: 0 };
        default:
          return await this.#send(recipient, position, made.message);
      }
    } finally {
      leave();
    }
  }

  async #send(recipient: Recipient, position: number, message: ReplyButtonRequest): Promise<BulkResult<Recipient> | undefined> {
    let result: BulkResult<Recipient> | undefined;
    for (let attempts = 1; attempts <= this.#options.maxAttempts; attempts += 1) {
      const outcome = await this.#attempt(position, message);
      if (outcome === undefined) return result;
      result = { recipient, position, outcome, attempts };
      const action = outcomeToAction(outcome);
      if (action.action !== "requeue") return result;
      this.#throttle.slowDown(this.#clock.now(), action.afterMs);
      await this.#clock.sleep(action.afterMs, this.#stop);
    }
    return result;
  }

  /** Sends once, when it is its turn; `undefined` when the run was stopped before. */
  async #attempt(position: number, message: ReplyButtonRequest): Promise<Outcome | undefined> {
    const { to } = message.messaging_object;
    await this.#clock.sleep(this.#inOrder.delay(to, this.#clock.now()), this.#stop);
    if (!(await this.#permits.turn(this.#stop))) return undefined;
    await this.#journal?.intent(position, to);
    if (!(await this.#starts.turn(this.#stop))) {
      await this.#journal?.verdict(position, { outcome: "not-sent", error: new KaleyraError("the run was stopped") });
      return undefined;
    }
    this.#inOrder.started(to, this.#clock.now());
    const outcome = await this.#ask(message);
    await this.#journal?.verdict(position, outcome);
    return outcome;
  }

  async #ask(message: ReplyButtonRequest): Promise<Outcome> {
    try {
      return await this.#client.send(message);
    } catch (cause) {
      return { outcome: "unknown", error: new KaleyraError("the client threw instead of telling an outcome", { cause }) };
    }
  }

  async #report(result: BulkResult<Recipient>): Promise<void> {
    this.#count[result.outcome.outcome] += 1;
    await this.#options.onOutcome?.(result);
    await this.#results.write(result);
  }
}

function leftUnknown(): Outcome {
  return { outcome: "unknown", error: new KaleyraError("an earlier run ended without knowing whether this message went out") };
}
