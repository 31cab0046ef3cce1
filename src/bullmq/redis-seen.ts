import type { Queue, ScriptingClient } from "bullmq";
import type { Claim, Seen } from "../callbacks/router/seen.ts";
import { KaleyraError } from "../message/errors.ts";
import { defaults, guarded } from "./options.ts";
import { seenScripts } from "./scripts/seen-scripts.ts";

/** Options of {@link redisSeen}. */
export interface RedisSeenOptions {
  /** The prefix of its keys in Redis (default `"bull"`). */
  readonly prefix?: string | undefined;
  /** The name of this memory (default `"kaleyra-whatsapp-seen"`): processes with the same name share what they have seen. */
  readonly name?: string | undefined;
  /** After this many milliseconds without a sign of life from a process, what it was handling is handled again when it comes again (default 30 seconds). */
  readonly leaseMs?: number | undefined;
  /** How long a repeated delivery waits for the one that is being handled, in milliseconds (default 5 seconds). After that it fails, so that it comes again. */
  readonly waitMs?: number | undefined;
  /** How long a delivery is remembered, in milliseconds (default a week). */
  readonly rememberMs?: number | undefined;
  /** Called when the connection fails, which is restored by itself. Without this option, BullMQ prints the error to the console. */
  readonly onError?: ((error: Error) => void) | undefined;
}

/** Where several processes remember deliveries. */
export interface RedisSeen extends Seen {
  claim(key: string): Promise<Claim>;
  settle(key: string, handled: boolean): Promise<void>;
  /** Disconnects from Redis. What is being handled lapses. */
  close(): Promise<void>;
}

const week = 7 * 24 * 60 * 60 * 1_000;
/** A longer timer fires at once. */
const longestTimerMs = 2 ** 31 - 1;
/** How often a repeated delivery looks whether the other one has ended. */
const lookMs = 50;

/**
 * Remembers deliveries in Redis, for any number of processes: each delivery is
 * handled once. When the process that was handling it is killed, its claim
 * lapses after `leaseMs`, and the delivery is handled again when it comes
 * again. A claim is renewed while its handler works, however long that takes,
 * unless the handler keeps its process from doing anything else for `leaseMs`.
 *
 * Redis has to keep its writes, as for {@link createSendQueue}: a delivery that
 * it forgets is handled again. Connects at once, and needs about 300 bytes for
 * each delivery while it is remembered.
 *
 * @param connection - How to reach Redis, in the form that BullMQ takes: `{ host, port }`, `{ url }`, or a client of your own.
 * @throws {@link KaleyraError} when a number of milliseconds is none.
 *
 * @example
 * ```ts
 * import { redisSeen } from "kaleyra-whatsapp/bullmq";
 * import { callbacks } from "kaleyra-whatsapp/callbacks";
 *
 * export const router = callbacks({ seen: redisSeen({ host: "127.0.0.1", port: 6379 }) }).otherwise(({ event }) => console.log(event));
 * ```
 */
export function redisSeen(connection: object, options: RedisSeenOptions = {}): RedisSeen {
  const { prefix = defaults.prefix, name = "kaleyra-whatsapp-seen", leaseMs = defaults.lockMs, waitMs = 5_000, rememberMs = week, onError } = options;
  for (const [option, ms, least] of [["leaseMs", leaseMs, 1] as const, ["waitMs", waitMs, 0] as const, ["rememberMs", rememberMs, 1] as const]) {
    if (!(Number.isInteger(ms) && ms >= least)) throw new KaleyraError(`${option} must be a whole number of milliseconds, ${least} or more, not ${ms}`);
  }
  const opened = open(connection, { prefix, name, onError });
  // claim() and close() report it.
  opened.catch(() => {});
  return new RedisMemory(opened, { base: `${prefix}:${name}:`, leaseMs, waitMs, rememberMs });
}

interface Opened {
  readonly queue: Queue<never>;
  readonly client: ScriptingClient;
}

async function open(connection: object, { prefix, name, onError }: { prefix: string; name: string; onError: RedisSeenOptions["onError"] }): Promise<Opened> {
  const bullmq = await import("bullmq");
  const queue = new bullmq.Queue<never>(name, { connection, prefix });
  if (onError !== undefined) queue.on("error", guarded(onError));
  const client = await queue.getBackend().client;
  for (const [script, definition] of Object.entries(seenScripts)) client.defineCommand(commandOf(script), definition);
  return { queue, client };
}

interface Times {
  readonly base: string;
  readonly leaseMs: number;
  readonly waitMs: number;
  readonly rememberMs: number;
}

class RedisMemory implements RedisSeen {
  readonly #opened: Promise<Opened>;
  readonly #times: Times;
  /** Delivery → the tokens of its claims by this process: more than one only where a claim has lapsed. */
  readonly #tokens = new Map<string, string[]>();
  readonly #renewal: NodeJS.Timeout;

  constructor(opened: Promise<Opened>, times: Times) {
    this.#opened = opened;
    this.#times = times;
    this.#renewal = setInterval(() => this.#renew(), Math.min(times.leaseMs / 3, longestTimerMs));
    this.#renewal.unref();
  }

  async claim(key: string): Promise<Claim> {
    const token = crypto.randomUUID();
    const until = performance.now() + this.#times.waitMs;
    for (;;) {
      const claim = await this.#run("claim", key, token, String(this.#times.leaseMs));
      if (claim === "new") this.#tokens.set(key, [...(this.#tokens.get(key) ?? []), token]);
      if (claim === "new" || claim === "seen") return claim;
      if (performance.now() + lookMs > until) return "busy";
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
  }

  async settle(key: string, handled: boolean): Promise<void> {
    const [token = "", ...others] = this.#tokens.get(key) ?? [];
    if (others.length === 0) this.#tokens.delete(key);
    else this.#tokens.set(key, others);
    await this.#run("settle", key, token, handled ? "1" : "0", String(this.#times.rememberMs));
  }

  async close(): Promise<void> {
    clearInterval(this.#renewal);
    await (await this.#opened).queue.close();
  }

  #renew(): void {
    for (const [key, tokens] of this.#tokens) {
      // The connection tells of its own errors.
      for (const token of tokens) this.#run("renew", key, token, String(this.#times.leaseMs)).catch(() => {});
    }
  }

  async #run(script: keyof typeof seenScripts, key: string, ...args: readonly string[]): Promise<unknown> {
    const { client } = await this.#opened;
    return client.runCommand(commandOf(script), [`${this.#times.base}delivery:${key}`, ...args]);
  }
}

function commandOf(script: string): string {
  return `kaleyraWhatsapp_seen_${script}`;
}
