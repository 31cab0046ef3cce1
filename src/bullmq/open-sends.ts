import type { Queue } from "bullmq";
import { KaleyraError } from "../message/errors.ts";
import { checkDurability } from "./durability.ts";
import type { SendJob } from "./jobs.ts";
import { defaults, guarded, type SendQueueOptions } from "./options.ts";
import { SendLedger } from "./send-ledger.ts";
import { UnknownList, type UnknownSend, unknownQueueName } from "./unknown-list.ts";

/** What a queue and a worker share: the messages to send, their ledger, and the list of the unknown. */
export interface OpenSends {
  readonly sends: Queue<SendJob>;
  readonly ledger: SendLedger;
  readonly unknown: UnknownList;
  close(): Promise<void>;
}

/** How often a process looks whether Redis still has its memory. */
const lookMs = 1_000;

/**
 * Connects, and checks that Redis keeps what it is given.
 *
 * @throws {@link KaleyraError} when Redis may forget.
 */
export async function openSends(options: SendQueueOptions): Promise<OpenSends> {
  const { connection, name = defaults.name, prefix = defaults.prefix, durability = defaults.durability, replicas = 0, epoch, onError } = options;
  if (!durabilities.includes(durability)) throw new KaleyraError(`durability must be one of "${durabilities.join('", "')}"`);
  if (!Number.isInteger(replicas) || replicas < 0) throw new KaleyraError(`replicas must be a whole number, 0 or more, not ${replicas}`);
  const bullmq = await import("bullmq");
  const sends = new bullmq.Queue<SendJob>(name, { connection, prefix });
  const unknown = new bullmq.Queue<UnknownSend>(unknownQueueName(name), { connection, prefix });
  if (onError !== undefined) for (const queue of [sends, unknown]) queue.on("error", guarded(onError));
  const disconnect = async () => {
    await Promise.all([sends.close(), unknown.close()]);
  };
  try {
    const client = await sends.getBackend().client;
    await checkDurability(client, durability);
    const onLost = (reason: string) => void sends.emit("error", new KaleyraError(lostSentence(name, reason)));
    const ledger = await SendLedger.open(client, { base: `${prefix}:${name}:`, replicas, forgetful: durability === "accept-loss", epoch, onLost });
    const stopLooking = lookAtMemory(ledger);
    return {
      sends,
      ledger,
      unknown: new UnknownList(unknown, ledger),
      close() {
        stopLooking();
        return disconnect();
      },
    };
  } catch (error) {
    await disconnect();
    throw error;
  }
}

const durabilities: readonly string[] = ["checked", "assumed", "accept-loss"];

function lostSentence(name: string, reason: string): string {
  return `Redis has lost the memory of the queue "${name}": ${reason}. Nothing is sent, and what waits is unknown, because it may have gone out. Settle it, then call queue.resetEpoch()`;
}

/** Looks from time to time, so that an idle process also tells of a loss. Returns how to stop. */
function lookAtMemory(ledger: SendLedger): () => void {
  let isLooking = false;
  const timer = setInterval(async () => {
    if (isLooking) return;
    isLooking = true;
    // The connection tells of its own errors.
    await ledger.memory().catch(() => {});
    isLooking = false;
  }, lookMs);
  timer.unref();
  return () => clearInterval(timer);
}
