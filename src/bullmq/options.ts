import type { Sender } from "../bulk/options.ts";
import type { Outcome } from "../client/outcome.ts";

/** Where a queue lives: the same for those who add and those who send. */
export interface QueuePlace {
  /** How to reach Redis, as BullMQ takes it: `{ host, port }`, `{ url }`, or a client of your own. */
  readonly connection: object;
  /** The name of the queue; `"kaleyra-whatsapp"` unless told. */
  readonly name?: string | undefined;
  /** What its keys in Redis begin with; `"bull"` unless told. On a Redis Cluster it has to be in braces: `"{bull}"`. */
  readonly prefix?: string | undefined;
  /** Called when the connection fails; BullMQ tries again by itself. Without it, BullMQ prints to the console. */
  readonly onError?: ((error: Error) => void) | undefined;
}

/** How a worker sends. The pace is shared: give the same figures to all workers of a queue. */
export interface SendWorkerOptions extends QueuePlace {
  readonly client: Sender;
  /** The most messages a second of all workers together, by Redis's clock. */
  readonly rate: number;
  /** The least time between two messages to the same number, in milliseconds; 6 seconds unless told. */
  readonly perRecipientMs?: number | undefined;
  /** The most messages that this worker has on their way at once; 16 unless told. */
  readonly concurrency?: number | undefined;
  /** How often one message is tried while it is proved that it has not gone out; 20 unless told. */
  readonly maxAttempts?: number | undefined;
  /** After how many milliseconds without a sign of life another worker looks after a job; 30 seconds unless told. */
  readonly lockMs?: number | undefined;
  /** Called with each verdict as soon as Redis has it. */
  readonly onOutcome?: ((key: string, outcome: Outcome) => void) | undefined;
}

/** The names and figures that are taken where none is given. */
export const defaults = { name: "kaleyra-whatsapp", prefix: "bull", perRecipientMs: 6_000, concurrency: 16, maxAttempts: 20, lockMs: 30_000 } as const;
