import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSendQueue, createSendWorker, type Pause, type SendQueue, type SendWorker, type SendWorkerOptions } from "../../../src/bullmq/index.ts";
import { accepted, messageTo, phone } from "../../unit/bulk/support/scripted-sender.ts";
import { durable, type RedisServer, startRedis } from "./redis.ts";

let redis: RedisServer;
let replica: RedisServer;
let queue: SendQueue | undefined;
let worker: SendWorker | undefined;

beforeEach(async () => {
  redis = await startRedis();
  replica = await startRedis({ ...durable, replicaof: `127.0.0.1 ${redis.connection.port}`, "repl-diskless-sync-delay": "0" });
  await expect.poll(() => redis.run("INFO", "replication")).toContain("state=online");
});
afterEach(async () => {
  replica.signal("SIGCONT");
  await worker?.close();
  await queue?.close();
  await Promise.all([redis.close(), replica.close()]);
  queue = worker = undefined;
});

const unconfirmed = "fewer than 1 replicas of Redis have confirmed a write within 1000 ms";

/** A client that records the refs of its messages. */
function recorder(): SendWorkerOptions["client"] & { readonly sent: (string | undefined)[] } {
  const sent: (string | undefined)[] = [];
  return {
    sent,
    async send({ extra_info }) {
      sent.push(extra_info?.ref);
      return accepted;
    },
  };
}

describe("the option replicas", () => {
  it("sends nothing while too few replicas have the intent, tells why, and sends once they have it", async () => {
    const { connection } = redis;
    queue = await createSendQueue({ connection, onError: () => {} });
    await queue.add("a", messageTo(phone(1)));
    await queue.add("b", messageTo(phone(2)));
    const pauses: Pause[] = [];
    const client = recorder();
    replica.signal("SIGSTOP");
    worker = await createSendWorker({
      connection,
      client,
      rate: 1_000,
      perRecipientMs: 0,
      replicas: 1,
      onPause: (pause) => pauses.push(pause),
      maxAttempts: 1,
    });
    await expect.poll(() => pauses.length).toBeGreaterThan(1);
    expect(client.sent).toEqual([]);
    expect(pauses[0]).toEqual({ ms: 1_000, reason: unconfirmed });
    expect(await queue.state("a")).not.toBe("unknown");
    replica.signal("SIGCONT");
    await expect.poll(async () => [await queue?.state("a"), await queue?.state("b")]).toEqual(["accepted", "accepted"]);
    expect(client.sent.toSorted()).toEqual(["a", "b"]);
  });

  it("makes add() fail while too few replicas have the message, which is sent once when it is added again", async () => {
    const { connection } = redis;
    queue = await createSendQueue({ connection, replicas: 1, onError: () => {} });
    expect(await queue.add("a", messageTo(phone(1)))).toBeUndefined();
    replica.signal("SIGSTOP");
    await expect(queue.add("b", messageTo(phone(2)))).rejects.toThrow(`the message "b" may be lost: ${unconfirmed}. Add it again: it is sent once`);
    replica.signal("SIGCONT");
    expect(await queue.add("b", messageTo(phone(2)))).toBe("waiting");
  });

  it("sends none twice and loses none when a replica takes over", async () => {
    const keys = Array.from({ length: 60 }, (_, index) => `k${index}`);
    queue = await createSendQueue({ connection: redis.connection, replicas: 1, onError: () => {} });
    await Promise.all(keys.map((key, index) => queue?.add(key, messageTo(phone(index)))));
    const client = recorder();
    const { sent } = client;
    const options = { client, rate: 1_000, perRecipientMs: 0, replicas: 1, lockMs: 1_000, onError: () => {} };
    const before = await createSendWorker({ connection: redis.connection, ...options });
    await expect.poll(() => sent.length).toBeGreaterThan(15);
    redis.signal("SIGSTOP");
    await replica.run("REPLICAOF", "NO", "ONE");
    const sentBefore = sent.length;
    const promoted = await createSendQueue({ connection: replica.connection, onError: () => {} });
    worker = await createSendWorker({ connection: replica.connection, ...options, replicas: 0 });
    const states = () => Promise.all(keys.map((key) => promoted.state(key)));
    await expect.poll(async () => (await states()).filter((state) => state === "waiting" || state === "sending")).toEqual([]);
    expect(sent.length).toBeGreaterThan(sentBefore);
    expect(new Set(sent).size).toBe(sent.length);
    const known = await states();
    expect(keys.filter((key, index) => !sent.includes(key) && known[index] !== "unknown")).toEqual([]);
    expect(await promoted.memory()).not.toHaveProperty("lost");
    await promoted.close();
    redis.signal("SIGCONT");
    await before.close();
  });
});
