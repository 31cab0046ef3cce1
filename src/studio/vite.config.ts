import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** Builds the page as one script and one style sheet that load nothing from the network. */
export default defineConfig({
  root: fileURLToPath(new URL("page", import.meta.url)),
  base: "./",
  logLevel: "warn",
  build: {
    outDir: fileURLToPath(new URL("../../dist/studio", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    license: { fileName: "third-party-licenses.md" },
    rolldownOptions: {
      output: { entryFileNames: "studio.js", assetFileNames: "studio[extname]" },
    },
  },
});
