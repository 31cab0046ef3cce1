import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createSendQueue, createSendWorker, type Durability } from "../../../src/bullmq/index.ts";
import { accepted, messageTo, phone } from "../../unit/bulk/support/scripted-sender.ts";
import { durable, type RedisServer, startRedis } from "./redis.ts";

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
  await redis.run("ACL", "SETUSER", "managed", "on", ">secret", "~*", "&*", "+@all", "-config");
});
afterAll(() => redis.close());

const right = { appendonly: "yes", appendfsync: "always", "maxmemory-policy": "noeviction", "no-appendfsync-on-rewrite": "no" };
afterEach(async () => {
  for (const [name, value] of Object.entries(right)) await redis.run("CONFIG", "SET", name, value);
});

/** Opens and closes a queue. */
async function open(durability?: Durability, login = {}): Promise<void> {
  const queue = await createSendQueue({ connection: { ...redis.connection, ...login }, durability, onError: () => {} });
  await queue.close();
}

const managed = { username: "managed", password: "secret" };

describe("createSendQueue and createSendWorker", () => {
  it("accept a Redis that keeps every write", async () => {
    await open();
    await open("assumed");
  });

  it.each([
    ["maxmemory-policy", "allkeys-lru", "noeviction"],
    ["maxmemory-policy", "volatile-ttl", "noeviction"],
    ["appendonly", "no", "yes"],
    ["appendfsync", "everysec", "always"],
    ["appendfsync", "no", "always"],
    ["no-appendfsync-on-rewrite", "yes", "no"],
  ])("refuse a Redis whose %s is %s", async (name, value, required) => {
    await redis.run("CONFIG", "SET", name, value);
    const sentence = `Redis may forget which messages were sent, and they would go out twice. Its ${name} is "${value}": set ${name} to "${required}". Or choose the option durability: "accept-loss"`;
    await expect(open()).rejects.toThrow(sentence);
    await expect(open("assumed")).rejects.toThrow(sentence);
    await expect(createSendWorker({ connection: redis.connection, client: { send: async () => accepted }, rate: 1 })).rejects.toThrow(sentence);
    await open("accept-loss");
  });

  it("name every setting that is wrong in a Redis with its default configuration", async () => {
    const byDefault = await startRedis({});
    await expect(createSendQueue({ connection: byDefault.connection })).rejects.toThrow(
      'Its appendonly is "no": set appendonly to "yes". Its appendfsync is "everysec": set appendfsync to "always"',
    );
    await byDefault.close();
  });

  it("say what cannot be read where Redis forbids it, and accept it when it is assumed", async () => {
    await expect(open("checked", managed)).rejects.toThrow(
      /Its appendfsync cannot be read \(NOPERM .*\): set durability: "assumed" if you know that it is "always"\. Its no-appendfsync-on-rewrite cannot be read/,
    );
    await open("assumed", managed);
    await open("accept-loss", managed);
  });

  it("refuse what can still be read where Redis forbids the rest", async () => {
    await redis.run("CONFIG", "SET", "maxmemory-policy", "allkeys-lfu");
    await expect(open("assumed", managed)).rejects.toThrow('Its maxmemory-policy is "allkeys-lfu": set maxmemory-policy to "noeviction"');
    await redis.run("CONFIG", "SET", "appendonly", "no");
    await expect(open("checked", managed)).rejects.toThrow('Its appendonly is "no": set appendonly to "yes"');
  });

  it("ask every server of a Redis Cluster", async () => {
    const cluster = await startRedis({ ...durable, "cluster-enabled": "yes", "cluster-announce-ip": "127.0.0.1" });
    await cluster.run("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
    await expect.poll(() => cluster.run("CLUSTER", "INFO")).toContain("cluster_state:ok");
    const driver = new URL("node_modules/ioredis/built/index.js", import.meta.url).pathname;
    const { Cluster }: { Cluster: new (nodes: object[]) => { disconnect(): void } } = await import(driver);
    const connection = new Cluster([cluster.connection]);
    const options = { connection, prefix: "{bull}" };
    const queue = await createSendQueue(options);
    await queue.add("a", messageTo(phone(1)));
    const worker = await createSendWorker({ ...options, client: { send: async () => accepted }, rate: 100 });
    await expect.poll(() => queue.state("a")).toBe("accepted");
    await expect(createSendQueue({ ...options, replicas: 1 })).rejects.toThrow("replicas is not available on a Redis Cluster: leave it out");
    await cluster.run("CONFIG", "SET", "appendfsync", "everysec");
    await expect(createSendQueue(options)).rejects.toThrow('Its appendfsync is "everysec"');
    await worker.close();
    await queue.close();
    connection.disconnect();
    await cluster.close();
  });

  it("leave no connection behind when they refuse", async () => {
    await redis.run("CONFIG", "SET", "appendonly", "no");
    await open().catch(() => {});
    await expect.poll(async () => (await redis.run("CLIENT", "LIST")).split("\n").length).toBe(1);
  });

  it("refuse options that are out of range", async () => {
    await expect(open("always" as Durability)).rejects.toThrow('durability must be one of "checked", "assumed", "accept-loss"');
    await expect(createSendQueue({ connection: redis.connection, replicas: -1 })).rejects.toThrow("replicas must be a whole number, 0 or more, not -1");
    const worker = { connection: redis.connection, client: { send: async () => accepted }, rate: 1 };
    await expect(createSendWorker({ ...worker, maxPauseMs: 0 })).rejects.toThrow("maxPauseMs must be a whole number of milliseconds above 0, not 0");
    await expect(createSendWorker({ ...worker, lockMs: Number.NaN })).rejects.toThrow("lockMs must be a whole number of milliseconds above 0, not NaN");
  });
});
