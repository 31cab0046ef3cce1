import { defineConfig } from "vitest/config";
import { ofVectors } from "./labs/conformance/vitest.config.ts";
import { changes } from "./system/field-changes/vitest.config.ts";

/** What `npm test` runs: all that needs nothing but Node and `npm ci`. The other folders have commands of their own. */
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    include: ["test/**/*.test.ts"],
    exclude: [
      "**/node_modules/**",
      "test/system/package/**",
      "test/system/command/**",
      "test/system/runtimes/**",
      "test/system/bullmq/**",
      ...changes,
      ...ofVectors,
      "test/system/examples/**",
      "test/labs/docs/**",
      "test/labs/models/**",
    ],
    // One core is left free unless this is said, and on two cores that is half of the machine.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A second, which is what it is otherwise, may be too short where other work shares the machine.
    expect: { poll: { timeout: 30_000 } },
  },
});
