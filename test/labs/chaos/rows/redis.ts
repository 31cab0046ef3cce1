import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Pause, SendQueue } from "../../../../src/bullmq/index.ts";
import { forgetting, type RedisServer, startRedis } from "../../../system/bullmq/redis.ts";
import { buildPrograms, end, startWorker } from "../../../system/bullmq/workers.ts";
import { clientOf } from "../../../unit/bulk/support/client-of.ts";
import { type Claimed, deliveriesIn, keyOf, ordersOf } from "../ledger.ts";
import { messageOf, type Order } from "../messages.ts";
import { bundle } from "../programs.ts";
import { type Row, type Setting, sleep } from "../row.ts";

/** Where `bullmq` is installed, and a bundle can import it. */
const modules = join(import.meta.dirname, "../../../system/bullmq/node_modules");

type Bullmq = Pick<typeof import("../../../../src/bullmq/index.ts"), "createSendQueue" | "createSendWorker">;

async function loadBullmq(): Promise<Bullmq> {
  const folder = join(modules, ".chaos");
  await Promise.all([bundle(["bullmq"], folder), buildPrograms()]);
  return await import(pathToFileURL(join(folder, "bullmq.mjs")).href);
}

/** Ways for a Redis to forget. */
const ways: Readonly<Record<string, (redis: RedisServer) => Promise<unknown>>> = {
  "kill -9": (redis) => redis.restart(),
  "kill -9 after a snapshot": (redis) =>
    redis
      .run("SAVE")
      .then(() => sleep(300))
      .then(() => redis.restart()),
  FLUSHALL: (redis) => redis.run("FLUSHALL"),
};

/** A Redis that forgets: nothing goes out twice, and what was lost is `unknown`. */
export const redis: Row = {
  name: "redis",
  missing() {
    if (spawnSync("redis-server", ["--version"]).status !== 0) return "redis-server is not on the path";
    return existsSync(join(modules, "bullmq")) ? undefined : "bullmq is not installed: npm ci --prefix test/system/bullmq";
  },
  async run(setting) {
    const { isShort, random, receiver, tally } = setting;
    const bullmq = await loadBullmq();
    await receiver.behave({ kind: "busy", seed: random.integer(2 ** 31) });
    let attack = 0;
    for (let round = 0; round < (isShort ? 1 : 8); round += 1) {
      for (const [way, forget] of Object.entries(ways)) await attackMemory(setting, bullmq, attack++, way, forget);
    }
    tally.checkUnaltered(receiver.arrivals);
    await attackStart(setting, bullmq);
    await attackClock(setting, bullmq);
    tally.remark = Object.keys(ways).concat("allkeys-lru", "Retry-After").join(", ");
  },
};

async function addAll(queue: SendQueue, orders: readonly Order[]): Promise<void> {
  await Promise.all(orders.map((order) => queue.add(keyOf(order), messageOf(order))));
}

async function attackMemory(
  { isShort, random, receiver, tally }: Setting,
  { createSendQueue }: Bullmq,
  attack: number,
  way: string,
  forget: (redis: RedisServer) => Promise<unknown>,
): Promise<void> {
  const server = await startRedis({});
  const orders = ordersOf(attack, isShort ? 200 : 400);
  const queue = await createSendQueue({ connection: server.connection, durability: "accept-loss", onError: () => {} });
  const settings = { port: server.connection.port, url: receiver.url, rate: 200, perRecipientMs: 0, durability: "accept-loss" } as const;
  await addAll(queue, orders);
  const workers = await Promise.all([startWorker(settings), startWorker(settings)]);
  await receiver.more(10 + random.integer(60));
  await forget(server);
  tally.attacks += 1;
  // Whoever does not know whether a message was added adds it again.
  await addAll(queue, orders);
  workers.push(await startWorker(settings));
  await tillSettled(queue, orders);
  // For what should not come.
  await sleep(2_000);
  const known = await statesOf(queue, orders);
  await Promise.all(workers.map((worker) => end(worker, "SIGKILL")));
  const arrivals = await receiver.upToDate();
  tally.settle(orders, deliveriesIn(arrivals), (order) => known.get(keyOf(order)));
  const listed = new Set((await queue.unknown()).map(({ key }) => key));
  const missing = orders.filter((order) => known.get(keyOf(order)) === "unknown" && !listed.has(keyOf(order)));
  tally.expect(missing.length === 0, `${way}: ${missing.length} unknown messages are not listed by queue.unknown()`);
  await queue.close();
  await server.close();
}

