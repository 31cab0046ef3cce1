/** One way to do the same thing. */
export type Cases = Readonly<Record<string, () => unknown>>;

/** Where every result goes, so that none is left out by the engine. */
export const sink: { last: unknown } = { last: undefined };

/** How often: every pass makes so many calls of each case. */
export interface Effort {
  readonly passes: number;
  readonly calls: number;
}

const usual: Effort = { passes: 15, calls: 4_000 };

/** How long this process has kept a core busy, in nanoseconds: unlike the clock, it stands still while other work has the core. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1e3;
}

/** Name → nanoseconds of a core a call, pass by pass. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Times all cases in turn, again and again in another order, after three passes that do not count. */
export function measure(cases: Cases, { passes, calls }: Effort = usual): Times {
  const names = Object.keys(cases);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let pass = -3; pass < passes; pass += 1) {
    for (const index of names.keys()) {
      const name = names[(index + Math.abs(pass)) % names.length] as string;
      const run = cases[name] as () => unknown;
      const start = busy();
      for (let call = 0; call < calls; call += 1) sink.last = run();
      if (pass >= 0) times.get(name)?.push((busy() - start) / calls);
    }
  }
  return times;
}

const units = { ns: 1, µs: 1e3, ms: 1e6 } as const;
export type Unit = keyof typeof units;

/** Prints medians, and ratios to the first case: the median of the ratios inside one pass. */
export function print(title: string, times: Times, unit: Unit = "ns", digits = 0): void {
  const [first = []] = times.values();
  process.stdout.write(`\n${title}\n\n| | ${unit}, median | ratio |\n| --- | ---: | ---: |\n`);
  for (const [name, all] of times) {
    const ratios = all.map((time, pass) => time / (first[pass] as number));
    process.stdout.write(`| ${name} | ${(median(all) / units[unit]).toFixed(digits)} | ${median(ratios).toFixed(2)} |\n`);
  }
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
