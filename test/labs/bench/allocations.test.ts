import { describe, expect, it } from "vitest";
import { allocations } from "./allocations.ts";

/** Bytes per call, a little above today's value: raising one is a decision. */
const budgets: Readonly<Record<string, number>> = {
  "the whole chain and build()": 3_150,
  "a builder reused, to() and build()": 330,
  "validate() of a valid message": 360,
};

describe("heap allocation", () => {
  const found = allocations();

  it.each(Object.entries(budgets))("of %s stays below %i bytes", (name, budget) => {
    expect(found[name]).toBeLessThan(budget);
    expect(found[name]).toBeGreaterThan(budget * 0.5);
  });
});
