import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";

/** Bundles the command as it is published, once, into a folder that is removed afterwards. */
export async function builtCommand(): Promise<{ readonly main: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "kaleyra-whatsapp-cli-"));
  await build({
    config: false,
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    entry: { cli: "src/cli/main.ts" },
    outDir: folder,
    format: "esm",
    platform: "node",
    target: "node20",
    // jsonc-parser's other form hides its files from the bundler.
    inputOptions: { resolve: { mainFields: ["module", "main"] } },
    deps: { onlyBundle: false },
    fixedExtension: false,
    dts: false,
    clean: false,
    logLevel: "silent",
  });
  return { main: join(folder, "cli.js"), remove: () => rmSync(folder, { recursive: true }) };
}
