import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { bundleOf, foreignMarks, imports, marks, type Start } from "./size.ts";

/** Bytes, bundled, minified and gzipped, a little above today's value: raising one is a decision. */
const budgets: Readonly<Record<keyof typeof imports, number>> = {
  limits: 300,
  // Less than 5 % above what it was (7,637) when there was one kind of message.
  builder: 8_000,
  "the builder of lists": 7_600,
  "the builder of link buttons": 7_700,
  "the builder of location requests": 6_250,
  "builder and validate": 14_650,
  // 360 of it for Bun and Deno: a message is sent once, and a refused connection proves that it was not.
  "builder, validate and client": 23_200,
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
    list: ["list"],
    ctaUrl: ["cta-url"],
    locationRequest: ["location"],
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

  it.each(Object.keys(marks) as Start[])("contains nothing of the other kinds when only %s() is imported", (start) => {
    expect(foreignMarks(start, `export { ${start} } from "./index.ts";`)).toEqual([]);
  });

  it("contains no builder when it is made of all files in one, as published, and uses none", () => {
    const { outputFiles } = buildSync({
      stdin: { contents: 'export * from "./index.ts";', resolveDir: `${import.meta.dirname}/../../../src`, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "neutral",
      write: false,
    });
    const folder = mkdtempSync(join(tmpdir(), "one-file-"));
    try {
      writeFileSync(join(folder, "all.js"), outputFiles[0]?.text ?? "");
      expect(foreignMarks("limits", 'export { limits } from "./all.js";', folder)).toEqual([]);
      for (const start of Object.keys(marks) as Start[]) expect(foreignMarks(start, `export { ${start} } from "./all.js";`, folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
