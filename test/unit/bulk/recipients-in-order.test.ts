import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { Source } from "../../../src/bulk/recipients.ts";
import { RecipientsInOrder } from "../../../src/bulk/recipients-in-order.ts";

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("messages to one recipient", () => {
  test("wait for the one before, and for nobody else's", async () => {
    const inOrder = new RecipientsInOrder(0);
    const entered: string[] = [];
    const enter = async (name: string, to: string) => {
      const leave = await inOrder.enter(to);
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

  test("are as far apart as told", () => {
    const inOrder = new RecipientsInOrder(1_000);
    expect(inOrder.delay("a", 0)).toBe(0);
    inOrder.started("a", 500);
    expect([500, 1_200, 1_500, 9_000].map((now) => inOrder.delay("a", now))).toEqual([1_000, 300, 0, 0]);
    expect(inOrder.delay("b", 500)).toBe(0);
    inOrder.started("a", 2_000);
    inOrder.started("b", 2_400);
    expect([inOrder.delay("a", 2_500), inOrder.delay("b", 2_500)]).toEqual([500, 900]);
    inOrder.started("c", 3_000);
    expect([inOrder.delay("a", 2_500), inOrder.delay("b", 2_500)]).toEqual([0, 900]);
  });

  test("are forgotten when nothing depends on them", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage: () => void = runInNewContext("gc");
    const inOrder = new RecipientsInOrder(0);
    const used = () => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const come = async (count: number) => {
      for (let index = 0; index < count; index += 1) (await inOrder.enter(`+9198${index}`))();
    };
    await come(1_000);
    const before = used();
    await come(50_000);
    expect(used() - before).toBeLessThan(2 * 2 ** 20);
  });

  test("need not be apart at all", () => {
    const inOrder = new RecipientsInOrder(0);
    inOrder.started("a", 500);
    expect(inOrder.delay("a", 400)).toBe(0);
  });
});

describe("a list of recipients", () => {
  const pairs = async <Recipient>(recipients: Iterable<Recipient> | AsyncIterable<Recipient>) => {
    const source = new Source(recipients, (recipient, position) => [recipient, position]);
    return await Promise.all([source.next(), source.next(), source.next(), source.next()]);
  };

  test("is handed out one at a time, counted, whoever asks and whatever it is", async () => {
    const want = [["a", 0], ["b", 1], ["c", 2], undefined];
    expect(await pairs(["a", "b", "c"])).toEqual(want);
    expect(await pairs(new Set(["a", "b", "c"]))).toEqual(want);
    async function* slowly() {
      for (const each of ["a", "b", "c"]) {
        await tick();
        yield each;
      }
    }
    expect(await pairs(slowly())).toEqual(want);
  });

  test("is let go of, where it can be", async () => {
    let closed = false;
    function* open() {
      try {
        yield 1;
      } finally {
        closed = true;
      }
    }
    const source = new Source(open(), (recipient) => recipient);
    await source.next();
    await source.close();
    expect(closed).toBe(true);
    await new Source({ [Symbol.iterator]: () => ({ next: () => ({ done: true, value: undefined }) }) }, () => {}).close();
  });
});
