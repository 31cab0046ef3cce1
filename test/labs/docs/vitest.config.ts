import { defineConfig } from "vitest/config";

/** Tests of the site that `npm run docs` has made. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../../..`,
    include: ["test/labs/docs/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
