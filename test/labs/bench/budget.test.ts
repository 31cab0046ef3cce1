import { describe, expect, it } from "vitest";
import { bundleOf, imports } from "./size.ts";

/** Bytes, bundled, minified and gzipped, a little above today's value: raising one is a decision. */
const budgets: Readonly<Record<keyof typeof imports, number>> = {
  limits: 300,
  builder: 8_010,
  "builder and validate": 14_600,
  // 360 of it for Bun and Deno: a message is sent once, and a refused connection proves that it was not.
  "builder, validate and client": 23_150,
};

describe("bundle size", () => {
  it.each(Object.entries(budgets))("of %s stays below %i bytes", (name, budget) => {
    const { bytes } = bundleOf(imports[name as keyof typeof imports]);
    expect(bytes).toBeLessThan(budget);
    expect(bytes).toBeGreaterThan(budget * 0.75);
  });

  it("contains only the table of limits when only limits are imported", () => {
    expect(bundleOf(imports.limits).inputs).toEqual([expect.stringMatching(/generated\/limits\.ts$/)]);
  });

  it("leaves the validators of callbacks and API responses out of the builder", () => {
    const { text } = bundleOf(imports.builder);
    expect(text).toContain("/messaging_object");
    for (const foreign of ["meta_object", "message_id", "api-key"]) expect(text).not.toContain(foreign);
  });
});

describe("tree shaking", () => {
  /** Name of an import → the kinds whose checks and fields come with it. */
  const kindsIn: Readonly<Record<string, readonly string[]>> = {
    buttons: ["reply-button"],
    replyButtonRequest: ["reply-button"],
    listRequest: ["list"],
    ctaUrlRequest: ["cta-url"],
    locationRequestMessage: ["location"],
    validate: ["cta-url", "list", "location", "reply-button"],
    message: ["cta-url", "list", "location", "reply-button"],
  };

  it.each(Object.entries(kindsIn))("brings with %s the checks of these kinds alone: %j", (name, kinds) => {
    const { inputs } = bundleOf(`export { ${name} } from "./index.ts";`);
    const found = inputs.flatMap((path) => path.match(/generated\/([\w-]+)-request\/(?:validators\.js|fields\.ts)$/)?.[1] ?? []);
    expect([...new Set(found)].sort()).toEqual(kinds);
  });
});
