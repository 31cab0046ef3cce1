import { defineConfig } from "vitest/config";

/** Tests the studio in Chromium. Separate from the other tests, which need no browser. */
export default defineConfig({
  test: {
    root: new URL("../../..", import.meta.url).pathname,
    include: ["test/system/studio/**/*.chromium.ts"],
    globalSetup: "test/system/studio/support/set-up.ts",
    isolate: false,
    maxWorkers: 2,
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 60_000,
  },
});
