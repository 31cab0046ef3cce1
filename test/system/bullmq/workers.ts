import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import type { SendWorkerOptions } from "../../../src/bullmq/index.ts";
import { coverageOfChildren } from "../../support/coverage.ts";

/** What a worker in its own process is told. */
export interface WorkerSettings extends Pick<SendWorkerOptions, "rate" | "perRecipientMs" | "durability" | "concurrency"> {
  /** The port of Redis. */
  readonly port: number;
  /** Where messages are sent to. */
  readonly url: string;
}

/** In `node_modules`, where `bullmq` can be imported and version control ignores it. */
const programs = join(import.meta.dirname, "node_modules/.programs");

export async function buildPrograms(): Promise<void> {
  await build({
    entryPoints: ["worker", "receiver", "handler"].map((name) => join(import.meta.dirname, `programs/${name}.ts`)),
    outdir: programs,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["bullmq"],
    sourcemap: process.env["COVERAGE_OF_CHILDREN"] !== undefined,
  });
}

/** Starts a worker in its own process, and waits until it takes jobs. */
export async function startWorker(settings: WorkerSettings): Promise<ChildProcess> {
  const { worker } = await startProgram("worker", JSON.stringify(settings));
  return worker;
}

/** Starts a receiver of callbacks that remembers in Redis, in its own process. */
export async function startHandler(port: number, log: string): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const { worker, line } = await startProgram("handler", String(port), log);
  return { url: line, process: worker };
}

/** Starts a receiver in its own process. `stop` resolves to the times at which messages arrived, in milliseconds. */
export async function startReceiver(): Promise<{ readonly url: string; stop(): Promise<readonly number[]> }> {
  const { worker, line } = await startProgram("receiver");
  return {
    url: line,
    async stop() {
      const rest = text(worker.stdout);
      worker.kill("SIGTERM");
      return JSON.parse(await rest);
    },
  };
}

export async function end(worker: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  const exited = once(worker, "exit");
  worker.kill(signal);
  await exited;
}

/** Starts a program, and waits for its first line. */
async function startProgram(name: string, ...args: readonly string[]) {
  const worker = spawn(process.execPath, [join(programs, `${name}.mjs`), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...coverageOfChildren },
  });
  const [line] = await once(worker.stdout, "data");
  return { worker, line: String(line).trim() };
}
