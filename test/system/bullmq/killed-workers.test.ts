import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSendQueue, type SendQueue } from "../../../src/bullmq/index.ts";
import { defaults } from "../../../src/bullmq/options.ts";
import { startBusySandbox } from "../../unit/bulk/support/busy-sandbox.ts";
import { messageTo, phone } from "../../unit/bulk/support/scripted-sender.ts";
import { type RedisServer, startRedis } from "./redis.ts";
import { startsByRedis } from "./starts.ts";
import { buildWorker, end, startWorker } from "./workers.ts";

const customers = 250;
const rate = 80;
const perRecipientMs = 200;
const keys = Array.from({ length: 2 * customers }, (_, index) => `order-${index}`);
const customerOf = (index: number) => phone(index % customers);

let redis: RedisServer;
beforeAll(async () => {
  [redis] = await Promise.all([startRedis(), buildWorker()]);
});
afterAll(() => redis.close());

async function states(queue: SendQueue): Promise<Map<string, string>> {
  return new Map(await Promise.all(keys.map(async (key) => [key, String(await queue.state(key))] as const)));
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("workers are killed while they send and Redis is restarted: nobody is messaged twice, nobody is lost", async () => {
  const sandbox = await startBusySandbox();
  const { port } = redis.connection;
  const queue = await createSendQueue({ connection: redis.connection, onError: () => {} });
  await Promise.all(keys.map((key, index) => queue.add(key, messageTo(customerOf(index)))));

  const start = () => startWorker(port, sandbox.url, rate, perRecipientMs);
  const workers: ChildProcess[] = await Promise.all([start(), start(), start()]);
  for (let kill = 0; kill < 8; kill += 1) {
    await sleep(Math.random() * 300);
    await Promise.race([sandbox.next(), sleep(500)]);
    const victim = workers.shift();
    if (victim !== undefined) await end(victim, "SIGKILL");
    if (kill === 3) await redis.restart();
    workers.push(await start());
  }
  let known = await states(queue);
  while ([...known.values()].some((state) => state === "waiting" || state === "sending")) {
    await sleep(200);
    known = await states(queue);
  }
  await Promise.all(workers.map((worker) => end(worker, "SIGTERM")));

  const received = sandbox.received();
  const times = new Map(keys.map((key) => [key, received.filter(({ ref }) => ref === key).length]));
  const unknown = await queue.unknown();
  expect([...times].filter(([, count]) => count > 1)).toEqual([]);
  expect(keys.filter((key) => known.get(key) === "accepted" && times.get(key) !== 1)).toEqual([]);
  expect(keys.filter((key) => known.get(key) === "unknown").toSorted()).toEqual(unknown.map(({ key }) => key).toSorted());
  expect(keys.filter((key) => known.get(key) !== "accepted" && known.get(key) !== "unknown")).toEqual([]);
  expect(unknown.length).toBeGreaterThan(0);

  // The two messages to each customer came in the order in which they were added, and left apart.
  const starts = await startsByRedis(redis, defaults.name, keys);
  for (let customer = 0; customer < customers; customer += 1) {
    const [first, second] = received.filter(({ to }) => to === phone(customer));
    if (first === undefined || second === undefined) continue;
    expect([first.ref, second.ref]).toEqual([keys[customer], keys[customer + customers]]);
    // Redis begins to count at a whole millisecond.
    expect((starts[customer + customers] ?? Number.NaN) - (starts[customer] ?? Number.NaN)).toBeGreaterThan(perRecipientMs - 1);
  }

  // The callbacks of those that did go out settle them; what is left is for a person.
  for (const { ref } of unknown) if (times.get(ref) === 1) expect(await queue.settle(ref, "accepted")).toBe(true);
  expect((await queue.unknown()).map(({ key }) => key).toSorted()).toEqual(unknown.flatMap(({ key }) => (times.get(key) === 1 ? [] : [key])).toSorted());
  await queue.close();
  await sandbox.close();
});
