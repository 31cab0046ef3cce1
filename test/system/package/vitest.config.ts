import { defineConfig } from "vitest/config";

/** The tests of the packed package: built, packed, installed and used from outside. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../../..`,
    include: ["test/system/package/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
