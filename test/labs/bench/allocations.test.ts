import { describe, expect, it } from "vitest";
import { allocations } from "./allocations.ts";

/** Bytes a call: a little above what is reached today, so that growth is a decision. */
const budgets: Readonly<Record<string, number>> = {
  "the whole chain and build()": 3_100,
  "a builder reused, to() and build()": 260,
  "validate() of a right message": 360,
};

describe("what is taken from the heap by", () => {
  const found = allocations();

  it.each(Object.entries(budgets))("%s stays within %i bytes", (name, budget) => {
    expect(found[name]).toBeLessThan(budget);
    expect(found[name]).toBeGreaterThan(budget * 0.5);
  });
});
