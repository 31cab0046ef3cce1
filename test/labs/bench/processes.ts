import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./measure.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
/** How long the process has kept a core busy. That is measured and not the clock: other work may share the machine. */
const busy = "(({ user, system }) => user + system)(process.cpuUsage())";
const tell = 'process.stderr.write("cost " + cost + "\\n")';

/** What a whole process costs from its start to its end, in nanoseconds of a core. */
export function costOfProcess(args: readonly string[], cwd: string): number {
  return run(["--import", `data:text/javascript,process.on("exit",()=>{const cost=${busy};${tell}})`, ...args], cwd);
}

/** What code costs in a process that has done nothing else, in nanoseconds of a core: Node's own start is not in it. */
export function costOfCode(code: string): number {
  return run(["--input-type=module", "--eval", `const before = ${busy}; ${code}; const cost = ${busy} - before; ${tell};`], here);
}

function run(args: readonly string[], cwd: string): number {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return Number(/cost (\d+)\n$/.exec(stderr)?.[1]) * 1e3;
}

type Times = ReadonlyMap<string, readonly number[]>;

/** Takes all costs in turn, again and again. */
export function inTurns(runs: number, costs: Readonly<Record<string, () => number>>): Times {
  const times = new Map(Object.keys(costs).map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < runs; turn += 1) for (const [name, cost] of Object.entries(costs)) times.get(name)?.push(cost());
  return times;
}

/** The same, without what Node costs with nothing to do. */
export function beyondBareNode(runs: number, costs: Readonly<Record<string, () => number>>): Times {
  const bare = "bare Node";
  const times = inTurns(runs, { [bare]: () => costOfProcess(["--eval", ""], here), ...costs });
  const spared = median(times.get(bare) ?? []);
  return new Map([...times].filter(([name]) => name !== bare).map(([name, all]) => [name, all.map((time) => time - spared)]));
}
