import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { Slots } from "../../../src/client/slots.ts";
import { Deadline } from "../../../src/client/transport/deadline.ts";

const open: Deadline[] = [];
afterEach(() => {
  for (const deadline of open.splice(0)) deadline.close();
});
function deadlineOf(signal?: AbortSignal): Deadline {
  const deadline = new Deadline(60_000, signal);
  open.push(deadline);
  return deadline;
}

describe("Slots", () => {
  it("are taken at once while there are free ones, and then in the order in which they were asked for", async () => {
    const slots = new Slots(2);
    const taken: number[] = [];
    const taking = [0, 1, 2, 3, 4].map((each) => slots.take(deadlineOf()).then((isTaken) => isTaken && taken.push(each)));
    await wait(1);
    expect(taken).toEqual([0, 1]);
    slots.release();
    await wait(1);
    expect(taken).toEqual([0, 1, 2]);
    slots.release();
    slots.release();
    await Promise.all(taking);
    expect(taken).toEqual([0, 1, 2, 3, 4]);
  });

  it("are not taken by one whose deadline came first", async () => {
    const slots = new Slots(1);
    expect(await slots.take(deadlineOf())).toBe(true);
    const controller = new AbortController();
    const [aborted, next] = [slots.take(deadlineOf(controller.signal)), slots.take(deadlineOf())];
    controller.abort();
    expect(await aborted).toBe(false);
    slots.release();
    expect(await next).toBe(true);
  });

  it("are passed on by one whose deadline comes in the moment when it gets one", async () => {
    for (const abortFirst of [true, false]) {
      const slots = new Slots(1);
      await slots.take(deadlineOf());
      const controller = new AbortController();
      const [aborted, next] = [slots.take(deadlineOf(controller.signal)), slots.take(deadlineOf())];
      if (abortFirst) controller.abort();
      slots.release();
      if (!abortFirst) controller.abort();
      expect(await aborted).toBe(false);
      expect(await next).toBe(true);
      slots.release();
      expect(await slots.take(deadlineOf())).toBe(true);
    }
  });

  it("serve 100,000 waiting ones in less than ten seconds", async () => {
    const slots = new Slots(1);
    const deadline = deadlineOf();
    const startedAt = performance.now();
    let served = 0;
    const all = Array.from({ length: 100_000 }, () =>
      slots.take(deadline).then(() => {
        served += 1;
        slots.release();
      }),
    );
    await Promise.all(all);
    expect(served).toBe(100_000);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
