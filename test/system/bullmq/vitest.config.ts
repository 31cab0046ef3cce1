import { defineConfig } from "vitest/config";

/** The tests that need a real Redis: `redis-server` has to be on the path. */
export default defineConfig({
  resolve: { alias: { bullmq: new URL("node_modules/bullmq/dist/esm/index.js", import.meta.url).pathname } },
  test: {
    root: new URL("../../..", import.meta.url).pathname,
    include: ["test/system/bullmq/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // A second, which is what it is otherwise, may be too short where other work shares the machine.
    expect: { poll: { timeout: 30_000 } },
  },
});
