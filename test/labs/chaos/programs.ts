import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const names = ["receiver", "campaign", "threads", "copies"] as const;

/** The paths of the programs that run in processes of their own, each a package by itself. */
export interface Programs extends Readonly<Record<(typeof names)[number], string>> {
  remove(): Promise<void>;
}

export async function buildPrograms(): Promise<Programs> {
  const folder = await mkdtemp(join(tmpdir(), "kaleyra-chaos-programs-"));
  await bundle(names, folder);
  const path = (name: string): string => join(folder, `${name}.mjs`);
  return {
    receiver: path("receiver"),
    campaign: path("campaign"),
    threads: path("threads"),
    copies: path("copies"),
    remove: () => rm(folder, { recursive: true }),
  };
}

export async function bundle(programs: readonly string[], outdir: string): Promise<void> {
  await build({
    entryPoints: programs.map((name) => join(import.meta.dirname, `programs/${name}.ts`)),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["bullmq"],
  });
}
