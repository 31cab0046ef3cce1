import { defineConfig } from "vitest/config";

/** The tests that generate everything again for each of many changes. */
export const changes = ["test/system/field-changes/**/*.test.ts", "test/unit/generator/changed-limits.test.ts", "test/unit/generator/emit/stable-ids.test.ts"];

/** Changes the schema in copies of the project, and looks what follows. Separate from the other tests, because each copy generates and compiles. */
export default defineConfig({
  test: {
    root: new URL("../../..", import.meta.url).pathname,
    include: changes,
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
