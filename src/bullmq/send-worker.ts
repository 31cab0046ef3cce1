import { checkNumbers } from "../bulk/check-numbers.ts";
import { JobProcessor } from "./job-processor.ts";
import { type SendJob, type UnknownSend, unknownQueueName } from "./jobs.ts";
import { defaults, type SendWorkerOptions } from "./options.ts";
import { SendLedger, type SharedPace } from "./send-ledger.ts";

/** A process that sends what is on the queue. */
export interface SendWorker {
  /** Takes nothing new, waits for what is on its way and for its verdicts, and lets go of Redis. */
  close(): Promise<void>;
}

/**
 * Begins to send what is on the queue, together with all other workers of
 * that queue: at one pace, in order for each customer, and never again what
 * may have gone out.
 *
 * The intent is in Redis before a message leaves, and the verdict after it. A
 * message whose worker died in between is `unknown`: it is put on a queue of
 * its own, to be settled by {@link SendQueue.settle}. How much Redis
 * remembers after a crash is its own setting: `appendonly yes` and
 * `appendfsync always` keep everything.
 *
 * Make the client with `maxAttempts: 1`: trying again is done here.
 *
 * @throws {@link KaleyraError} when a figure is none to work with, or what bullmq throws when it is not installed.
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
  checkNumbers({ rate, perRecipientMs, concurrency, maxAttempts });
  const bullmq = await import("bullmq");
  const sends = new bullmq.Queue<SendJob>(name, { connection, prefix });
  const unknown = new bullmq.Queue<UnknownSend>(unknownQueueName(name), { connection, prefix });
  if (onError !== undefined) for (const queue of [sends, unknown]) queue.on("error", onError);
  const pace: SharedPace = { places: Math.max(1, Math.floor(rate)), windowMs: Math.max(1_000, 1_000 / rate), apartMs: Math.ceil(perRecipientMs) };
  const courier = new JobProcessor(options, pace, await SendLedger.open(sends, prefix, name), unknown);
  const worker = new bullmq.Worker<SendJob>(
    name,
    async (job, token = "") => {
      const afterMs = await courier.deliver(job, token);
      if (afterMs === undefined) return;
      await job.moveToDelayed(Date.now() + afterMs, token);
      throw new bullmq.DelayedError("it is not this message's turn");
    },
    // A job that stalled any number of times may be looked at again: what it may have sent is never sent again.
    { connection, prefix, concurrency, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: Number.MAX_SAFE_INTEGER },
  );
  if (onError !== undefined) worker.on("error", onError);
  await worker.waitUntilReady();
  return {
    async close() {
      courier.stop();
      await worker.close();
      await Promise.all([sends.close(), unknown.close()]);
    },
  };
}
