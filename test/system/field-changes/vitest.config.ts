import { defineConfig } from "vitest/config";

/** Changes the schema in copies of the project, and looks what follows. Separate from the other tests, because each copy generates and compiles. */
export default defineConfig({
  test: {
    root: new URL("../../..", import.meta.url).pathname,
    include: ["test/system/field-changes/**/*.test.ts"],
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
