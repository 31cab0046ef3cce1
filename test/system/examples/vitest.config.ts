import { defineConfig } from "vitest/config";

/** The examples on the packed package: `npm run test:examples` builds it and installs what they need. `redis-server` must be on the path. */
export default defineConfig({
  test: {
    root: new URL("../../..", import.meta.url).pathname,
    include: ["test/system/examples/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
