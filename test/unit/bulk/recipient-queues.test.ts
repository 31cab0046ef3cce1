import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { Stop, systemClock } from "../../../src/bulk/clock.ts";
import { RecipientQueues } from "../../../src/bulk/recipient-queues.ts";
import { RecipientReader } from "../../../src/bulk/recipients.ts";

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("RecipientQueues", () => {
  it("lets messages to one recipient through in order, without waiting for other recipients", async () => {
    const queues = new RecipientQueues(0);
    const entered: string[] = [];
    const enter = async (name: string, to: string) => {
      const leave = await queues.enter(to);
      entered.push(name);
      return leave;
    };
    const first = await enter("first", "a");
    const second = enter("second", "a");
    const third = enter("third", "a");
    await enter("other", "b");
    await tick();
    expect(entered).toEqual(["first", "other"]);
    first();
    (await second)();
    await tick();
    expect(entered).toEqual(["first", "other", "second", "third"]);
    (await third)();
    await enter("fourth", "a");
    expect(entered.at(-1)).toBe("fourth");
  });

  it("keeps the cooldown between two messages to one recipient", () => {
    const queues = new RecipientQueues(1_000);
    expect(queues.cooldownAt("a", 0)).toBe(0);
    queues.started("a", 500);
    expect([500, 1_200, 1_500, 9_000].map((now) => queues.cooldownAt("a", now))).toEqual([1_000, 300, 0, 0]);
    expect(queues.cooldownAt("b", 500)).toBe(0);
    queues.started("a", 2_000);
    queues.started("b", 2_400);
    expect([queues.cooldownAt("a", 2_500), queues.cooldownAt("b", 2_500)]).toEqual([500, 900]);
    queues.started("c", 3_000);
    expect([queues.cooldownAt("a", 2_500), queues.cooldownAt("b", 2_500)]).toEqual([0, 900]);
  });

  it("forgets recipients that nothing depends on", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage: () => void = runInNewContext("gc");
    const queues = new RecipientQueues(0);
    const used = () => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const enterAndLeave = async (count: number) => {
      for (let index = 0; index < count; index += 1) (await queues.enter(`+9198${index}`))();
    };
    await enterAndLeave(1_000);
    const before = used();
    await enterAndLeave(50_000);
    expect(used() - before).toBeLessThan(2 * 2 ** 20);
  });

  it("has no cooldown when it is 0", () => {
    const queues = new RecipientQueues(0);
    queues.started("a", 500);
    expect(queues.cooldownAt("a", 400)).toBe(0);
  });
});

describe("RecipientReader", () => {
  const pairs = async <Recipient>(recipients: Iterable<Recipient> | AsyncIterable<Recipient>) => {
    const reader = new RecipientReader(recipients, (recipient, position) => [recipient, position], systemClock, new Stop());
    return await Promise.all([reader.next(), reader.next(), reader.next(), reader.next()]);
  };

  it("hands out any iterable one at a time, with positions, to concurrent callers", async () => {
    const expected = [["a", 0], ["b", 1], ["c", 2], undefined];
    expect(await pairs(["a", "b", "c"])).toEqual(expected);
    expect(await pairs(new Set(["a", "b", "c"]))).toEqual(expected);
    async function* slowly() {
      for (const each of ["a", "b", "c"]) {
        await tick();
        yield each;
      }
    }
    expect(await pairs(slowly())).toEqual(expected);
  });

  it("closes the iterator if it can be closed", async () => {
    let closed = false;
    function* open() {
      try {
        yield 1;
      } finally {
        closed = true;
      }
    }
    const reader = new RecipientReader(open(), (recipient) => recipient, systemClock, new Stop());
    await reader.next();
    await reader.close();
    expect(closed).toBe(true);
    await new RecipientReader({ [Symbol.iterator]: () => ({ next: () => ({ done: true, value: undefined }) }) }, () => {}, systemClock, new Stop()).close();
  });
});
