import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./measure.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
/** CPU time of the process, which other processes do not add to, unlike the clock. */
const cpuTime = "(({ user, system }) => user + system)(process.cpuUsage())";
const report = 'process.stderr.write("cost " + cost + "\\n")';

/** CPU time of a whole process, in nanoseconds. */
export function costOfProcess(args: readonly string[], cwd: string): number {
  return run(["--import", `data:text/javascript,process.on("exit",()=>{const cost=${cpuTime};${report}})`, ...args], cwd);
}

/** CPU time of code in a fresh process, without the start of Node, in nanoseconds. */
export function costOfCode(code: string): number {
  return run(["--input-type=module", "--eval", `const before = ${cpuTime}; ${code}; const cost = ${cpuTime} - before; ${report};`], here);
}

function run(args: readonly string[], cwd: string): number {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return Number(/cost (\d+)\n$/.exec(stderr)?.[1]) * 1e3;
}

type Times = ReadonlyMap<string, readonly number[]>;

/** Measures all costs in turn, so many times. */
export function inTurns(runs: number, costs: Readonly<Record<string, () => number>>): Times {
  const times = new Map(Object.keys(costs).map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < runs; turn += 1) for (const [name, cost] of Object.entries(costs)) times.get(name)?.push(cost());
  return times;
}

/** The same, minus the median cost of a Node process that does nothing. */
export function beyondBareNode(runs: number, costs: Readonly<Record<string, () => number>>): Times {
  const bare = "bare Node";
  const times = inTurns(runs, { [bare]: () => costOfProcess(["--eval", ""], here), ...costs });
  const baseline = median(times.get(bare) ?? []);
  return new Map([...times].filter(([name]) => name !== bare).map(([name, all]) => [name, all.map((time) => time - baseline)]));
}
