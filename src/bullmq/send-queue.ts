import type { Queue } from "bullmq";
import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { MessageError } from "../message/errors.ts";
import { validate } from "../message/validate.ts";
import { addOnce, idOf, type SendJob, sendOf, type UnknownSend, unknownQueueName, withRef } from "./jobs.ts";
import { defaults, type QueuePlace } from "./options.ts";
import { SendLedger, type SendState } from "./send-ledger.ts";

/** A queue of messages on Redis: where they are added, looked up and settled. */
export interface SendQueue {
  /**
   * Adds a message under a key of your own: an order number, say. Adding the
   * same key again sends nothing, whatever became of the message, for a week:
   * what was `not-sent` and is to go out after all takes another key. Messages
   * to one number are sent in the order in which they were added.
   *
   * The key becomes the message's `ref`, unless it has one of its own, which
   * is to be no other message's: {@link SendQueue.settle} goes by it.
   *
   * @returns The state that the key had already; `undefined` where it is new.
   * @throws {@link MessageError} where the message breaks a rule, with the key as its `ref` where it has none of its own.
   */
  add(key: string, message: ReplyButtonRequest): Promise<SendState | undefined>;
  /** What is known of a key; `undefined` where nothing is. */
  state(key: string): Promise<SendState | undefined>;
  /** The messages that may have gone out, oldest first: for their callbacks to settle, or for a person. At most 1,000 at a time. */
  unknown(): Promise<readonly UnknownSend[]>;
  /**
   * Settles a message that nobody knows the outcome of, by the `ref` that its
   * callback brought back: a callback proves that it went out, `"accepted"`.
   * A `ref` that several messages had at once settles none of them; a person
   * may settle each by its key: `settle({ key: "order-17" }, "not-sent")`.
   *
   * @returns Whether there was such a message.
   */
  settle(which: string | { readonly key: string }, verdict: "accepted" | "not-sent"): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens the queue that messages are added to. Sends nothing: that is what
 * {@link createSendWorker} is for, in as many processes as you like.
 *
 * @throws When bullmq or its Redis driver is not installed.
 *
 * @example
 * ```ts
 * import { buttons } from "kaleyra-whatsapp";
 * import { createSendQueue } from "kaleyra-whatsapp/bullmq";
 *
 * const queue = await createSendQueue({ connection: { host: "127.0.0.1", port: 6379 } });
 * const ready = buttons().body("Your car is ready.").reply("thanks", "Thank you");
 * await queue.add("order-17", ready.to("+919876543210").build());
 * ```
 */
export async function createSendQueue({ connection, name = defaults.name, prefix = defaults.prefix, onError }: QueuePlace): Promise<SendQueue> {
  const bullmq = await import("bullmq");
  const sends = new bullmq.Queue<SendJob>(name, { connection, prefix });
  const unknown = new bullmq.Queue<UnknownSend>(unknownQueueName(name), { connection, prefix });
  if (onError !== undefined) for (const queue of [sends, unknown]) queue.on("error", onError);
  return new RedisSendQueue(sends, unknown, await SendLedger.open(sends, prefix, name));
}

const mostAtOnce = 1_000;

class RedisSendQueue implements SendQueue {
  readonly #sends: Queue<SendJob>;
  readonly #unknown: Queue<UnknownSend>;
  readonly #ledger: SendLedger;

  constructor(sends: Queue<SendJob>, unknown: Queue<UnknownSend>, ledger: SendLedger) {
    this.#sends = sends;
    this.#unknown = unknown;
    this.#ledger = ledger;
  }

  async add(key: string, message: ReplyButtonRequest): Promise<SendState | undefined> {
    const judged = validate(withRef(message, key));
    if (!judged.ok) throw new MessageError(judged.issues);
    const job: SendJob = { key, message: judged.value };
    const state = await this.#ledger.enroll(sendOf(job));
    // Also where it waits already: whoever noted it may have died before adding the job.
    if (state === undefined || state === "waiting") await addOnce(this.#sends, job);
    return state;
  }

  async state(key: string): Promise<SendState | undefined> {
    return this.#ledger.state(idOf(key));
  }

  async unknown(): Promise<readonly UnknownSend[]> {
    const jobs = await this.#unknown.getJobs(["waiting"], 0, mostAtOnce - 1, true);
    return jobs.map(({ data }) => data);
  }

  async settle(which: string | { readonly key: string }, verdict: "accepted" | "not-sent"): Promise<boolean> {
    const id = await this.#ledger.settle(typeof which === "string" ? { ref: which } : { id: idOf(which.key) }, verdict);
    if (id !== undefined) await (await this.#unknown.getJob(id))?.remove();
    return id !== undefined;
  }

  async close(): Promise<void> {
    await Promise.all([this.#sends.close(), this.#unknown.close()]);
  }
}
