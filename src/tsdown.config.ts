import { defineConfig } from "tsdown";

/** What is published: one file an entry point, its types beside it, and nothing to install with it. */
export default defineConfig({
  cwd: `${import.meta.dirname}/..`,
  entry: { index: "src/index.ts" },
  outDir: "dist",
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: true,
  clean: true,
  fixedExtension: false,
});
