import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSendQueue, createSendWorker, type Pause, type SendQueue, type SendWorker, type SendWorkerOptions } from "../../../src/bullmq/index.ts";
import type { Outcome } from "../../../src/client/outcome.ts";
import { accepted, later, messageTo, phone } from "../../unit/bulk/support/scripted-sender.ts";
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
  name = `pauses-${count}`;
  queue = await createSendQueue({ connection: redis.connection, name, onError: () => {} });
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
  await queue.close();
});

/** Starts a worker whose messages get these outcomes in order, and then are accepted. */
async function work(outcomes: readonly Outcome[], options: Partial<SendWorkerOptions> = {}) {
  const sent: (string | undefined)[] = [];
  const pauses: Pause[] = [];
  const client: SendWorkerOptions["client"] = {
    async send({ extra_info }) {
      sent.push(extra_info?.ref);
      return outcomes[sent.length - 1] ?? accepted;
    },
  };
  const onPause = (pause: Pause) => pauses.push(pause);
  workers.push(await createSendWorker({ connection: redis.connection, name, client, rate: 1_000, perRecipientMs: 0, concurrency: 1, onPause, ...options }));
  return { sent, pauses };
}

const thousandYears = 1_000 * 365 * 86_400_000;

describe("a pause of the queue", () => {
  it.each([thousandYears, 9e18, Number.MAX_VALUE])("is at most maxPauseMs long when an answer asks to wait %d ms", async (askedMs) => {
    await queue.add("a", messageTo(phone(1)));
    await queue.add("b", messageTo(phone(2)));
    const { sent, pauses } = await work([later(askedMs)], { maxPauseMs: 700 });
    await expect.poll(() => queue.paused()).toBeDefined();
    expect((await queue.paused())?.ms).toBeLessThanOrEqual(700);
    await expect.poll(async () => Promise.all(["a", "b"].map((key) => queue.state(key)))).toEqual(["accepted", "accepted"]);
    expect(sent).toHaveLength(3);
    expect(pauses).toEqual([{ ms: 700, reason: `KaleyraError: too fast (it asks for ${askedMs} ms; the queue asks again after 700 ms)` }]);
    expect(await queue.paused()).toBeUndefined();
  });

  it("is at most a minute long unless told otherwise, is visible, and can be lifted", async () => {
    await queue.add("a", messageTo(phone(1)));
    await queue.add("b", messageTo(phone(2)));
    const { sent } = await work([later(thousandYears)]);
    await expect.poll(() => queue.paused()).toBeDefined();
    const pause = await queue.paused();
    expect(pause?.ms).toBeGreaterThan(50_000);
    expect(pause?.ms).toBeLessThanOrEqual(60_000);
    expect(pause?.reason).toContain("KaleyraError: too fast (it asks for");
    expect(sent).toHaveLength(1);
    expect(await queue.resume()).toBe(true);
    await expect.poll(async () => Promise.all(["a", "b"].map((key) => queue.state(key)))).toEqual(["accepted", "accepted"]);
    expect([await queue.paused(), await queue.resume()]).toEqual([undefined, false]);
  });

  it("is told once by each worker that causes or meets it", async () => {
    await queue.add("a", messageTo(phone(1)));
    const first = await work([later(1_200)]);
    await expect.poll(() => first.pauses.length).toBe(1);
    const second = await work([]);
    await queue.add("b", messageTo(phone(2)));
    await expect.poll(async () => Promise.all(["a", "b"].map((key) => queue.state(key)))).toEqual(["accepted", "accepted"]);
    expect(first.pauses).toEqual([{ ms: 1_200, reason: "KaleyraError: too fast" }]);
    expect(second.pauses.length).toBeLessThanOrEqual(1);
  });

  it("is not shortened by a later answer that asks for less", async () => {
    await Promise.all(["a", "b"].map((key, index) => queue.add(key, messageTo(phone(index)))));
    let release = () => {};
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    let sent = 0;
    const client: SendWorkerOptions["client"] = {
      async send() {
        sent += 1;
        if (sent === 1) {
          await both;
          return later(1);
        }
        setTimeout(release, 300);
        return later(5_000);
      },
    };
    const pauses: Pause[] = [];
    workers.push(await createSendWorker({ connection: redis.connection, name, client, rate: 1_000, concurrency: 2, onPause: (pause) => pauses.push(pause) }));
    await expect.poll(async () => (await queue.paused())?.ms ?? 0).toBeGreaterThan(3_000);
    await both;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await queue.paused())?.ms).toBeGreaterThan(2_000);
  });

  it("left by an older version for thousands of years is cut to maxPauseMs", async () => {
    await redis.run("SET", `bull:${name}:pause`, "1", "PX", "9000000000000000");
    await queue.add("a", messageTo(phone(1)));
    const { sent, pauses } = await work([], { maxPauseMs: 500 });
    await expect.poll(() => queue.state("a")).toBe("accepted");
    expect(sent).toEqual(["a"]);
    expect(pauses).toHaveLength(1);
  });
});
