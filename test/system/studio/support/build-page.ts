import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

/** Builds the page in a temporary folder. */
export async function buildPage(): Promise<{ readonly page: URL; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "studio-page-"));
  const configFile = fileURLToPath(new URL("../../../../src/studio/vite.config.ts", import.meta.url));
  await build({ configFile, build: { outDir: folder } });
  return { page: pathToFileURL(`${folder}/`), remove: () => rm(folder, { recursive: true }) };
}
