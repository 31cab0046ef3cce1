import { defineConfig } from "vitest/config";

/** What `npm test` runs: all that needs nothing but Node and `npm ci`. The other folders have commands of their own. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/package/**", "test/bullmq/**", "test/openapi/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
