import { describe, expect, it } from "vitest";
import { bar, percent } from "../../../../src/cli/report/bars.ts";

describe("a bar", () => {
  it.each([
    [0, 10, ""],
    [10, 10, "████████"],
    [5, 10, "████"],
    [1, 64, "▏"],
    [1, 1_000_000, "▏"],
    [9, 64, "█▏"],
    [0, 0, ""],
  ])("of %i of %i is %j", (part, whole, expected) => {
    expect(bar(part, whole, 8)).toBe(expected);
  });
});

describe("a percentage", () => {
  it.each([
    [0, 10, "0.0 %"],
    [1, 3, "33.3 %"],
    [10, 10, "100.0 %"],
    [1, 100_000, "<0.1 %"],
    [99_999, 100_000, ">99.9 %"],
    [0, 0, "–"],
  ])("of %i of %i is %j", (part, whole, expected) => {
    expect(percent(part, whole)).toBe(expected);
  });
});
