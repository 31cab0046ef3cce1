import { describe, expect, it } from "vitest";
import { bundleOf, imports } from "./size.ts";

/** Bytes, bundled, minified and gzipped: a little above what is reached today, so that growth is a decision. */
const budgets: Readonly<Record<keyof typeof imports, number>> = {
  limits: 250,
  builder: 7_100,
  "builder and validate": 8_500,
  "builder, validate and client": 14_500,
};

describe("the size of what is imported", () => {
  it.each(Object.entries(budgets))("%s stays within %i bytes", (name, budget) => {
    const { bytes } = bundleOf(imports[name as keyof typeof imports]);
    expect(bytes).toBeLessThan(budget);
    expect(bytes).toBeGreaterThan(budget * 0.75);
  });

  it("shakes off what is not imported: limits alone are a table of numbers", () => {
    expect(bundleOf(imports.limits).inputs).toEqual([expect.stringMatching(/generated\/limits\.ts$/)]);
  });

  it("leaves the callback's and the answer's checks out of the builder", () => {
    const { text } = bundleOf(imports.builder);
    expect(text).toContain("/messaging_object");
    for (const foreign of ["meta_object", "message_id", "api-key"]) expect(text).not.toContain(foreign);
  });
});
