import { defineConfig } from "vitest/config";

/** The OpenAPI description in the hands of tools of other people: `npm run test:openapi` installs them first. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../../..`,
    include: ["test/labs/models/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
