import { Queue } from "bullmq";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Sender } from "../../src/bulk/index.ts";
import { createSendQueue, createSendWorker, type SendQueue, type SendWorker, type SendWorkerOptions } from "../../src/bullmq/index.ts";
import type { Outcome } from "../../src/client/outcome.ts";
import { accepted, later, messageTo, phone, refused, unknown } from "../bulk/scripted-sender.ts";
import { type RedisServer, startRedis } from "./redis.ts";

let redis: RedisServer;
let queue: SendQueue;
let name: string;
let count = 0;
const workers: SendWorker[] = [];

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.close());
beforeEach(async () => {
  count += 1;
  name = `test-${count}`;
  queue = await createSendQueue({ connection: redis.connection, name, onError: () => {} });
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
  await queue.close();
});

interface Sent {
  readonly ref: string | undefined;
  readonly at: number;
}

function sender(answer: (index: number) => Outcome | Promise<Outcome> = () => accepted): Sender & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    async send({ extra_info }) {
      sent.push({ ref: extra_info?.ref, at: performance.now() });
      return answer(sent.length - 1);
    },
  };
}

async function work(client: Sender, options: Partial<SendWorkerOptions> = {}): Promise<SendWorker> {
  const worker = await createSendWorker({ connection: redis.connection, name, client, rate: 1_000, perRecipientMs: 0, ...options });
  workers.push(worker);
  return worker;
}

async function settled(...keys: string[]): Promise<(string | undefined)[]> {
  for (;;) {
    const states = await Promise.all(keys.map((key) => queue.state(key)));
    if (!states.some((state) => state === "waiting" || state === "sending")) return states;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test("adding a key twice sends once, before, while and after it is sent", async () => {
  const client = sender();
  expect(await queue.add("order 17: é", messageTo(phone(1)))).toBeUndefined();
  expect(await queue.add("order 17: é", messageTo(phone(1)))).toBe("waiting");
  await work(client);
  expect(await settled("order 17: é")).toEqual(["accepted"]);
  expect(await queue.add("order 17: é", messageTo(phone(1)))).toBe("accepted");
  await queue.add("42", messageTo(phone(2), "my ref"));
  await settled("42");
  expect(client.sent.map(({ ref }) => ref)).toEqual(["order 17: é", "my ref"]);
});

test("what is proved not sent is tried again after its time, and what cannot be helped is given up", async () => {
  const client = sender((index) => [later(300), refused][index] ?? accepted);
  await queue.add("a", messageTo(phone(1)));
  await work(client);
  expect(await settled("a")).toEqual(["not-sent"]);
  expect(client.sent).toHaveLength(2);
  expect((client.sent[1]?.at ?? 0) - (client.sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(290);
});

test("nothing is tried more often than told", async () => {
  const client = sender(() => later(1));
  await queue.add("a", messageTo(phone(1)));
  await work(client, { maxAttempts: 3 });
  expect(await settled("a")).toEqual(["not-sent"]);
  expect(client.sent).toHaveLength(3);
});

test("what may have gone out is parked, and settled by its ref once", async () => {
  await queue.add("a", messageTo(phone(1), "ref-a"));
  await queue.add("b", messageTo(phone(2)));
  const client = sender(() => unknown);
  await work(client);
  expect(await settled("a", "b")).toEqual(["unknown", "unknown"]);
  await expect.poll(async () => (await queue.unknown()).length).toBe(2);
  expect((await queue.unknown())[0]).toEqual({ key: "a", to: phone(1), ref: "ref-a", reason: "KaleyraError: the answer was lost" });
  expect([await queue.settle("ref-a", "accepted"), await queue.settle("ref-a", "accepted"), await queue.settle("b", "not-sent")]).toEqual([true, false, true]);
  expect(await settled("a", "b")).toEqual(["accepted", "not-sent"]);
  expect(await queue.unknown()).toEqual([]);
  expect(client.sent).toHaveLength(2);
});

test("all workers together keep one pace", async () => {
  const clients = [sender(), sender(), sender()];
  const keys = Array.from({ length: 90 }, (_, index) => `k${index}`);
  await Promise.all(keys.map((key, index) => queue.add(key, messageTo(phone(index)))));
  await Promise.all(clients.map((client) => work(client, { rate: 30 })));
  await settled(...keys);
  expect(clients.flatMap(({ sent }) => sent)).toHaveLength(90);
  const times = await startsByRedis(keys);
  const busiest = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
  expect(busiest).toBe(30);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(5_000);
});

/** When each send began, by the clock that all workers share. */
async function startsByRedis(keys: readonly string[]): Promise<number[]> {
  const own = new Queue(name, { connection: redis.connection });
  const client = await own.getBackend().client;
  const sends = await Promise.all(keys.map((key) => client.hgetall(`bull:${name}:send:key-${key}`)));
  await own.close();
  return sends.map(({ at }) => Number(at));
}

test("messages to one customer keep their order and their distance, while others pass", async () => {
  const client = sender((index) => (index === 0 ? later(1) : accepted));
  await queue.add("1", messageTo(phone(1)));
  await queue.add("2", messageTo(phone(1)));
  await queue.add("3", messageTo(phone(1)));
  await queue.add("other", messageTo(phone(2)));
  await work(client, { perRecipientMs: 250 });
  await settled("1", "2", "3", "other");
  const toOne = client.sent.filter(({ ref }) => ref !== "other");
  expect(toOne.map(({ ref }) => ref)).toEqual(["1", "1", "2", "3"]);
  toOne.slice(1).forEach(({ at }, index) => {
    expect(at - (toOne[index]?.at ?? 0)).toBeGreaterThanOrEqual(230);
  });
  expect(client.sent.findIndex(({ ref }) => ref === "other")).toBeLessThan(3);
});

test("a worker that is closed waits for what is on its way, and leaves the rest to others", async () => {
  const keys = Array.from({ length: 40 }, (_, index) => `k${index}`);
  await Promise.all(keys.map((key, index) => queue.add(key, messageTo(phone(index)))));
  const first = sender(() => new Promise((resolve) => setTimeout(() => resolve(accepted), 100)));
  const worker = await work(first, { rate: 10 });
  await expect.poll(() => first.sent.length).toBeGreaterThan(0);
  await worker.close();
  const done = (await Promise.all(keys.map((key) => queue.state(key)))).filter((state) => state === "accepted").length;
  expect(done).toBe(first.sent.length);
  const second = sender();
  await work(second);
  await settled(...keys);
  expect(first.sent.length + second.sent.length).toBe(40);
  expect(await queue.unknown()).toEqual([]);
});

test("what goes wrong with Redis is told, and a worker goes on when it is back", async () => {
  const errors: Error[] = [];
  const client = sender();
  await work(client, { onError: (error) => errors.push(error) });
  await redis.restart(() => expect.poll(() => errors.length, { timeout: 20_000 }).toBeGreaterThan(0));
  await queue.add("a", messageTo(phone(1)));
  expect(await settled("a")).toEqual(["accepted"]);
  expect(client.sent).toHaveLength(1);
});

test("a rate that is none is refused in a sentence", async () => {
  await expect(work(sender(), { rate: 0 })).rejects.toThrow("rate must be a number of messages a second above 0, not 0");
});
