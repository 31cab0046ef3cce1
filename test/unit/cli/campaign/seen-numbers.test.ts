import { describe, expect, it } from "vitest";
import { SeenNumbers } from "../../../../src/cli/campaign/seen-numbers.ts";

describe("SeenNumbers", () => {
  it("gives the line on which a number was first, for any order of a hundred thousand", () => {
    const seen = new SeenNumbers();
    const expected = new Map<string, number>();
    let random = 1;
    for (let line = 1; line <= 100_000; line += 1) {
      random = (random * 48_271) % 2_147_483_647;
      // Close numbers, and numbers that differ only in their highest digits.
      const to = `+${line % 3 === 0 ? 919_800_000_000 + (random % 30_000) : (1 + (random % 30_000)) * 10_000_000_000}`;
      expect(seen.firstLine(to, line)).toBe(expected.get(to));
      if (!expected.has(to)) expected.set(to, line);
    }
    expect(expected.size).toBeLessThan(60_000);
  });

  it("tells numbers of fifteen digits apart", () => {
    const seen = new SeenNumbers();
    expect(seen.firstLine("+999999999999998", 1)).toBeUndefined();
    expect(seen.firstLine("+999999999999999", 2)).toBeUndefined();
    expect(seen.firstLine("+999999999999998", 3)).toBe(1);
  });

  it("holds a million numbers in less than 40 MB", () => {
    const before = process.memoryUsage().arrayBuffers;
    const seen = new SeenNumbers();
    for (let line = 1; line <= 1_000_000; line += 1) seen.firstLine(`+${919_800_000_000 + line}`, line);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
    expect(seen.firstLine("+919800000001", 5)).toBe(1);
  });
});
