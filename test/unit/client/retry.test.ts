import { afterEach, describe, expect, it, vi } from "vitest";
import { longestRetryAfterMs, longestWaitMs, RetryBudget, readRetryAfter, waitBeforeRetry } from "../../../src/client/retry.ts";

afterEach(() => void vi.restoreAllMocks());

describe("the wait before a retry", () => {
  it.each([
    [1, { cause: "connect" }, 50],
    [2, { cause: "connect" }, 100],
    [4, { cause: "connect" }, 400],
    [1, { cause: "busy" }, 500],
    [3, { cause: "busy" }, 2000],
    [30, { cause: "busy" }, longestWaitMs / 2],
    [1, { cause: "busy", retryAfterMs: 499 }, 500],
    [1, { cause: "busy", retryAfterMs: 501 }, 501],
    [1, { cause: "busy", retryAfterMs: longestRetryAfterMs }, longestRetryAfterMs],
  ] as const)("after attempt %i, for %j, is %i ms when the random number is 0.5", (attempts, retry, ms) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(waitBeforeRetry(attempts, retry)).toBe(ms);
  });

  it("is at most 20 seconds, or 60 seconds when the server asks for it", () => {
    expect([longestWaitMs, longestRetryAfterMs]).toEqual([20_000, 60_000]);
  });
});

describe("the retry budget", () => {
  const [connect, busy] = [{ cause: "connect" }, { cause: "busy" }] as const;
  const payable = (budget: RetryBudget, retry: typeof connect | typeof busy): number => {
    let times = 0;
    while (times < 1000 && budget.pay(retry)) times += 1;
    return times;
  };

  it("pays for 100 retries of a busy answer or 35 of a failed connection", () => {
    expect(payable(new RetryBudget(), busy)).toBe(100);
    expect(payable(new RetryBudget(), connect)).toBe(35);
  });

  it("gets back the cost of an accepted message's retries and 1 more, up to the full budget", () => {
    const budget = new RetryBudget();
    budget.earn([busy, connect]);
    expect(payable(budget, busy)).toBe(100);
    for (let sends = 0; sends < 5; sends += 1) budget.earn([]);
    expect(payable(budget, busy)).toBe(1);
    budget.earn([busy, connect]);
    expect(payable(budget, busy)).toBe(4);
  });
});

describe("readRetryAfter", () => {
  const now = Date.UTC(2026, 10, 22, 12);
  it.each([
    ["0", 0],
    ["2", 2000],
    [" 7 ", 7000],
    ["Sun, 22 Nov 2026 12:00:05 GMT", 5000],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
    ["999999999999", 999_999_999_999_000],
    ["9".repeat(400), Number.MAX_SAFE_INTEGER],
    ["Tue, 01 Dec 2026 23:59:59 GMT", 820_799_000],
    ["-5", undefined],
    ["+5", undefined],
    ["abc", undefined],
    ["0x10", undefined],
    ["1e3", undefined],
    ["1.5", undefined],
    ["", undefined],
    ["1, 2", undefined],
    ["2 s", undefined],
    ["s 2", undefined],
    ["Sun, 99 Nov 2026 12:00:05 GMT", undefined],
    // Date.parse reads it as 3 March.
    ["Wed, 31 Feb 2027 12:00:05 GMT", undefined],
    ["Mon, 22 Nov 2026 12:00:05 GMT", undefined],
    ["x Sun, 22 Nov 2026 12:00:05 GMT", undefined],
    ["Sun, 22 Nov 2026 12:00:05 GMT x", undefined],
    ["Sun, 22 Nov 2026 12:00:05 GMT+0200", undefined],
    ["Sunday, 22-Nov-26 12:00:05 GMT", undefined],
    ["2026-11-22T12:00:05Z", undefined],
    ["Invalid Date", undefined],
    [null, undefined],
  ])("reads %j as %j milliseconds", (header, ms) => expect(readRetryAfter(header, now)).toBe(ms));
});
