/** A Redis that forgets while messages are sent: none may go out twice, and none may be lost in silence. */
import type { ChildProcess } from "node:child_process";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Sender } from "../../../src/bulk/index.ts";
import { createSendQueue, createSendWorker, type SendQueue, type SendQueueOptions } from "../../../src/bullmq/index.ts";
import { defaults } from "../../../src/bullmq/options.ts";
import { type BusySandbox, startBusySandbox } from "../../unit/bulk/support/busy-sandbox.ts";
import { accepted, later, messageTo, phone, unknown } from "../../unit/bulk/support/scripted-sender.ts";
import { durable, forgetting, type RedisServer, startRedis } from "./redis.ts";
import { buildPrograms, end, startWorker, type WorkerSettings } from "./workers.ts";

const base = `${defaults.prefix}:${defaults.name}:`;

let redis: RedisServer;
let sandbox: BusySandbox;
const queues: SendQueue[] = [];
const workers: ChildProcess[] = [];

beforeAll(buildPrograms);
beforeEach(async () => {
  sandbox = await startBusySandbox();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => end(worker, "SIGKILL")));
  await Promise.all(queues.splice(0).map((queue) => queue.close()));
  await Promise.all([redis.close(), sandbox.close()]);
});

async function openQueue(options: Partial<SendQueueOptions>): Promise<SendQueue> {
  const queue = await createSendQueue({ connection: redis.connection, onError: () => {}, ...options });
  queues.push(queue);
  return queue;
}

