import { defineConfig } from "vitest/config";

/** What a stranger gets who installs the package: built, packed, and used from outside. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../../..`,
    include: ["test/system/package/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
