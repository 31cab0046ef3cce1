import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsdown";
import { esm } from "../../../src/tsdown.config.ts";

/** Bundles the command as it is published, into a temporary folder. */
export async function builtCommand(): Promise<{ readonly main: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "kaleyra-whatsapp-cli-"));
  await build({
    ...esm,
    config: false,
    entry: { cli: "src/cli/main.ts" },
    outDir: folder,
    clean: false,
    sourcemap: process.env["COVERAGE_OF_CHILDREN"] !== undefined,
    logLevel: "silent",
  });
  copyFileSync(join(import.meta.dirname, "../../../package.json"), join(folder, "package.json"));
  return { main: join(folder, "cli.js"), remove: () => rmSync(folder, { recursive: true }) };
}
