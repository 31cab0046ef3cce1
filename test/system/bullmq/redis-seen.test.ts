import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type RedisSeen, type RedisSeenOptions, redisSeen } from "../../../src/bullmq/index.ts";
import { callbacks, type HandledCallback } from "../../../src/callbacks/index.ts";
import { KaleyraError } from "../../../src/index.ts";
import { unusedPort } from "../../support/unused-port.ts";
import { type RedisServer, startRedis } from "./redis.ts";
import { buildPrograms, end, startHandler } from "./workers.ts";

let redis: RedisServer;
beforeAll(async () => {
  [redis] = await Promise.all([startRedis(), buildPrograms()]);
});
afterAll(() => redis.close());

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A process's memory, which is closed when the test ends. */
function memory(name: string, options: RedisSeenOptions = {}): RedisSeen {
  const seen = redisSeen(redis.connection, { name, waitMs: 0, ...options });
  onTestFinished(() => seen.close());
  return seen;
}

describe("redisSeen", () => {
  it("gives a delivery to one of several processes, and remembers that it was handled", async () => {
    const [one, other] = [memory("a"), memory("a")];
    expect((await Promise.all([one.claim("k"), other.claim("k")])).toSorted()).toEqual(["busy", "new"]);
    await one.settle("k", true);
    await other.settle("k", true);
    expect([await one.claim("k"), await other.claim("k"), await memory("b").claim("k")]).toEqual(["seen", "seen", "new"]);
  });

  it("gives a delivery whose handler failed to the next one, which may be waiting for it", async () => {
    const [one, other] = [memory("c"), memory("c", { waitMs: 5_000 })];
    expect(await one.claim("k")).toBe("new");
    const waiting = other.claim("k");
    await one.settle("k", false);
    expect(await waiting).toBe("new");
    const again = memory("c", { waitMs: 5_000 }).claim("k");
    await other.settle("k", true);
    expect(await again).toBe("seen");
  });

  it("keeps a claim while its handler works, and lets it lapse when its process is gone", async () => {
    const [one, other] = [memory("d", { leaseMs: 300 }), memory("d")];
    expect(await one.claim("k")).toBe("new");
    await sleep(900);
    expect(await other.claim("k")).toBe("busy");
    await one.close();
    await expect.poll(() => other.claim("k")).toBe("new");
  });

  it("does not give up the claim of another process when a handler fails whose own claim has lapsed", async () => {
    const [one, other] = [memory("e"), memory("e")];
    await one.claim("k");
    await redis.run("DEL", "bull:e:delivery:k");
    expect(await other.claim("k")).toBe("new");
    await one.settle("k", false);
    expect(await one.claim("k")).toBe("busy");
    // What was handled stays handled, whoever holds the claim by then.
    await one.settle("k", true);
    await other.settle("k", false);
    expect(await one.claim("k")).toBe("seen");
  });

  it("forgets a delivery after rememberMs", async () => {
    const seen = memory("f", { rememberMs: 100 });
    await seen.claim("k");
    await seen.settle("k", true);
    expect(await seen.claim("k")).toBe("seen");
    await expect.poll(() => seen.claim("k")).toBe("new");
  });

  it("takes any key", async () => {
    const seen = memory("g");
    for (const key of ["", '["status","read",null]', "a b\r\n{c}", "é😀", "x".repeat(512)]) {
      expect(await seen.claim(key)).toBe("new");
      await seen.settle(key, true);
      expect(await seen.claim(key)).toBe("seen");
    }
  });

  it.each([
    [{ leaseMs: 0 }, "leaseMs must be a whole number of milliseconds, 1 or more, not 0"],
    [{ waitMs: -1 }, "waitMs must be a whole number of milliseconds, 0 or more, not -1"],
    [{ rememberMs: Number.NaN }, "rememberMs must be a whole number of milliseconds, 1 or more, not NaN"],
    [{ rememberMs: 1e21 }, "rememberMs must be a whole number of milliseconds, 1 or more, not 1e+21"],
  ])("refuses %j", (options, sentence) => {
    expect(() => redisSeen(redis.connection, options)).toThrow(sentence);
  });
});

