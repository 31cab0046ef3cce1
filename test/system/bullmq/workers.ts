import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";
import { coverageOfChildren } from "../../support/coverage.ts";

/** In `node_modules`, where `bullmq` can be imported and version control ignores it. */
const program = join(import.meta.dirname, "node_modules/.programs/worker.mjs");

export async function buildWorker(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "programs/worker.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["bullmq"],
    sourcemap: process.env["COVERAGE_OF_CHILDREN"] !== undefined,
  });
}

/** Starts a worker in its own process, and waits until it takes jobs. */
export async function startWorker(port: number, url: string, rate: number, perRecipientMs: number): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [program, String(port), url, String(rate), String(perRecipientMs)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...coverageOfChildren },
  });
  await once(worker.stdout, "data");
  return worker;
}

export async function end(worker: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  const exited = once(worker, "exit");
  worker.kill(signal);
  await exited;
}
