import type { AnyRequest } from "../../generated/kinds.ts";
import { newsOf } from "../bulk/aftermath/news.ts";
import { isProofOfSending } from "../bulk/aftermath/stage.ts";
import type { ReceivedEvent } from "../callbacks/events.ts";
import { KaleyraError, MessageError } from "../message/errors.ts";
import { validate } from "../message/validate.ts";
import { addOnce, jobIdOf, sendOf, withRef } from "./jobs.ts";
import { type OpenSends, openSends } from "./open-sends.ts";
import type { Pause, SendQueueOptions } from "./options.ts";
import type { Proof, QueueMemory, SendLedger } from "./send-ledger.ts";
import type { SendState } from "./turn.ts";
import type { UnknownSend } from "./unknown-list.ts";

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
   * While Redis has lost its memory, a key that it does not know may have gone
   * out before: it is recorded as `unknown` and is not sent.
   *
   * @returns The state that the key had before; `undefined` when it is new, and will be sent.
   * @throws {@link MessageError} when the message, with its `ref`, is invalid.
   * @throws {@link KaleyraError} when too few replicas have it. Add it again.
   */
  add(key: string, message: AnyRequest): Promise<SendState | undefined>;
  /** The state of a key; `undefined` when it is not known, but `unknown` while Redis has lost its memory. */
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
  /**
   * Settles an `unknown` message by what a callback reports, found by its
   * `ref`: a status or a tap proves that it went out, and `not-sent` that it
   * did not, if it was tried once. An event that does not fit the message, by
   * its number or because it happened before the message was sent, settles
   * nothing; nor does a text.
   *
   * @returns Whether there was such a message.
   */
  settleBy(event: ReceivedEvent): Promise<boolean>;
  /** The pause of all sends, if there is one: the milliseconds left, and the reason. */
  paused(): Promise<Pause | undefined>;
  /**
   * Lifts the pause, and lets the messages that wait for another attempt try now.
   *
   * @returns Whether there was a pause.
   */
  resume(): Promise<boolean>;
  /** Which memory Redis has of this queue, and whether it lost one. */
  memory(): Promise<QueueMemory>;
  /**
   * Goes on with the memory that Redis has, after it has lost one. What waits
   * from before becomes `unknown` and stays so until you settle it. A key that
   * Redis has forgotten is new again: first settle those that went out, with
   * `settle({ key }, "accepted")`. Also call this, before workers start, after
   * you have restored a backup of Redis.
   *
   * @returns The name of the new memory, for the option `epoch`.
   */
  resetEpoch(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens the queue that messages are added to. The workers of
 * {@link createSendWorker} send them, in any number of processes.
 *
 * What is sent once depends on what Redis remembers. Run Redis with
 * `maxmemory-policy noeviction`, `appendonly yes` and `appendfsync always`, on
 * a disk of its own that survives; where a replica takes over, give the option
 * `replicas`. Redis is asked for this at start, and is refused if it may
 * forget. If it forgets all the same (it was emptied, or an older file was
 * restored), the queue notices: `onError` is called, nothing is sent, and what
 * waits is `unknown`, until {@link SendQueue.resetEpoch}. A managed Redis that
 * does not let its configuration be read needs `durability: "assumed"`, any
 * other Redis `durability: "accept-loss"`.
 *
 * @throws {@link KaleyraError} when Redis may forget what it has confirmed, with what to set.
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
export async function createSendQueue(options: SendQueueOptions): Promise<SendQueue> {
  return new RedisSendQueue(await openSends(options));
}

class RedisSendQueue implements SendQueue {
  readonly #open: OpenSends;

  constructor(open: OpenSends) {
    this.#open = open;
  }

  async add(key: string, message: AnyRequest): Promise<SendState | undefined> {
    const validation = validate(withRef(message, key));
    if (!validation.ok) throw new MessageError(validation.issues);
    const { ledger, sends, unknown } = this.#open;
    const job = { key, message: validation.value };
    const send = sendOf(job);
    const { value, confirmed } = await ledger.replicas.confirm(async () => {
      const { state, epoch } = await ledger.enroll(send);
      // Also when it is waiting: the process that recorded it may have died before it added the job.
      if (state === undefined || state === "waiting") await addOnce(sends, { ...job, epoch });
      if (state === "unknown") await unknown.add({ key, to: send.to, ref: send.ref, reason: "it was added again while its outcome is unknown" });
      return state;
    });
    if (!confirmed) throw new KaleyraError(`the message "${key}" may be lost: ${ledger.replicas.unconfirmed}. Add it again: it is sent once`);
    return value;
  }

  async state(key: string): Promise<SendState | undefined> {
    return this.#open.ledger.state(jobIdOf(key));
  }

  async unknown(): Promise<readonly UnknownSend[]> {
    return this.#open.unknown.list();
  }

  async settle(which: string | { readonly key: string }, outcome: "accepted" | "not-sent"): Promise<boolean> {
    return this.#settle(typeof which === "string" ? { ref: which } : { id: jobIdOf(which.key) }, { outcome });
  }

  async settleBy(event: ReceivedEvent): Promise<boolean> {
    const proof = proofIn(event);
    return proof !== undefined && event.ref !== undefined && this.#settle({ ref: event.ref }, proof);
  }

  async #settle(which: Parameters<SendLedger["settle"]>[0], proof: Proof): Promise<boolean> {
    const id = await this.#open.ledger.settle(which, proof);
    if (id !== undefined) await this.#open.unknown.remove(id);
    return id !== undefined;
  }

  async paused(): Promise<Pause | undefined> {
    const pause = await this.#open.ledger.paused();
    return pause && { ms: pause.ms, reason: pause.reason };
  }

  async resume(): Promise<boolean> {
    const wasPaused = await this.#open.ledger.resume();
    await this.#open.sends.promoteJobs();
    return wasPaused;
  }

  async memory(): Promise<QueueMemory> {
    return this.#open.ledger.memory();
  }

  async resetEpoch(): Promise<string> {
    return (await this.#open.ledger.resetEpoch()).epoch;
  }

  async close(): Promise<void> {
    await this.#open.close();
  }
}

/** What an event proves of a message; `undefined` for nothing. With several attempts, `not-sent` may be about an earlier one, and the last one may have gone out. */
function proofIn(event: ReceivedEvent): Proof | undefined {
  const news = newsOf(event);
  if (news === undefined) return undefined;
  const { from, at } = event;
  return isProofOfSending(news.stage) ? { outcome: "accepted", from, at } : { outcome: "not-sent", from, at, mostAttempts: 1 };
}
