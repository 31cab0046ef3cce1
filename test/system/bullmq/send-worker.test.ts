import { Queue } from "bullmq";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Sender } from "../../../src/bulk/index.ts";
import { createSendQueue, createSendWorker, type SendQueue, type SendWorker, type SendWorkerOptions, type UnknownSend } from "../../../src/bullmq/index.ts";
import { addOnce } from "../../../src/bullmq/jobs.ts";
import { unknownQueueName } from "../../../src/bullmq/unknown-list.ts";
import type { Outcome } from "../../../src/client/outcome.ts";
import { accepted, later, messageTo, phone, refused, unknown } from "../../unit/bulk/support/scripted-sender.ts";
import { type RedisServer, startRedis } from "./redis.ts";
import { startsByRedis } from "./starts.ts";

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

/** Redis expires keys at whole milliseconds. */
const roundingMs = 1;

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

describe("createSendQueue", () => {
  it("sends once when a key is added again, before, during and after the send", async () => {
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

  it("refuses an invalid message, and leaves nothing behind", async () => {
    await expect(queue.add("k".repeat(256), messageTo(phone(1)))).rejects.toThrow("ref is 256 characters long; the maximum is 255");
    await expect(queue.add("k".repeat(256), messageTo(phone(1), "ref of its own"))).resolves.toBeUndefined();
    await expect(queue.add("a", {} as never)).rejects.toThrow("messaging_object is missing");
    expect([await queue.state("k".repeat(256)), await queue.state("a")]).toEqual(["waiting", undefined]);
  });

  it("lists unknown messages, and settles each by its ref once", async () => {
    await queue.add("a", messageTo(phone(1), "ref-a"));
    await queue.add("b", messageTo(phone(2)));
    const client = sender(() => unknown);
    await work(client);
    expect(await settled("a", "b")).toEqual(["unknown", "unknown"]);
    await expect.poll(async () => (await queue.unknown()).length).toBe(2);
    expect((await queue.unknown())[0]).toEqual({ key: "a", to: phone(1), ref: "ref-a", reason: "KaleyraError: the answer was lost" });
    expect([await queue.settle("ref-a", "accepted"), await queue.settle("ref-a", "accepted"), await queue.settle("b", "not-sent")]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await settled("a", "b")).toEqual(["accepted", "not-sent"]);
    expect(await queue.unknown()).toEqual([]);
    expect(client.sent).toHaveLength(2);
  });

  it("settles no message by a ref that several had at once, and each by its key", async () => {
    await queue.add("a", messageTo(phone(1), "shared"));
    await queue.add("b", messageTo(phone(2), "shared"));
    await queue.add("shared", messageTo(phone(3), "other"));
    await work(sender(() => unknown));
    expect(await settled("a", "b", "shared")).toEqual(["unknown", "unknown", "unknown"]);
    await expect.poll(async () => (await queue.unknown()).length).toBe(3);
    expect([await queue.settle("shared", "accepted"), await queue.settle("a", "accepted"), await queue.settle({ key: "other" }, "accepted")]).toEqual([
      false,
      false,
      false,
    ]);
    expect([await queue.settle({ key: "a" }, "accepted"), await queue.settle({ key: "b" }, "not-sent"), await queue.settle({ key: "b" }, "accepted")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await settled("a", "b", "shared")).toEqual(["accepted", "not-sent", "unknown"]);
    expect((await queue.unknown()).map(({ key }) => key)).toEqual(["shared"]);
    expect(await queue.settle({ key: "shared" }, "accepted")).toBe(true);
  });

  it("lists the oldest thousand unknown messages, and later ones when those are settled", async () => {
    const keys = Array.from({ length: 1_001 }, (_, index) => `k${index}`);
    await queue.add("k0", messageTo(phone(0)));
    await work(sender(() => unknown));
    await expect.poll(async () => (await queue.unknown()).map(({ key }) => key)).toEqual(["k0"]);
    const unknownQueue = new Queue<UnknownSend>(unknownQueueName(name), { connection: redis.connection });
    for (const key of keys.slice(1)) await addOnce(unknownQueue, { key, to: phone(1), ref: key, reason: "lost" });
    await unknownQueue.close();
    expect((await queue.unknown()).map(({ key }) => key)).toEqual(keys.slice(0, -1));
    await queue.settle("k0", "accepted");
    expect((await queue.unknown()).map(({ key }) => key)).toEqual(keys.slice(1));
  });

  it("sends the next message to a recipient when one before it was removed from the queue", async () => {
    const client = sender();
    await queue.add("taken off", messageTo(phone(1)));
    await queue.add("next", messageTo(phone(1)));
    const sends = new Queue(name, { connection: redis.connection });
    await (await sends.getJob("key-taken%20off"))?.remove();
    await sends.close();
    await work(client);
    expect(await settled("next")).toEqual(["accepted"]);
    expect(client.sent.map(({ ref }) => ref)).toEqual(["next"]);
  });

  it("settles a message whose callback comes before the answer, and ignores the later answer", async () => {
    const settledBy: boolean[] = [];
    const client = sender(async () => {
      for (const outcome of ["not-sent", "accepted", "accepted"] as const) settledBy.push(await queue.settle("a", outcome));
      return unknown;
    });
    await queue.add("a", messageTo(phone(1)));
    const seen: string[] = [];
    await work(client, { onOutcome: (key, { outcome }) => seen.push(`${key}: ${outcome}`) });
    await expect.poll(() => seen).toEqual(["a: unknown"]);
    expect(settledBy).toEqual([false, true, false]);
    expect([await queue.state("a"), await queue.unknown()]).toEqual(["accepted", []]);
  });

  it("remembers a finished send for a week, and an unknown one until it is settled", async () => {
    const sends = new Queue(name, { connection: redis.connection });
    const client = (await sends.getBackend().client) as unknown as { pttl(key: string): Promise<number> };
    const daysLeft = async (key: string) => {
      const ms = await client.pttl(`bull:${name}:send:key-${key}`);
      return ms === -1 ? Number.POSITIVE_INFINITY : Math.round(ms / 86_400_000);
    };
    await queue.add("done", messageTo(phone(1)));
    await queue.add("lost", messageTo(phone(2)));
    await work(
      sender((index) => (index === 0 ? accepted : unknown)),
      { concurrency: 1 },
    );
    await settled("done", "lost");
    expect([await daysLeft("done"), await daysLeft("lost")]).toEqual([7, Number.POSITIVE_INFINITY]);
    await queue.settle("lost", "not-sent");
    expect(await daysLeft("lost")).toBe(7);
    await sends.close();
  });

  it("separates queues with the same name and different prefixes", async () => {
    const other = await createSendQueue({ connection: redis.connection, name, prefix: "{other}", onError: () => {} });
    await queue.add("a", messageTo(phone(1)));
    expect([await other.state("a"), await other.add("a", messageTo(phone(1)))]).toEqual([undefined, undefined]);
    const client = sender();
    await work(client, { prefix: "{other}" });
    await expect.poll(() => other.state("a")).toBe("accepted");
    expect([client.sent.length, await queue.state("a")]).toEqual([1, "waiting"]);
    await other.close();
  });
});

describe("createSendWorker", () => {
  it("tries a message proved not sent again after the requested time, and gives up when there is none", async () => {
    const client = sender((index) => [later(300), refused][index] ?? accepted);
    await queue.add("a", messageTo(phone(1)));
    await work(client);
    expect(await settled("a")).toEqual(["not-sent"]);
    expect(client.sent).toHaveLength(2);
    expect((client.sent[1]?.at ?? 0) - (client.sent[0]?.at ?? 0)).toBeGreaterThanOrEqual(290);
  });

  it("makes at most maxAttempts attempts", async () => {
    const client = sender(() => later(1));
    await queue.add("a", messageTo(phone(1)));
    await work(client, { maxAttempts: 3 });
    expect(await settled("a")).toEqual(["not-sent"]);
    expect(client.sent).toHaveLength(3);
  });

  it("shares one pace among all workers", async () => {
    const clients = [sender(), sender(), sender()];
    const keys = Array.from({ length: 90 }, (_, index) => `k${index}`);
    await Promise.all(keys.map((key, index) => queue.add(key, messageTo(phone(index)))));
    await Promise.all(clients.map((client) => work(client, { rate: 30 })));
    await settled(...keys);
    expect(clients.flatMap(({ sent }) => sent)).toHaveLength(90);
    const times = (await startsByRedis(redis, name, keys)).toSorted((a, b) => a - b);
    // Spaced by 35 ms, of which a start may be 10 ms late.
    for (const [index, from] of times.entries()) {
      for (const [after, at] of times.slice(index + 1).entries()) expect(at - from).toBeGreaterThan((after + 1) * 35 - 10 - roundingMs);
    }
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(20_000);
  });

  it("keeps the order and the cooldown of one recipient, while other recipients pass", async () => {
    const toOne: Sent[] = [];
    const client: ReturnType<typeof sender> = sender(async (index) => {
      const ref = String(client.sent[index]?.ref);
      const [at = Number.NaN] = await startsByRedis(redis, name, [ref]);
      if (ref !== "other") toOne.push({ ref, at });
      return index === 0 ? later(1) : accepted;
    });
    await queue.add("1", messageTo(phone(1)));
    await queue.add("2", messageTo(phone(1)));
    await queue.add("3", messageTo(phone(1)));
    await queue.add("other", messageTo(phone(2)));
    await work(client, { perRecipientMs: 250 });
    await settled("1", "2", "3", "other");
    expect(toOne.map(({ ref }) => ref)).toEqual(["1", "1", "2", "3"]);
    toOne.slice(1).forEach(({ at }, index) => {
      expect(at - (toOne[index]?.at ?? 0)).toBeGreaterThan(250 - roundingMs);
    });
    expect(client.sent.findIndex(({ ref }) => ref === "other")).toBeLessThan(3);
  });

  it('pauses all sends after a "too fast" answer', async () => {
    const pauseMs = 600;
    let refusedAt = Number.NaN;
    const client = sender(async (index) => {
      if (index > 0) return accepted;
      [refusedAt = Number.NaN] = await startsByRedis(redis, name, ["refused"]);
      return later(pauseMs);
    });
    await queue.add("refused", messageTo(phone(1)));
    await queue.add("other", messageTo(phone(2)));
    await work(client, { concurrency: 1 });
    await settled("refused", "other");
    const [other = Number.NaN] = await startsByRedis(redis, name, ["other"]);
    expect(other - refusedAt).toBeGreaterThan(pauseMs);
  });

  it("waits for messages on their way when it is closed, and leaves the rest to other workers", async () => {
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

  it("reports connection errors, and continues when Redis is back", async () => {
    const errors: Error[] = [];
    const client = sender();
    await work(client, { onError: (error) => errors.push(error) });
    await redis.restart(() => expect.poll(() => errors.length, { timeout: 20_000 }).toBeGreaterThan(0));
    await queue.add("a", messageTo(phone(1)));
    expect(await settled("a")).toEqual(["accepted"]);
    expect(client.sent).toHaveLength(1);
  });

  it("refuses a rate of 0", async () => {
    await expect(work(sender(), { rate: 0 })).rejects.toThrow("rate must be a number of messages a second above 0, not 0");
  });
});
