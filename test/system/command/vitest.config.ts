import { defineConfig } from "vitest/config";

/** The bundled command in processes of its own. Separate from the other tests, because each of its hundreds of calls starts one. */
export default defineConfig({
  test: {
    root: new URL("../../..", import.meta.url).pathname,
    include: ["test/system/command/**/*.test.ts"],
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A second, which is what it is otherwise, may be too short where other work shares the machine.
    expect: { poll: { timeout: 30_000 } },
  },
});