describe("a Redis that does not answer", () => {
  const away = new KaleyraError("Redis does not answer; the event has to come again");
  const body = (id: string) => ({ status: "sent", message_id: id });
  const failed = { handled: 0, repeated: 0, other: 0, refused: 0, failed: [away] };
  const outcome = ({ handled, repeated, failed: errors }: HandledCallback) => [handled, repeated, errors.length];

  /** A router on a memory that is shared, and what its handler was called with. */
  function routerOn(connection: object, options: RedisSeenOptions = {}) {
    const seen = redisSeen(connection, { waitMs: 0, onError: () => {}, ...options });
    const handled: unknown[] = [];
    const router = callbacks({ seen }).otherwise(({ messageId }) => handled.push(messageId));
    return { seen, router, handled };
  }

  it("makes an event fail within seconds, and the next ones at once, and can be closed, when it was never there", async () => {
    const unused = await unusedPort();
    onTestFinished(() => unused.close());
    const { seen, router, handled } = routerOn({ url: unused.url.replace("http", "redis") });
    const start = performance.now();
    expect(await Promise.all(["1", "2"].map((id) => router.handle(body(id))))).toEqual([failed, failed]);
    const later = performance.now();
    for (let id = 3; id < 1_000; id += 1) expect(await router.handle(body(String(id)))).toEqual(failed);
    expect(later - start).toBeLessThan(10_000);
    expect(performance.now() - later).toBeLessThan(2_000);
    expect(handled).toEqual([]);
    await seen.close();
    expect(await router.handle(body("1"))).toEqual({ ...failed, failed: [new KaleyraError("the memory of deliveries is closed")] });
  });

  it("loses no event and handles none twice when it is killed and comes back", async () => {
    const own = await startRedis();
    onTestFinished(() => own.close());
    const { seen, router, handled } = routerOn(own.connection);
    onTestFinished(() => seen.close());
    expect(outcome(await router.handle(body("before")))).toEqual([1, 0, 0]);
    await own.restart(async () => {
      expect(await router.handle(body("meanwhile"))).toEqual(failed);
      expect(await router.handle(body("meanwhile"))).toEqual(failed);
    });
    // The claims of the meantime have been given up, so that nothing has to lapse.
    await expect.poll(async () => outcome(await router.handle(body("meanwhile"))), { timeout: 20_000 }).toEqual([1, 0, 0]);
    for (const id of ["before", "meanwhile"]) expect(outcome(await router.handle(body(id)))).toEqual([0, 1, 0]);
    expect(handled).toEqual(["before", "meanwhile"]);
  });

  it("remembers what was handled meanwhile, when it goes on", async () => {
    const own = await startRedis();
    onTestFinished(() => own.close());
    const seen = redisSeen(own.connection, { waitMs: 0, onError: () => {} });
    onTestFinished(() => seen.close());
    let calls = 0;
    const router = callbacks({ seen }).otherwise(() => {
      calls += 1;
      own.signal("SIGSTOP");
    });
    expect(await router.handle(body("1"))).toEqual(failed);
    own.signal("SIGCONT");
    await expect.poll(async () => outcome(await router.handle(body("1")))).toEqual([0, 1, 0]);
    expect(calls).toBe(1);
  });

  it("is left by close when it has stopped", async () => {
    const own = await startRedis();
    onTestFinished(() => own.close());
    const { seen, router } = routerOn(own.connection);
    expect(outcome(await router.handle(body("1")))).toEqual([1, 0, 0]);
    own.signal("SIGSTOP");
    await seen.close();
  });
});

describe("three processes, one of which is killed", () => {
  const count = Number(process.env["DELIVERIES"] ?? 1_000);
  const senders = 40;

  it(`handle each of ${count} deliveries once, although handlers fail at random and each comes several times`, { timeout: 600_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "kaleyra-seen-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const logs = ["one", "two", "killed"].map((name) => join(folder, name));
    for (const log of logs) await writeFile(log, "");
    const handlers = await Promise.all(logs.map((log) => startHandler(redis.connection.port, log)));
    const urls = handlers.map(({ url }) => url);

    let sent = 0;
    const bodyOf = (index: number) => JSON.stringify({ status: "not sent", message_id: `wamid.${index}`, extra_info: { ref: `order-${index}` } });
    const post = (index: number) => fetch(urls[Math.floor(Math.random() * urls.length)] ?? "", { method: "POST", body: bodyOf(index) });
    /** As a sender that repeats a callback until it is taken, and sometimes sends it twice at once. */
    const deliver = async (index: number): Promise<void> => {
      const isTaken = async () => (await post(index).catch(() => undefined))?.ok === true;
      do await sleep(Math.random() * 10);
      while (!(await Promise.all(index % 3 === 0 ? [isTaken(), isTaken()] : [isTaken()])).every(Boolean));
    };
    const send = async () => {
      while (sent < count) await deliver(sent++);
    };
    const sending = Promise.all(Array.from({ length: senders }, send));
    while (sent < count / 2) await sleep(5);
    const [, , last] = handlers;
    if (last !== undefined) await end(last.process, "SIGKILL");
    await sending;
    // Every one once more, after all is over.
    for (let index = 0; index < count; index += 50) await deliver(index);
    await Promise.all(handlers.slice(0, 2).map((each) => end(each.process, "SIGTERM")));

    const handled = await Promise.all(logs.map(async (log) => (await readFile(log, "utf8")).trimEnd().split("\n")));
    const [byLiving, byKilled] = [handled.slice(0, 2).flat(), new Set(handled[2])];
    const times = new Map<string, number>();
    for (const ref of handled.flat()) times.set(ref, (times.get(ref) ?? 0) + 1);
    expect(times.size).toBe(count);
    expect(new Set(byLiving).size).toBe(byLiving.length);
    expect(byKilled.size).toBeGreaterThan(0);
    // Only what the killed process had handled, and could not say so any more, was handled again.
    const twice = [...times].filter(([, handledTimes]) => handledTimes > 1);
    expect(twice.filter(([ref, handledTimes]) => !byKilled.has(ref) || handledTimes > 2)).toEqual([]);
    expect(twice.length).toBeLessThanOrEqual(2 * senders);
  });
});
