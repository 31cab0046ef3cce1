import { defineConfig } from "vitest/config";

/** The packed package in the runtimes and test runners that are installed in this folder. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../../..`,
    include: ["test/system/runtimes/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
