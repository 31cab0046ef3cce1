import { describe, expect, test } from "vitest";
import { Channel } from "../../../src/bulk/channel.ts";
import { Stop } from "../../../src/bulk/clock.ts";

const isSettled = async (promise: Promise<unknown> | undefined): Promise<boolean> =>
  (await Promise.race([promise?.then(() => true), new Promise((resolve) => setImmediate(resolve, false))])) !== false;

describe("a channel", () => {
  test("drops what nobody reads, and makes nobody wait", () => {
    expect(new Channel<number>().write(1)).toBeUndefined();
  });

  test("makes a writer wait until its value is taken", async () => {
    const channel = new Channel<number>();
    channel.open();
    const [one, two] = [channel.write(1), channel.write(2)];
    expect(await isSettled(one)).toBe(false);
    expect(await channel.next()).toEqual({ done: false, value: 1 });
    expect([await isSettled(one), await isSettled(two)]).toEqual([true, false]);
  });

  test("hands a value to a reader who waits already", async () => {
    const channel = new Channel<number>();
    channel.open();
    const readers = [channel.next(), channel.next()];
    expect(channel.write(1)).toBeUndefined();
    expect(await readers[0]).toEqual({ done: false, value: 1 });
    channel.end();
    expect(await readers[1]).toEqual({ done: true, value: undefined });
  });

  test("gives what was written before its end, and then its end", async () => {
    const channel = new Channel<number>();
    channel.open();
    void channel.write(1);
    channel.end();
    expect(channel.write(2)).toBeUndefined();
    expect([await channel.next(), await channel.next()]).toEqual([
      { done: false, value: 1 },
      { done: true, value: undefined },
    ]);
  });

  test("lets all writers go when the reader goes", async () => {
    const channel = new Channel<number>();
    channel.open();
    const waiting = channel.write(1);
    channel.close();
    expect([await isSettled(waiting), channel.write(2)]).toEqual([true, undefined]);
  });
});

describe("a stop", () => {
  test("wakes those who sleep, and not those who woke before", () => {
    const stop = new Stop();
    const woken: string[] = [];
    stop.onStop(() => woken.push("first"));
    stop.onStop(() => woken.push("second"))();
    expect(stop.stopped).toBe(false);
    stop.stop();
    expect([stop.stopped, woken]).toEqual([true, ["first"]]);
  });
});
