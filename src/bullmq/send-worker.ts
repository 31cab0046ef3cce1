import { checkNumericOptions } from "../bulk/numeric-options.ts";
import { JobProcessor } from "./job-processor.ts";
import { type SendJob, type UnknownSend, unknownQueueName } from "./jobs.ts";
import { defaults, type SendWorkerOptions } from "./options.ts";
import { SendLedger, type SharedPace } from "./send-ledger.ts";

/** Sends the messages of a queue until it is closed. */
export interface SendWorker {
  /** Takes no new jobs, waits until the outcomes of the current attempts are recorded, and disconnects from Redis. */
  close(): Promise<void>;
}

/**
 * Starts a worker that sends the messages of the queue. All workers of a queue
 * share one pace and keep the order of each recipient. A message that may have
 * gone out is never sent again.
 *
 * The intent is in Redis before an attempt, and the outcome after it. When a
 * worker dies in between, the message is `unknown`: it is listed by
 * {@link SendQueue.unknown} and settled by {@link SendQueue.settle}. Run Redis
 * with `appendonly yes` and `appendfsync always`, so that a crash loses
 * nothing.
 *
 * Make the client with `maxAttempts: 1`: the worker makes the attempts.
 *
 * @throws {@link KaleyraError} when a numeric option is out of range, or the error of the import when bullmq is not installed.
 *
 * @example
 * ```ts
 * import type { Sender } from "kaleyra-whatsapp/bulk";
 * import { createSendWorker } from "kaleyra-whatsapp/bullmq";
 *
 * declare const client: Sender; // what createClient() makes
 * const worker = await createSendWorker({ connection: { host: "127.0.0.1", port: 6379 }, client, rate: 40 });
 * process.once("SIGTERM", () => worker.close());
 * ```
 */
export async function createSendWorker(options: SendWorkerOptions): Promise<SendWorker> {
  const { connection, rate, name = defaults.name, prefix = defaults.prefix, onError } = options;
  const {
    concurrency = defaults.concurrency,
    lockMs = defaults.lockMs,
    perRecipientMs = defaults.perRecipientMs,
    maxAttempts = defaults.maxAttempts,
  } = options;
  checkNumericOptions({ rate, perRecipientMs, concurrency, maxAttempts });
  const bullmq = await import("bullmq");
  const sends = new bullmq.Queue<SendJob>(name, { connection, prefix });
  const unknown = new bullmq.Queue<UnknownSend>(unknownQueueName(name), { connection, prefix });
  if (onError !== undefined) for (const queue of [sends, unknown]) queue.on("error", onError);
  const pace: SharedPace = { limit: Math.max(1, Math.floor(rate)), windowMs: Math.max(1_000, 1_000 / rate), cooldownMs: Math.ceil(perRecipientMs) };
  const processor = new JobProcessor(options, pace, await SendLedger.open(sends, prefix, name), unknown);
  const worker = new bullmq.Worker<SendJob>(
    name,
    async (job, token = "") => {
      const afterMs = await processor.process(job, token);
      if (afterMs === undefined) return;
      await job.moveToDelayed(Date.now() + afterMs, token);
      throw new bullmq.DelayedError("it is not this message's turn");
    },
    // A job may stall any number of times: the ledger prevents a second send.
    { connection, prefix, concurrency, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: Number.MAX_SAFE_INTEGER },
  );
  if (onError !== undefined) worker.on("error", onError);
  await worker.waitUntilReady();
  return {
    async close() {
      processor.stop();
      await worker.close();
      await Promise.all([sends.close(), unknown.close()]);
    },
  };
}
