import { describe, expect, it } from "vitest";
import { Channel } from "../../../src/bulk/channel.ts";
import { Stop } from "../../../src/bulk/clock.ts";

const isSettled = async (promise: Promise<unknown> | undefined): Promise<boolean> =>
  (await Promise.race([promise?.then(() => true), new Promise((resolve) => setImmediate(resolve, false))])) !== false;

describe("Channel", () => {
  it("drops values without waiting when it has no reader", () => {
    expect(new Channel<number>().write(1)).toBeUndefined();
  });

  it("makes a writer wait until its value is taken", async () => {
    const channel = new Channel<number>();
    channel.open();
    const [one, two] = [channel.write(1), channel.write(2)];
    expect(await isSettled(one)).toBe(false);
    expect(await channel.next()).toEqual({ done: false, value: 1 });
    expect([await isSettled(one), await isSettled(two)]).toEqual([true, false]);
  });

  it("hands a value to a waiting reader", async () => {
    const channel = new Channel<number>();
    channel.open();
    const readers = [channel.next(), channel.next()];
    expect(channel.write(1)).toBeUndefined();
    expect(await readers[0]).toEqual({ done: false, value: 1 });
    channel.end();
    expect(await readers[1]).toEqual({ done: true, value: undefined });
  });

  it("delivers the values written before its end, then ends", async () => {
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

  it("releases all writers when the reader closes it", async () => {
    const channel = new Channel<number>();
    channel.open();
    const waiting = channel.write(1);
    channel.close();
    expect([await isSettled(waiting), channel.write(2)]).toEqual([true, undefined]);
  });
});

describe("Stop", () => {
  it("calls its listeners, except removed ones", () => {
    const stop = new Stop();
    const called: string[] = [];
    stop.onStop(() => called.push("first"));
    stop.onStop(() => called.push("second"))();
    expect(stop.stopped).toBe(false);
    stop.stop();
    expect([stop.stopped, called]).toEqual([true, ["first"]]);
  });
});
