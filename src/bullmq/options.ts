import type { Sender } from "../bulk/options.ts";
import type { Outcome } from "../client/outcome.ts";
import { KaleyraError } from "../message/errors.ts";

/** The connection and name of a queue. Give the same to {@link createSendQueue} and {@link createSendWorker}. */
export interface SendQueueOptions {
  /** How to reach Redis, in the form that BullMQ takes: `{ host, port }`, `{ url }`, or a client of your own. */
  readonly connection: object;
  /** The name of the queue (default `"kaleyra-whatsapp"`). */
  readonly name?: string | undefined;
  /** The prefix of its keys in Redis (default `"bull"`). A Redis Cluster needs braces: `"{bull}"`. */
  readonly prefix?: string | undefined;
  /** What is known of how Redis keeps its data (default `"checked"`). */
  readonly durability?: Durability | undefined;
  /**
   * The number of replicas that must have an intent before its message leaves
   * (default 0). Needed where a replica takes over from a Redis that fails.
   * Redis waits for them on this connection, so give it one of its own. Not
   * available on a Redis Cluster.
   */
  readonly replicas?: number | undefined;
  /**
   * The memory of Redis that you expect, as {@link SendQueue.memory} named it.
   * Any process that was connected before notices a Redis that has come back
   * empty; with this option, so does one that was not.
   */
  readonly epoch?: string | undefined;
  /** Called when the connection fails, which BullMQ restores by itself, and when Redis has lost its memory. Without this option, BullMQ prints the error to the console. */
  readonly onError?: ((error: Error) => void) | undefined;
}

/**
 * What is known of how Redis keeps its data.
 *
 * - `"checked"`: Redis is asked, and refused unless it keeps every write that
 *   it has confirmed.
 * - `"assumed"`: as `"checked"`, but what Redis does not let be read is
 *   assumed to be right. For a managed Redis that you know to keep every write.
 * - `"accept-loss"`: any Redis. After each restart of it, and after each key
 *   that it evicted, every message that waits becomes `unknown`, and nothing
 *   is sent until {@link SendQueue.resetEpoch} is called.
 */
export type Durability = "checked" | "assumed" | "accept-loss";

/** A wait of all sends of a queue. */
export interface Pause {
  /** Milliseconds from now. */
  readonly ms: number;
  /** What the queue waits for, as a sentence. */
  readonly reason: string;
}

/** How a worker sends. The pace is shared: give the same numbers to all workers of a queue. */
export interface SendWorkerOptions extends SendQueueOptions {
  readonly client: Sender;
  /** The maximum number of messages in any second of all workers together, by Redis's clock. Starts are spaced evenly, with a margin of 5 %. */
  readonly rate: number;
  /** The minimum time between two messages to the same number, in milliseconds (default 6 seconds). */
  readonly perRecipientMs?: number | undefined;
  /** The maximum number of messages that this worker has on their way at once (default 16). */
  readonly concurrency?: number | undefined;
  /** The maximum number of attempts for one message (default 20). Only a message proved not sent is tried again. */
  readonly maxAttempts?: number | undefined;
  /** The longest wait before the queue asks again, in milliseconds, however long an answer asks it to wait (default 60 seconds). */
  readonly maxPauseMs?: number | undefined;
  /** After this many milliseconds without a sign of life from a worker, another one takes over its job (default 30 seconds). */
  readonly lockMs?: number | undefined;
  /** Called with each final outcome once it is in Redis. What it throws or rejects with goes to `onError`. */
  readonly onOutcome?: ((key: string, outcome: Outcome) => void) | undefined;
  /** Called once for each pause of the queue that this worker causes or meets. {@link SendQueue.resume} lifts it. */
  readonly onPause?: ((pause: Pause) => void) | undefined;
}

export const defaults = {
  name: "kaleyra-whatsapp",
  prefix: "bull",
  durability: "checked",
  perRecipientMs: 6_000,
  concurrency: 16,
  maxAttempts: 20,
  maxPauseMs: 60_000,
  lockMs: 30_000,
} as const;

/** A handler whose failure changes nothing of what becomes of a message: what it throws or rejects with goes to `failed`. */
export function guarded<Given extends readonly unknown[]>(
  handler: ((...given: Given) => unknown) | undefined,
  failed: (error: Error) => void = () => {},
): (...given: Given) => void {
  const fail = (cause: unknown) => failed(cause instanceof Error ? cause : new KaleyraError("a handler threw something that is no error", { cause }));
  return (...given) => {
    try {
      Promise.resolve(handler?.(...given)).catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}
