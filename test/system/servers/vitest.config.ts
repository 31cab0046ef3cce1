import { defineConfig } from "vitest/config";

/** The examples with servers that are installed in this folder. */
export default defineConfig({
  test: {
    root: new URL("../../..", import.meta.url).pathname,
    include: ["test/system/servers/*.test.ts"],
  },
});
