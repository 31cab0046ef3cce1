import type { Queue } from "bullmq";
import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { MessageError } from "../message/errors.ts";
import { validate } from "../message/validate.ts";
import { addOnce, jobIdOf, type SendJob, sendOf, type UnknownSend, unknownQueueName, withRef } from "./jobs.ts";
import { defaults, type SendQueueOptions } from "./options.ts";
import { SendLedger, type SendState } from "./send-ledger.ts";

/** A queue of messages on Redis: add, look up and settle them. */
export interface SendQueue {
  /**
   * Adds a message under a key of your own, such as an order number. Adding
   * the same key again sends nothing for a week, whatever the outcome was: to
   * send a `not-sent` message after all, use another key. Messages to one
   * number are sent in the order in which they were added.
   *
   * The key becomes the message's `ref`, unless the message has its own. A
   * `ref` must be unique, because {@link SendQueue.settle} looks it up.
   *
   * @returns The state that the key had before; `undefined` when it is new.
   * @throws {@link MessageError} when the message, with its `ref`, is invalid.
   */
  add(key: string, message: ReplyButtonRequest): Promise<SendState | undefined>;
  /** The state of a key; `undefined` when it is not known. */
  state(key: string): Promise<SendState | undefined>;
  /** The messages that may have gone out, oldest first, to be settled by their callbacks or by a person. At most 1,000 at a time. */
  unknown(): Promise<readonly UnknownSend[]>;
  /**
   * Settles an `unknown` message by the `ref` of its callback: a callback
   * proves that the message went out, `"accepted"`. A `ref` that several
   * messages had at once settles none of them; settle each by its key:
   * `settle({ key: "order-17" }, "not-sent")`.
   *
   * @returns Whether there was such a message.
   */
  settle(which: string | { readonly key: string }, outcome: "accepted" | "not-sent"): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens the queue that messages are added to. The workers of
 * {@link createSendWorker} send them, in any number of processes.
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
export async function createSendQueue({ connection, name = defaults.name, prefix = defaults.prefix, onError }: SendQueueOptions): Promise<SendQueue> {
  const bullmq = await import("bullmq");
  const sends = new bullmq.Queue<SendJob>(name, { connection, prefix });
  const unknown = new bullmq.Queue<UnknownSend>(unknownQueueName(name), { connection, prefix });
  if (onError !== undefined) for (const queue of [sends, unknown]) queue.on("error", onError);
  return new RedisSendQueue(sends, unknown, await SendLedger.open(sends, prefix, name));
}

const maxUnknown = 1_000;

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
    const validation = validate(withRef(message, key));
    if (!validation.ok) throw new MessageError(validation.issues);
    const job: SendJob = { key, message: validation.value };
    const state = await this.#ledger.enroll(sendOf(job));
    // Also when it is waiting: the process that recorded it may have died before it added the job.
    if (state === undefined || state === "waiting") await addOnce(this.#sends, job);
    return state;
  }

  async state(key: string): Promise<SendState | undefined> {
    return this.#ledger.state(jobIdOf(key));
  }

  async unknown(): Promise<readonly UnknownSend[]> {
    const jobs = await this.#unknown.getJobs(["waiting"], 0, maxUnknown - 1, true);
    return jobs.map(({ data }) => data);
  }

  async settle(which: string | { readonly key: string }, outcome: "accepted" | "not-sent"): Promise<boolean> {
    const id = await this.#ledger.settle(typeof which === "string" ? { ref: which } : { id: jobIdOf(which.key) }, outcome);
    if (id !== undefined) await (await this.#unknown.getJob(id))?.remove();
    return id !== undefined;
  }

  async close(): Promise<void> {
    await Promise.all([this.#sends.close(), this.#unknown.close()]);
  }
}