/** Waits until no message waits. */
async function tillSettled(queue: SendQueue, orders: readonly Order[]): Promise<void> {
  const until = performance.now() + 60_000;
  while ((await statesOf(queue, orders)).size < orders.length && performance.now() < until) await sleep(200);
}

/** The final states by key. A message that still waits has none, and counts as lost when it was not delivered. */
async function statesOf(queue: SendQueue, orders: readonly Order[]): Promise<ReadonlyMap<string, Claimed>> {
  const states = new Map<string, Claimed>();
  for (const order of orders) {
    const state = await queue.state(keyOf(order));
    if (state === "accepted" || state === "not-sent" || state === "unknown") states.set(keyOf(order), state);
  }
  return states;
}

/** A Redis that may evict keys is refused at start, unless that is accepted. */
async function attackStart({ tally }: Setting, { createSendQueue, createSendWorker }: Bullmq): Promise<void> {
  const server = await startRedis({ ...forgetting, "maxmemory-policy": "allkeys-lru" });
  const options = { connection: server.connection, onError: () => {} };
  const refusalOf = (opening: Promise<{ close(): Promise<void> }>): Promise<string> =>
    opening.then(
      (opened) => opened.close().then(() => ""),
      (error: Error) => error.message,
    );
  tally.attacks += 1;
  const client = clientOf("http://127.0.0.1:9");
  const refusals = await Promise.all([refusalOf(createSendQueue(options)), refusalOf(createSendWorker({ ...options, client, rate: 1 }))]);
  for (const refusal of refusals) {
    tally.expect(/maxmemory-policy/.test(refusal) && /noeviction/.test(refusal), `allkeys-lru was not refused: ${refusal || "it was opened"}`);
  }
  await server.close();
}

/** One absurd `Retry-After` does not freeze the queue: the pause is bounded, visible and can be lifted. */
async function attackClock({ receiver, tally }: Setting, { createSendQueue, createSendWorker }: Bullmq): Promise<void> {
  const values = ["86400", "Fri, 31 Dec 2099 23:59:59 GMT", "9".repeat(29)];
  const maxPauseMs = 20_000;
  const server = await startRedis();
  const connection = { connection: server.connection, onError: () => {} };
  const queue = await createSendQueue(connection);
  const pauses: Pause[] = [];
  const onPause = (pause: Pause): void => void pauses.push(pause);
  const worker = await createSendWorker({ ...connection, client: clientOf(receiver.url), rate: 500, perRecipientMs: 0, maxPauseMs, onPause });
  await receiver.behave({ kind: "later", values });
  for (const attack of values.keys()) {
    tally.attacks += 1;
    const orders = ordersOf(attack, 5);
    const value = values[attack];
    await addAll(queue, orders);
    const until = performance.now() + maxPauseMs;
    let paused = await queue.paused();
    while ((paused === undefined || pauses.length <= attack) && performance.now() < until) {
      await sleep(20);
      paused = await queue.paused();
    }
    tally.expect(
      paused !== undefined && paused.ms <= maxPauseMs && paused.reason !== "",
      `Retry-After ${value}: the queue shows the pause ${JSON.stringify(paused)}`,
    );
    tally.expect(pauses.length > attack, `Retry-After ${value}: the pause was not told`);
    tally.expect(await queue.resume(), `Retry-After ${value}: the pause could not be lifted`);
    await tillSettled(queue, orders);
    const known = await statesOf(queue, orders);
    tally.settle(orders, deliveriesIn(await receiver.upToDate()), (order) => known.get(keyOf(order)));
  }
  for (const { ms, reason } of pauses) tally.expect(ms <= maxPauseMs, `a pause of ${ms} ms: ${reason}`);
  tally.checkUnaltered(await receiver.upToDate());
  await worker.close();
  await queue.close();
  await server.close();
}
