import { defineConfig } from "vitest/config";

/** Tests that need quicktype, Redocly and Prism: `npm run test:openapi` installs them first. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../../..`,
    include: ["test/labs/models/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
