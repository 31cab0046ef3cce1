import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Deadline } from "../../../../src/client/transport/deadline.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => {});

describe("a deadline", () => {
  it("ends at its timeout, with every race and sleep", async () => {
    const deadline = new Deadline(1000, undefined);
    const raced = deadline.race(never);
    const slept = deadline.sleep(5000);
    vi.advanceTimersByTime(400);
    expect([deadline.stopReason, deadline.remainingMs, deadline.signal.aborted]).toEqual([undefined, 600, false]);
    vi.advanceTimersByTime(600);
    expect([deadline.stopReason, deadline.remainingMs, deadline.signal.aborted]).toEqual(["timeout", 0, true]);
    expect(await raced).toBe("timeout");
    await slept;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends when the caller's signal is aborted, and keeps its first reason", async () => {
    const controller = new AbortController();
    const deadline = new Deadline(1000, controller.signal);
    controller.abort();
    vi.advanceTimersByTime(2000);
    expect([deadline.stopReason, await deadline.race(never)]).toEqual(["aborted", "aborted"]);
  });

  it("is over from the start when the signal is already aborted", async () => {
    const deadline = new Deadline(1000, AbortSignal.abort());
    expect([deadline.stopReason, deadline.signal.aborted, await deadline.race(never)]).toEqual(["aborted", true, "aborted"]);
  });

  it("sets no timer below 0, of which Node warns, when it begins too late", () => {
    const setTimer = vi.spyOn(globalThis, "setTimeout");
    const deadline = new Deadline(-0.7, undefined);
    expect(setTimer.mock.calls.map(([, ms]) => ms)).toEqual([0]);
    vi.advanceTimersByTime(1);
    expect(deadline.stopReason).toBe("timeout");
  });

  it("returns the value of a promise that is faster", async () => {
    const deadline = new Deadline(1000, undefined);
    expect(await deadline.race(Promise.resolve(5))).toBe(5);
    const slept = deadline.sleep(300);
    vi.advanceTimersByTime(300);
    await slept;
    expect(deadline.stopReason).toBeUndefined();
  });

  it("leaves no timer behind when the signal throws", () => {
    const failing = (): never => {
      throw new Error("no signal");
    };
    for (const signal of [{ aborted: false, addEventListener: failing }, Object.defineProperty({ addEventListener: () => {} }, "aborted", { get: failing })]) {
      expect(() => new Deadline(1000, signal as never)).toThrow("no signal");
    }
    expect(vi.getTimerCount()).toBe(0);
  });

  it("clears its timer and its listener on the caller's signal when it is closed", () => {
    const { signal } = new AbortController();
    const [add, remove] = [vi.spyOn(signal, "addEventListener"), vi.spyOn(signal, "removeEventListener")];
    const deadline = new Deadline(1000, signal);
    expect(vi.getTimerCount()).toBe(1);
    deadline.close();
    expect(vi.getTimerCount()).toBe(0);
    expect(add.mock.calls).toEqual([["abort", expect.any(Function)]]);
    expect(remove.mock.calls).toEqual(add.mock.calls);
  });
});
