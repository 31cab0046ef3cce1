import type { Sender } from "../bulk/options.ts";
import type { Outcome } from "../client/outcome.ts";

/** The connection and name of a queue. Give the same to {@link createSendQueue} and {@link createSendWorker}. */
export interface SendQueueOptions {
  /** How to reach Redis, in the form that BullMQ takes: `{ host, port }`, `{ url }`, or a client of your own. */
  readonly connection: object;
  /** The name of the queue (default `"kaleyra-whatsapp"`). */
  readonly name?: string | undefined;
  /** The prefix of its keys in Redis (default `"bull"`). A Redis Cluster needs braces: `"{bull}"`. */
  readonly prefix?: string | undefined;
  /** Called when the connection fails; BullMQ reconnects by itself. Without this option, BullMQ prints the error to the console. */
  readonly onError?: ((error: Error) => void) | undefined;
}

/** How a worker sends. The pace is shared: give the same numbers to all workers of a queue. */
export interface SendWorkerOptions extends SendQueueOptions {
  readonly client: Sender;
  /** The maximum number of messages in any second of all workers together, by Redis's clock. */
  readonly rate: number;
  /** The minimum time between two messages to the same number, in milliseconds (default 6 seconds). */
  readonly perRecipientMs?: number | undefined;
  /** The maximum number of messages that this worker has on their way at once (default 16). */
  readonly concurrency?: number | undefined;
  /** The maximum number of attempts for one message (default 20). Only a message proved not sent is tried again. */
  readonly maxAttempts?: number | undefined;
  /** After this many milliseconds without a sign of life from a worker, another one takes over its job (default 30 seconds). */
  readonly lockMs?: number | undefined;
  /** Called with each final outcome once it is in Redis. */
  readonly onOutcome?: ((key: string, outcome: Outcome) => void) | undefined;
}

export const defaults = { name: "kaleyra-whatsapp", prefix: "bull", perRecipientMs: 6_000, concurrency: 16, maxAttempts: 20, lockMs: 30_000 } as const;
