import type { Queue, ScriptingClient } from "bullmq";
import type { Claim, Seen } from "../callbacks/router/seen.ts";
import { inTime, longestTimerMs } from "../client/transport/timers.ts";
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
/** How often a repeated delivery looks whether the other one has ended. */
const lookMs = 50;
/** How long Redis may take to answer. A driver keeps its commands while the connection is lost, however long that is. */
const answerMs = 5_000;

/**
 * Remembers deliveries in Redis, for any number of processes: each delivery is
 * handled once. When the process that was handling it is killed, its claim
 * lapses after `leaseMs`, and the delivery is handled again when it comes
 * again. A claim is renewed while its handler works, however long that takes,
 * unless the handler keeps its process from doing anything else for `leaseMs`.
 *
 * While Redis does not answer, no event is handled: events fail after a few
 * seconds, and then at once, so that they come again.
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
    if (!(Number.isSafeInteger(ms) && ms >= least)) throw new KaleyraError(`${option} must be a whole number of milliseconds, ${least} or more, not ${ms}`);
  }
  const queue = open(connection, { prefix, name, onError });
  const client = queue.then(clientOf);
  // claim() and close() report it.
  for (const opening of [queue, client]) opening.catch(() => {});
  return new RedisMemory(queue, client, { base: `${prefix}:${name}:`, leaseMs, waitMs, rememberMs });
}

async function open(
  connection: object,
  { prefix, name, onError }: { prefix: string; name: string; onError: RedisSeenOptions["onError"] },
): Promise<Queue<never>> {
  const bullmq = await import("bullmq");
  const queue = new bullmq.Queue<never>(name, { connection, prefix });
  if (onError !== undefined) queue.on("error", guarded(onError));
  return queue;
}

/** Resolves when the queue is connected. */
async function clientOf(queue: Queue<never>): Promise<ScriptingClient> {
  const client = await queue.getBackend().client;
  for (const [script, definition] of Object.entries(seenScripts)) client.defineCommand(commandOf(script), definition);
  return client;
}

interface Times {
  readonly base: string;
  readonly leaseMs: number;
  readonly waitMs: number;
  readonly rememberMs: number;
}

class RedisMemory implements RedisSeen {
  readonly #queue: Promise<Queue<never>>;
  readonly #client: Promise<ScriptingClient>;
  readonly #times: Times;
  /** Delivery → the tokens of its claims by this process: more than one only where a claim has lapsed. */
  readonly #tokens = new Map<string, string[]>();
  readonly #renewal: NodeJS.Timeout;
  /** How many claims Redis has not answered in time. While there are any, others are not sent to it. */
  #unanswered = 0;
  #isClosed = false;

  constructor(queue: Promise<Queue<never>>, client: Promise<ScriptingClient>, times: Times) {
    this.#queue = queue;
    this.#client = client;
    this.#times = times;
    this.#renewal = setInterval(() => this.#renew(), Math.min(times.leaseMs / 3, longestTimerMs));
    this.#renewal.unref();
  }

  async claim(key: string): Promise<Claim> {
    if (this.#isClosed) throw new KaleyraError("the memory of deliveries is closed");
    if (this.#unanswered > 0) throw notAnswered();
    const token = crypto.randomUUID();
    const claiming = this.#claim(key, token);
    const claim = await inTime(claiming, this.#times.waitMs + answerMs);
    if (claim === undefined) {
      void this.#giveUpLater(claiming, key, token);
      throw notAnswered();
    }
    if (claim === "new") this.#tokens.set(key, [...(this.#tokens.get(key) ?? []), token]);
    return claim;
  }

  async settle(key: string, handled: boolean): Promise<void> {
    const [token = "", ...others] = this.#tokens.get(key) ?? [];
    if (others.length === 0) this.#tokens.delete(key);
    else this.#tokens.set(key, others);
    // A driver sends the command when Redis is back.
    const settled = await inTime(this.#settle(key, token, handled), answerMs);
    if (settled === undefined) throw notAnswered();
  }

  /** Disconnects without waiting for a Redis that does not answer. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#renewal);
    const queue = await this.#queue;
    const closing = queue.close().then(() => "closed");
    // A driver that is about to connect again may not tell when it has ended.
    if ((await inTime(closing, answerMs)) === undefined) queue.disconnect().catch(() => {});
  }

  async #claim(key: string, token: string): Promise<Claim> {
    const until = performance.now() + this.#times.waitMs;
    for (;;) {
      const claim = await this.#run("claim", key, token, String(this.#times.leaseMs));
      if (claim === "new" || claim === "seen") return claim;
      if (performance.now() + lookMs > until) return "busy";
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    }
  }

  /** Gives up a claim that comes too late, because its delivery has failed by then. */
  async #giveUpLater(claiming: Promise<Claim>, key: string, token: string): Promise<void> {
    this.#unanswered += 1;
    try {
      if ((await claiming) === "new") await this.#settle(key, token, false);
    } catch {
      // The connection tells of its own errors.
    }
    this.#unanswered -= 1;
  }

  #settle(key: string, token: string, handled: boolean): Promise<unknown> {
    return this.#run("settle", key, token, handled ? "1" : "0", String(this.#times.rememberMs));
  }

  #renew(): void {
    for (const [key, tokens] of this.#tokens) {
      // The connection tells of its own errors.
      for (const token of tokens) this.#run("renew", key, token, String(this.#times.leaseMs)).catch(() => {});
    }
  }

  async #run(script: keyof typeof seenScripts, key: string, ...args: readonly string[]): Promise<unknown> {
    const client = await this.#client;
    return client.runCommand(commandOf(script), [`${this.#times.base}delivery:${key}`, ...args]);
  }
}

function notAnswered(): KaleyraError {
  return new KaleyraError("Redis does not answer; the event has to come again");
}

function commandOf(script: string): string {
  return `kaleyraWhatsapp_seen_${script}`;
}
