import type { ScriptingClient } from "bullmq";
import { KaleyraError } from "../message/errors.ts";
import { runRawCommand } from "./raw-command.ts";

/** How long replicas may take to confirm a write. */
const confirmMs = 1_000;

/** Waits until replicas have what was written. */
export class Replicas {
  readonly #client: ScriptingClient;
  readonly count: number;

  constructor(client: ScriptingClient, count: number) {
    this.#client = client;
    this.count = count;
  }

  /** @throws {@link KaleyraError} when this Redis cannot wait for replicas. */
  async check(): Promise<void> {
    if (this.count === 0) return;
    if (this.#client.isCluster) throw new KaleyraError("replicas is not available on a Redis Cluster: leave it out");
    await runRawCommand(this.#client, "WAIT", "0", "1");
  }

  /**
   * Writes, and says whether enough replicas have it. WAIT answers for the
   * writes of its own connection alone, so a connection that was made in
   * between proves nothing.
   */
  async confirm<Value>(write: () => Promise<Value>, wrote = (_: Value): boolean => true): Promise<{ readonly value: Value; readonly confirmed: boolean }> {
    if (this.count === 0) return { value: await write(), confirmed: true };
    const before = await this.#connection();
    const value = await write();
    if (!wrote(value)) return { value, confirmed: true };
    try {
      const [having, after] = await Promise.all([runRawCommand(this.#client, "WAIT", String(this.count), String(confirmMs)), this.#connection()]);
      return { value, confirmed: Number(having) >= this.count && after !== undefined && after === before };
    } catch {
      return { value, confirmed: false };
    }
  }

  get unconfirmed(): string {
    return `fewer than ${this.count} replicas of Redis have confirmed a write within ${confirmMs} ms`;
  }

  async #connection(): Promise<string | undefined> {
    return /^id=\d+ addr=\S+/.exec(await this.#client.clientInfo())?.[0];
  }
}
