import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { environmentOfChildren } from "../../../support/environment.ts";

export interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** Bundles a program of the folder `programs`, as a package on its own. */
export async function bundled(name: string): Promise<{ readonly folder: string; readonly program: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "kaleyra-bulk-"));
  const program = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, `../programs/${name}.ts`)],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    sourcemap: process.env["COVERAGE_OF_CHILDREN"] !== undefined,
  });
  return { folder, program, remove: () => rm(folder, { recursive: true }) };
}

/** Starts a command, and collects what it prints. */
export function started(command: string, args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(command, args, { env: environmentOfChildren, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return { child, ended: new Promise((resolve) => child.on("close", (_code, signal) => resolve({ signal, output, errors }))) };
}
