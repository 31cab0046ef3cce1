import { afterEach, describe, expect, it, vi } from "vitest";
import { longestRetryAfterMs, longestWaitMs, RetryBudget, waitBefore } from "../../../src/client/retry.ts";

afterEach(() => void vi.restoreAllMocks());

describe("the wait before another try", () => {
  it.each([
    [1, { why: "connect" }, 50],
    [2, { why: "connect" }, 100],
    [4, { why: "connect" }, 400],
    [1, { why: "busy" }, 500],
    [3, { why: "busy" }, 2000],
    [30, { why: "busy" }, longestWaitMs / 2],
    [1, { why: "busy", afterMs: 499 }, 500],
    [1, { why: "busy", afterMs: 501 }, 501],
    [1, { why: "busy", afterMs: longestRetryAfterMs }, longestRetryAfterMs],
  ] as const)("number %i, for %j, is %i ms in the middle", (tries, again, ms) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(waitBefore(tries, again)).toBe(ms);
  });

  it("is never longer than twenty seconds of our own or a minute of the server's", () => {
    expect([longestWaitMs, longestRetryAfterMs]).toEqual([20_000, 60_000]);
  });
});

describe("what a client may spend on tries", () => {
  const [connect, busy] = [{ why: "connect" }, { why: "busy" }] as const;
  const payable = (budget: RetryBudget, again: typeof connect | typeof busy): number => {
    let times = 0;
    while (times < 1000 && budget.pay(again)) times += 1;
    return times;
  };

  it("is enough for a hundred busy answers or for thirty-five lost connections", () => {
    expect(payable(new RetryBudget(), busy)).toBe(100);
    expect(payable(new RetryBudget(), connect)).toBe(35);
  });

  it("comes back with accepted messages: what they cost and one more, and never more than there was", () => {
    const budget = new RetryBudget();
    budget.earn([busy, connect]);
    expect(payable(budget, busy)).toBe(100);
    for (let sends = 0; sends < 5; sends += 1) budget.earn([]);
    expect(payable(budget, busy)).toBe(1);
    budget.earn([busy, connect]);
    expect(payable(budget, busy)).toBe(4);
  });
});
