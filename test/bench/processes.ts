import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How long a whole process takes, in nanoseconds, from its start to its end. */
export function timeOf(args: readonly string[], cwd = fileURLToPath(new URL(".", import.meta.url))): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return (performance.now() - start) * 1e6;
}

/** What Node does with a module, and with nothing. */
export function evaluating(code: string): readonly string[] {
  return ["--input-type=module", "--eval", code];
}

/** Runs all of them in turn, again and again, and takes away what the first one costs, which does nothing. */
export function beyondFirst(runs: number, processes: Readonly<Record<string, () => number>>): ReadonlyMap<string, readonly number[]> {
  const [base = "", ...names] = Object.keys(processes);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs; run += 1) {
    const bare = (processes[base] as () => number)();
    for (const name of names) times.get(name)?.push(Math.max(0, (processes[name] as () => number)() - bare));
  }
  return times;
}
