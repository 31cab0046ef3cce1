import { defineConfig } from "vitest/config";

/** The tests that need a real Redis: `redis-server` must be on the path. */
export default defineConfig({
  resolve: { alias: { bullmq: new URL("node_modules/bullmq/dist/esm/index.js", import.meta.url).pathname } },
  test: {
    root: new URL("../../..", import.meta.url).pathname,
    include: ["test/system/bullmq/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // The default of one second may be too short on a busy machine.
    expect: { poll: { timeout: 30_000 } },
  },
});
