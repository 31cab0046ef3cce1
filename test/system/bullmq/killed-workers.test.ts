import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSendQueue, type SendQueue } from "../../../src/bullmq/index.ts";
import { defaults } from "../../../src/bullmq/options.ts";
import { startBusySandbox } from "../../unit/bulk/support/busy-sandbox.ts";
import { messageTo, phone } from "../../unit/bulk/support/scripted-sender.ts";
import { type RedisServer, startRedis } from "./redis.ts";
import { startsByRedis } from "./starts.ts";
import { buildPrograms, end, startWorker } from "./workers.ts";

const recipients = 250;
const rate = 80;
const perRecipientMs = 200;
const keys = Array.from({ length: 2 * recipients }, (_, index) => `order-${index}`);
const recipientOf = (index: number) => phone(index % recipients);

let redis: RedisServer;
beforeAll(async () => {
  [redis] = await Promise.all([startRedis(), buildPrograms()]);
});
afterAll(() => redis.close());

async function states(queue: SendQueue): Promise<Map<string, string>> {
  return new Map(await Promise.all(keys.map(async (key) => [key, String(await queue.state(key))] as const)));
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("workers that are killed while Redis is restarted", () => {
  it("send no message twice and lose none", async () => {
    const sandbox = await startBusySandbox();
    const { port } = redis.connection;
    const queue = await createSendQueue({ connection: redis.connection, onError: () => {} });
    await Promise.all(keys.map((key, index) => queue.add(key, messageTo(recipientOf(index)))));

    const start = () => startWorker({ port, url: sandbox.url, rate, perRecipientMs });
    const workers: ChildProcess[] = await Promise.all([start(), start(), start()]);
    for (let kill = 0; kill < 8; kill += 1) {
      await sleep(Math.random() * 300);
      await Promise.race([sandbox.next(), sleep(500)]);
      const killed = workers.shift();
      if (killed !== undefined) await end(killed, "SIGKILL");
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

    // The two messages to each recipient arrived in the order in which they were added, with the cooldown between them.
    const starts = await startsByRedis(redis, defaults.name, keys);
    for (let recipient = 0; recipient < recipients; recipient += 1) {
      const [first, second] = received.filter(({ to }) => to === phone(recipient));
      if (first === undefined || second === undefined) continue;
      expect([first.ref, second.ref]).toEqual([keys[recipient], keys[recipient + recipients]]);
      // Redis expires keys at whole milliseconds.
      expect((starts[recipient + recipients] ?? Number.NaN) - (starts[recipient] ?? Number.NaN)).toBeGreaterThan(perRecipientMs - 1);
    }

    // Callbacks settle the messages that went out; the rest stays unknown.
    for (const { ref } of unknown) if (times.get(ref) === 1) expect(await queue.settle(ref, "accepted")).toBe(true);
    expect((await queue.unknown()).map(({ key }) => key).toSorted()).toEqual(unknown.flatMap(({ key }) => (times.get(key) === 1 ? [] : [key])).toSorted());
    await queue.close();
    await sandbox.close();
  });
});
