import { checkNumericOptions } from "../bulk/numeric-options.ts";
import { KaleyraError } from "../message/errors.ts";
import { JobProcessor } from "./job-processor.ts";
import type { SendJob } from "./jobs.ts";
import { openSends } from "./open-sends.ts";
import { defaults, guarded, type SendWorkerOptions } from "./options.ts";
import type { SharedPace } from "./turn.ts";

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
 * {@link SendQueue.unknown} and settled by {@link SendQueue.settle}. What Redis
 * must be for that, {@link createSendQueue} says; a worker refuses it likewise.
 *
 * An answer that asks to wait pauses all workers, at most `maxPauseMs`.
 *
 * Make the client with `maxAttempts: 1`: the worker makes the attempts.
 *
 * @throws {@link KaleyraError} when a numeric option is out of range, or when Redis may forget what it has confirmed, with what to set.
 * @throws When bullmq or its Redis driver is not installed.
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
    maxPauseMs = defaults.maxPauseMs,
  } = options;
  checkNumericOptions({ rate, perRecipientMs, concurrency, maxAttempts });
  for (const [option, ms] of Object.entries({ lockMs, maxPauseMs })) {
    if (!(Number.isInteger(ms) && ms > 0)) throw new KaleyraError(`${option} must be a whole number of milliseconds above 0, not ${ms}`);
  }
  const bullmq = await import("bullmq");
  const { sends, ledger, unknown, close } = await openSends(options);
  const pace: SharedPace = { ...spacingOf(rate), cooldownMs: Math.ceil(perRecipientMs), maxPauseMs };
  const processor = new JobProcessor({ ...options, onError: (error) => void sends.emit("error", error) }, pace, ledger, unknown);
  const worker = new bullmq.Worker<SendJob>(
    name,
    async (job, token = "") => {
      const afterMs = await processor.process(job, token).catch((error: Error) => {
        // BullMQ tries the job again without a word, also when Redis is full.
        sends.emit("error", error);
        throw error;
      });
      if (afterMs === undefined) return;
      await job.moveToDelayed(Date.now() + afterMs, token);
      throw new bullmq.DelayedError("it is not this message's turn");
    },
    // A job may stall any number of times: the ledger prevents a second send.
    { connection, prefix, concurrency, lockDuration: lockMs, stalledInterval: lockMs, maxStalledCount: Number.MAX_SAFE_INTEGER },
  );
  if (onError !== undefined) worker.on("error", guarded(onError));
  await worker.waitUntilReady();
  return {
    async close() {
      processor.stop();
      await worker.close();
      await close();
    },
  };
}

/**
 * Some requests take longer to reach Kaleyra than others. A margin of 5 %, which
 * is 50 ms in each second, keeps the rate at the receiver too; late starts may
 * use up 10 ms of it.
 */
function spacingOf(rate: number): Pick<SharedPace, "spacingMs" | "lateMs"> {
  const spacingMs = (1_000 / rate) * 1.05;
  return { spacingMs, lateMs: Math.min(10, spacingMs / 2) };
}
