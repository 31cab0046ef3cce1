import { describe, expect, it } from "vitest";
import { Throttle } from "../../../src/bulk/throttle.ts";

describe("Throttle", () => {
  it("pauses for the requested time, then continues at 70 % of the rate", () => {
    const throttle = new Throttle(100);
    expect([throttle.rateAt(0), throttle.pauseAt(0)]).toEqual([100, 0]);
    throttle.slowDown(5_000, 2_000);
    expect([throttle.pauseAt(5_000), throttle.pauseAt(6_500), throttle.pauseAt(7_000), throttle.pauseAt(8_000)]).toEqual([2_000, 500, 0, 0]);
    expect([throttle.rateAt(5_000), throttle.rateAt(7_000)]).toEqual([70, 70]);
  });

  it("regains a twentieth of the full rate each second", () => {
    const throttle = new Throttle(100);
    throttle.slowDown(0, 0);
    expect([1_000, 3_000, 6_000, 60_000].map((now) => Math.round(throttle.rateAt(now)))).toEqual([75, 85, 100, 100]);
  });

  it("slows down at most once a second, and keeps the longest pause", () => {
    const throttle = new Throttle(100);
    throttle.slowDown(0, 3_000);
    throttle.slowDown(999, 100);
    expect([throttle.rateAt(3_000), throttle.pauseAt(1_000)]).toEqual([70, 2_000]);
    throttle.slowDown(1_000, 4_000);
    expect(throttle.rateAt(5_000)).toBeCloseTo(49);
    expect(throttle.pauseAt(1_000)).toBe(4_000);
  });

  it("never falls below one message in two seconds, or below a rate that is lower", () => {
    for (const [rate, lowest] of [
      [100, 0.5],
      [0.2, 0.2],
    ] as const) {
      const throttle = new Throttle(rate);
      for (let second = 0; second < 100; second += 1) throttle.slowDown(second * 1_000, 2_000);
      expect(throttle.rateAt(99_000)).toBe(lowest);
    }
  });
});
