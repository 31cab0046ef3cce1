import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Deadline } from "../../../../src/client/transport/deadline.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => {});

describe("a deadline", () => {
  it("ends when its time is over, and says so to all who wait", async () => {
    const deadline = new Deadline(1000, undefined);
    const raced = deadline.race(never);
    const slept = deadline.sleep(5000);
    vi.advanceTimersByTime(400);
    expect([deadline.stop, deadline.remainingMs, deadline.signal.aborted]).toEqual([undefined, 600, false]);
    vi.advanceTimersByTime(600);
    expect([deadline.stop, deadline.remainingMs, deadline.signal.aborted]).toEqual(["timeout", 0, true]);
    expect(await raced).toBe("timeout");
    await slept;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends with the caller's signal, and keeps its first reason", async () => {
    const controller = new AbortController();
    const deadline = new Deadline(1000, controller.signal);
    controller.abort();
    vi.advanceTimersByTime(2000);
    expect([deadline.stop, await deadline.race(never)]).toEqual(["aborted", "aborted"]);
  });

  it("is over from the start where the signal is", async () => {
    const deadline = new Deadline(1000, AbortSignal.abort());
    expect([deadline.stop, deadline.signal.aborted, await deadline.race(never)]).toEqual(["aborted", true, "aborted"]);
  });

  it("lets a promise through that is faster", async () => {
    const deadline = new Deadline(1000, undefined);
    expect(await deadline.race(Promise.resolve(5))).toBe(5);
    const slept = deadline.sleep(300);
    vi.advanceTimersByTime(300);
    await slept;
    expect(deadline.stop).toBeUndefined();
  });

  it("lets go of its timer and of the caller's signal", () => {
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
