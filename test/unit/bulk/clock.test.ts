import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Stop, systemClock } from "../../../src/bulk/clock.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function wokenAfter(ms: number, steps: readonly number[], stop = new Stop()): Promise<{ readonly at: number; readonly goOn: boolean } | undefined> {
  const began = systemClock.now();
  let woken: { at: number; goOn: boolean } | undefined;
  void systemClock.sleep(ms, stop).then((goOn) => {
    woken = { at: systemClock.now() - began, goOn };
  });
  for (const step of steps) await vi.advanceTimersByTimeAsync(step);
  return woken;
}

describe("systemClock", () => {
  it("sleeps for the given time, rounded up to whole milliseconds", async () => {
    expect(await wokenAfter(50, [49])).toBeUndefined();
    expect(await wokenAfter(50, [49, 1])).toEqual({ at: 50, goOn: true });
    expect(await wokenAfter(0.5, [1])).toEqual({ at: 1, goOn: true });
    expect(await wokenAfter(0, [0])).toEqual({ at: 0, goOn: true });
    expect(await wokenAfter(-5, [0])).toEqual({ at: 0, goOn: true });
  });

  it("does not set a timer for zero or negative times", async () => {
    for (const ms of [0, -5]) {
      const sleeping = systemClock.sleep(ms, new Stop());
      expect(vi.getTimerCount()).toBe(0);
      expect(await sleeping).toBe(true);
    }
  });

  it("sleeps longer than the longest timer", async () => {
    const longest = 2 ** 31 - 1;
    expect(await wokenAfter(longest + 1_000, [longest, 999])).toBeUndefined();
    expect(await wokenAfter(longest + 1_000, [longest, 1_000])).toEqual({ at: longest + 1_000, goOn: true });
  });

  it("wakes at once when the run is stopped, and leaves no timer", async () => {
    const stop = new Stop();
    const sleeping = systemClock.sleep(10_000_000_000, stop);
    await vi.advanceTimersByTimeAsync(5);
    stop.stop();
    expect(await sleeping).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    expect(await systemClock.sleep(1_000, stop)).toBe(false);
  });
});