async function work(options: Partial<WorkerSettings>): Promise<void> {
  workers.push(await startWorker({ port: redis.connection.port, url: sandbox.url, rate: 300, perRecipientMs: 0, ...options }));
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const keysOf = (count: number) => Array.from({ length: count }, (_, index) => `order-${index}`);
const addAll = (queue: SendQueue, keys: readonly string[]) => Promise.all(keys.map((key, index) => queue.add(key, messageTo(phone(index)))));
const received = (count: number) => expect.poll(() => sandbox.received().length).toBeGreaterThanOrEqual(count);

/** Once the workers have done what they can, no key may have gone out twice, and each that has not gone out must be `unknown`. */
async function expectNoneTwiceAndNoneLost(queue: SendQueue, keys: readonly string[]): Promise<void> {
  const states = async () => new Map(await Promise.all(keys.map(async (key) => [key, await queue.state(key)] as const)));
  await expect.poll(async () => [...(await states()).values()].filter((state) => state === "waiting" || state === "sending")).toEqual([]);
  await sleep(2_500);
  const times = new Map<string, number>();
  for (const { ref = "" } of sandbox.received()) times.set(ref, (times.get(ref) ?? 0) + 1);
  expect([...times].filter(([, count]) => count > 1)).toEqual([]);
  const known = await states();
  expect(keys.filter((key) => !times.has(key) && known.get(key) !== "unknown")).toEqual([]);
  expect(keys.filter((key) => times.has(key) && known.get(key) !== "accepted" && known.get(key) !== "unknown")).toEqual([]);
  const listed = (await queue.unknown()).map(({ key }) => key);
  expect(keys.filter((key) => known.get(key) === "unknown").toSorted()).toEqual(listed.toSorted());
  expect(listed.length).toBeGreaterThan(0);
}

describe("a Redis that forgets while workers send", () => {
  it.each([
    [
      "has come back with an older snapshot after kill -9",
      () =>
        redis
          .run("SAVE")
          .then(() => sleep(400))
          .then(() => redis.restart()),
    ],
    ["has come back empty after kill -9", () => redis.restart()],
    ["was emptied by FLUSHALL", () => redis.run("FLUSHALL")],
  ])("sends none of 400 twice, and none is lost in silence, when it %s", async (_, forget) => {
    redis = await startRedis({});
    const keys = keysOf(400);
    await expect(createSendQueue({ connection: redis.connection })).rejects.toThrow("Redis may forget which messages were sent");
    const queue = await openQueue({ durability: "accept-loss" });
    await addAll(queue, keys);
    await Promise.all([work({ durability: "accept-loss" }), work({ durability: "accept-loss" })]);
    await received(60);
    await forget();
    await received(62).catch(() => {});
    await addAll(queue, keys);
    await work({ durability: "accept-loss" });
    await expectNoneTwiceAndNoneLost(queue, keys);
  });

  it("sends none of 300 twice when it comes back empty though it was durable at start", async () => {
    redis = await startRedis();
    const keys = keysOf(300);
    const errors: string[] = [];
    const queue = await openQueue({ onError: ({ message }) => errors.push(message) });
    await addAll(queue, keys);
    await work({});
    await received(50);
    await redis.run("FLUSHALL");
    await addAll(queue, keys);
    await work({});
    await expectNoneTwiceAndNoneLost(queue, keys);
    expect(errors).toContain(
      `Redis has lost the memory of the queue "kaleyra-whatsapp": it has come back without it. Nothing is sent, and what waits is unknown, because it may have gone out. Settle it, then call queue.resetEpoch()`,
    );
  });

  it("sends none of 300 twice when an older file was restored while workers were connected", async () => {
    redis = await startRedis({ ...durable, appendonly: "no", dbfilename: "dump.rdb" });
    const keys = keysOf(300);
    // What a process is told of durability may be wrong, or become wrong later.
    await redis.run("CONFIG", "SET", "appendonly", "yes");
    const queue = await openQueue({});
    await addAll(queue, keys);
    await redis.run("SAVE");
    await work({});
    await received(50);
    await redis.restart();
    await addAll(queue, keys);
    await expectNoneTwiceAndNoneLost(queue, keys);
  });

  it("sends none of 100 twice to processes that all started after it came back with an older snapshot", async () => {
    redis = await startRedis(forgetting);
    const keys = keysOf(100);
    const before = await openQueue({ durability: "accept-loss" });
    await addAll(before, keys);
    await redis.run("SAVE");
    await work({ durability: "accept-loss" });
    await received(30);
    await Promise.all(workers.splice(0).map((worker) => end(worker, "SIGKILL")));
    await before.close();
    await redis.restart();
    const queue = await openQueue({ durability: "accept-loss" });
    expect(await queue.memory()).toMatchObject({ lost: "it was started again, or has evicted keys" });
    await work({ durability: "accept-loss" });
    await expectNoneTwiceAndNoneLost(queue, keys);
  });

  it("tells, without being asked, that it came back empty", async () => {
    redis = await startRedis();
    const errors: string[] = [];
    await openQueue({ onError: ({ message }) => errors.push(message) });
    await redis.run("FLUSHALL");
    await expect.poll(() => errors).toEqual([expect.stringContaining("it has come back without it")]);
    const fresh = await openQueue({});
    expect(await fresh.add("a", messageTo(phone(1)))).toBe("unknown");
  });

  it("stops sending at the first key that it evicts", async () => {
    redis = await startRedis({ ...forgetting, maxmemory: "4mb", "maxmemory-policy": "volatile-lru" });
    const queue = await openQueue({ durability: "accept-loss" });
    expect(await queue.memory()).not.toHaveProperty("lost");
    for (let index = 0; index < 60; index += 1) await redis.run("SET", `filler${index}`, "x".repeat(100_000), "EX", "1000");
    expect(await redis.run("INFO", "stats")).toMatch(/evicted_keys:[1-9]/);
    expect(await queue.memory()).toMatchObject({ lost: "it was started again, or has evicted keys" });
  });

  it("sends none of 200 twice when it evicts keys", async () => {
    redis = await startRedis({ ...forgetting, maxmemory: "6mb", "maxmemory-policy": "allkeys-lru" });
    const keys = keysOf(200);
    const queue = await openQueue({ durability: "accept-loss" });
    await addAll(queue, keys);
    await work({ durability: "accept-loss" });
    await received(80);
    await redis.run("EVAL", `for i = 1, 2000 do redis.call("SET", "filler" .. i, string.rep("x", 10000)) end`, "0").catch(() => {});
    for (let index = 0; index < 20; index += 1) await redis.run("SET", `more${index}`, "x".repeat(100_000)).catch(() => {});
    expect(await redis.run("INFO", "stats")).toMatch(/evicted_keys:[1-9]/);
    await sleep(2_000);
    await addAll(queue, keys).catch(() => {});
    await sleep(2_000);
    const times = new Map<string, number>();
    for (const { ref = "" } of sandbox.received()) times.set(ref, (times.get(ref) ?? 0) + 1);
    expect([...times].filter(([, count]) => count > 1)).toEqual([]);
  });
});

describe("the memory of a queue", () => {
  it("is another one after resetEpoch: what waited stays unknown, new keys are sent", async () => {
    redis = await startRedis();
    const queue = await openQueue({});
    const { epoch } = await queue.memory();
    await addAll(queue, ["before"]);
    await redis.run("HSET", `${base}memory`, "epoch", "another");
    expect(await queue.add("during", messageTo(phone(1)))).toBe("unknown");
    expect(await queue.memory()).toEqual({ epoch: "another", lost: "it has come back with another one" });
    await work({});
    await expect.poll(async () => (await queue.unknown()).map(({ key }) => key).toSorted()).toEqual(["before", "during"]);
    const reset = await queue.resetEpoch();
    expect(new Set([epoch, "another", reset]).size).toBe(3);
    expect(await queue.memory()).toEqual({ epoch: reset });
    expect(await queue.add("after", messageTo(phone(2)))).toBeUndefined();
    await expect.poll(() => queue.state("after")).toBe("accepted");
    expect([await queue.settle("during", "accepted"), await queue.settle({ key: "before" }, "not-sent")]).toEqual([true, true]);
    expect([await queue.state("before"), await queue.state("during"), await queue.unknown()]).toEqual(["not-sent", "accepted", []]);
    expect(sandbox.received().map(({ ref }) => ref)).toEqual(["after"]);
  });

  it("settles by its key what Redis has forgotten, and then does not send it again", async () => {
    redis = await startRedis();
    const queue = await openQueue({});
    await redis.run("FLUSHALL");
    expect([await queue.state("gone"), await queue.settle({ key: "gone" }, "accepted"), await queue.settle("gone", "accepted")]).toEqual([
      "unknown",
      true,
      false,
    ]);
    await queue.resetEpoch();
    expect(await queue.add("gone", messageTo(phone(1)))).toBe("accepted");
    expect(await queue.state("never seen")).toBeUndefined();
  });

  it("is expected by name in a process that was not connected before", async () => {
    redis = await startRedis();
    const first = await openQueue({});
    const { epoch } = await first.memory();
    await first.close();
    await redis.run("FLUSHALL");
    const errors: Error[] = [];
    const queue = await openQueue({ epoch, onError: (error) => errors.push(error) });
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining("it has come back without it")]);
    expect(await queue.add("order-1", messageTo(phone(1)))).toBe("unknown");
    const reset = await queue.resetEpoch();
    const next = await openQueue({ epoch: reset });
    expect(await next.memory()).toEqual({ epoch: reset });
  });

  it("does not send a job whose ledger entry is missing, or that is from another memory", async () => {
    redis = await startRedis();
    const queue = await openQueue({});
    await addAll(queue, ["missing", "kept", "elsewhere"]);
    await redis.run("DEL", `${base}send:key-missing`);
    await redis.run("HSET", `${base}send:key-elsewhere`, "epoch", "another");
    await work({});
    await expect.poll(async () => Promise.all(["missing", "kept", "elsewhere"].map((key) => queue.state(key)))).toEqual(["unknown", "accepted", "unknown"]);
    await expect.poll(async () => (await queue.unknown()).map(({ key }) => key).toSorted()).toEqual(["elsewhere", "missing"]);
    expect(sandbox.received().map(({ ref }) => ref)).toEqual(["kept"]);
  });

  it("does not send a job of an earlier memory whose key was added again in this one", async () => {
    redis = await startRedis();
    const queue = await openQueue({});
    await addAll(queue, ["a"]);
    await redis.run("DEL", `${base}send:key-a`);
    await queue.resetEpoch();
    await addAll(queue, ["a"]);
    await work({});
    await expect.poll(() => queue.state("a")).toBe("unknown");
    expect(sandbox.received()).toEqual([]);
  });

  it.each([
    ["was forgotten", ["DEL"], "accepted"],
    ["is as it was before it began", ["HSET", "state", "waiting"], "accepted"],
    ["was forgotten", ["DEL"], "unknown"],
    ["is as it was before it began", ["HSET", "state", "waiting"], "unknown"],
    ["was parked by another worker", ["HSET", "state", "unknown", "owner", "another"], "accepted"],
  ] as const)("keeps the outcome of an attempt whose entry %s (%j, %s)", async (_, [command, ...fields], outcome) => {
    redis = await startRedis();
    const queue = await openQueue({});
    await addAll(queue, ["a"]);
    const client: Sender = {
      async send() {
        await redis.run(command, `${base}send:key-a`, ...fields);
        return outcome === "accepted" ? accepted : unknown;
      },
    };
    const worker = await createSendWorker({ connection: redis.connection, client, rate: 100 });
    await expect.poll(() => queue.state("a")).toBe(outcome);
    expect(await queue.settle("a", "accepted")).toBe(outcome === "unknown");
    await worker.close();
  });

  it("does not leave a message waiting without a job when its late answer proves that it was not sent", async () => {
    redis = await startRedis();
    const queue = await openQueue({});
    await addAll(queue, ["a"]);
    const client: Sender = {
      async send() {
        await redis.run("HSET", `${base}send:key-a`, "state", "unknown");
        return later(1);
      },
    };
    const worker = await createSendWorker({ connection: redis.connection, client, rate: 100 });
    await expect.poll(() => queue.state("a")).toBe("not-sent");
    await worker.close();
  });

  it("is lost when jobs of BullMQ have outlived it", async () => {
    redis = await startRedis();
    const first = await openQueue({});
    await addAll(first, ["a"]);
    await first.close();
    await redis.run("DEL", `${base}memory`);
    const queue = await openQueue({});
    expect(await queue.memory()).toMatchObject({ lost: "it has come back without it" });
    await work({});
    await expect.poll(async () => (await queue.unknown()).map(({ key }) => key)).toEqual(["a"]);
    expect(sandbox.received()).toEqual([]);
  });

  it("survives a restart of a Redis that keeps every write", async () => {
    redis = await startRedis();
    const queue = await openQueue({});
    await addAll(queue, ["a"]);
    const before = await queue.memory();
    await redis.restart();
    expect(await queue.memory()).toEqual(before);
    await work({});
    await expect.poll(() => queue.state("a")).toBe("accepted");
  });
});
