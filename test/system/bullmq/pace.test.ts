import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSendQueue } from "../../../src/bullmq/index.ts";
import { messageTo, phone } from "../../unit/bulk/support/scripted-sender.ts";
import { type RedisServer, startRedis } from "./redis.ts";
import { buildPrograms, end, startReceiver, startWorker } from "./workers.ts";

let redis: RedisServer;
beforeAll(async () => {
  [redis] = await Promise.all([startRedis(), buildPrograms()]);
});
afterAll(() => redis.close());

describe("the pace of two workers, measured at a receiver in its own process", () => {
  // Another program may hold up the receiver or a worker, so that messages arrive late and together.
  it.each([40, 80])("has no second with more than %d messages", { retry: 2 }, async (rate) => {
    await redis.run("FLUSHALL");
    const receiver = await startReceiver();
    const queue = await createSendQueue({ connection: redis.connection, onError: () => {} });
    const keys = Array.from({ length: rate * 3 }, (_, index) => `k${index}`);
    await Promise.all(keys.map((key, index) => queue.add(key, messageTo(phone(index)))));
    const settings = { port: redis.connection.port, url: receiver.url, rate, perRecipientMs: 0, concurrency: 50 };
    const workers: ChildProcess[] = await Promise.all([startWorker(settings), startWorker(settings)]);
    await expect.poll(async () => (await Promise.all(keys.map((key) => queue.state(key)))).filter((state) => state !== "accepted")).toEqual([]);
    await Promise.all(workers.map((worker) => end(worker, "SIGTERM")));
    await queue.close();
    const arrivals = await receiver.stop();
    expect(arrivals).toHaveLength(keys.length);
    const worst = Math.max(...arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + 1_000).length));
    expect(worst).toBeLessThanOrEqual(rate);
    expect(worst).toBeGreaterThan(rate / 4);
  });
});
