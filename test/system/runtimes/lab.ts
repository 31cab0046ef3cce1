import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Consumer, installPacked } from "../package/packed.ts";

const here = import.meta.dirname;
const installed = (path: string): string => join(here, "node_modules", path);

/** Runtime → the command that runs a program in it. */
export const runtimes: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  "Node 20": [process.execPath],
  "Node 22": [installed("node-22/bin/node")],
  "Node 24": [installed("node-24/bin/node")],
  Bun: [installed("@oven/bun-linux-x64/bin/bun")],
  Deno: [installed("@deno/linux-x64-glibc/deno"), "run", "--allow-all", "--no-check"],
};

/** A consumer that has the packed package, and these packages of the lab. */
export function consumerWith(...packages: readonly string[]): Consumer {
  const consumer = installPacked();
  for (const name of packages) {
    const link = join(consumer.folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(installed(name), link);
  }
  return consumer;
}

/** Copies a program of this lab into the consumer, runs it in a runtime, and returns what it printed. Anything on stderr fails. */
export async function run({ folder, write }: Consumer, runtime: string, program: string, ...args: readonly string[]): Promise<string> {
  write(program, readFileSync(join(here, "fixtures", program), "utf8"));
  const [command, ...options] = runtimes[runtime] as [string, ...string[]];
  const { stdout, stderr } = await promisify(execFile)(command, [...options, program, ...args], { cwd: folder });
  if (stderr !== "") throw new Error(stderr);
  return stdout.trim();
}
