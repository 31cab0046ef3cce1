import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    page: string;
  }
}

/** Builds the page in a folder of its own. */
export async function buildPage(): Promise<{ readonly page: URL; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "studio-page-"));
  const configFile = fileURLToPath(new URL("../../../src/studio/vite.config.ts", import.meta.url));
  await build({ configFile, build: { outDir: folder } });
  return { page: pathToFileURL(`${folder}/`), remove: () => rm(folder, { recursive: true }) };
}

/** Builds the page once for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { page, remove } = await buildPage();
  project.provide("page", page.href);
  return remove;
}
