import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./measure.ts";

/** Tells, when a process ends, how long it kept a core busy. That is measured and not the clock: other work may share the machine. */
const tellCost = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(\`cost \${user+system}\\n\`)})`;

/** What a whole process costs from its start to its end, in nanoseconds of a core. */
export function costOf(args: readonly string[], cwd = fileURLToPath(new URL(".", import.meta.url))): number {
  const { status, stderr } = spawnSync(process.execPath, ["--import", tellCost, ...args], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return Number(/cost (\d+)\n$/.exec(stderr)?.[1]) * 1e3;
}

/** A process that does nothing but evaluate some code. */
export function evaluating(code: string): readonly string[] {
  return ["--input-type=module", "--eval", code];
}

/** Runs all processes in turn, again and again; what Node costs with nothing to do is taken away. */
export function beyondBareNode(runs: number, processes: Readonly<Record<string, () => number>>): ReadonlyMap<string, readonly number[]> {
  const bare: number[] = [];
  const times = new Map(Object.keys(processes).map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs; run += 1) {
    bare.push(costOf(evaluating("")));
    for (const [name, cost] of Object.entries(processes)) times.get(name)?.push(cost());
  }
  return new Map([...times].map(([name, all]) => [name, all.map((time) => time - median(bare))]));
}
