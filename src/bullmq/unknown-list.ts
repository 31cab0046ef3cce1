import type { Queue } from "bullmq";
import { addOnce, jobIdOf } from "./jobs.ts";
import type { SendLedger } from "./send-ledger.ts";

/** A message that may have gone out: how to find it, without its text. */
export interface UnknownSend {
  readonly key: string;
  readonly to: string;
  readonly ref: string;
  /** Why the outcome is unknown. */
  readonly reason: string;
}

export function unknownQueueName(name: string): string {
  return `${name}-unknown`;
}

const maxListed = 1_000;

/** The list of the unknown sends: a queue of BullMQ's that no worker takes from. */
export class UnknownList {
  readonly #queue: Queue<UnknownSend>;
  readonly #ledger: Pick<SendLedger, "state">;

  constructor(queue: Queue<UnknownSend>, ledger: Pick<SendLedger, "state">) {
    this.#queue = queue;
    this.#ledger = ledger;
  }

  /** Adds a send, unless it has been settled by then. */
  async add(send: UnknownSend): Promise<void> {
    await addOnce(this.#queue, send);
    const id = jobIdOf(send.key);
    if ((await this.#ledger.state(id)) !== "unknown") await this.remove(id);
  }

  async remove(id: string): Promise<void> {
    await (await this.#queue.getJob(id))?.remove();
  }

  /** The oldest ones. */
  async list(): Promise<readonly UnknownSend[]> {
    const jobs = await this.#queue.getJobs(["waiting"], 0, maxListed - 1, true);
    return jobs.map(({ data }) => data);
  }
}
