/** Name → one way to do the same thing. */
export type Cases = Readonly<Record<string, () => unknown>>;

/** Keeps every result, so that the engine cannot drop a call as unused. */
export const sink: { last: unknown } = { last: undefined };

/** Each pass makes so many calls of each case. */
export interface Effort {
  readonly passes: number;
  readonly calls: number;
}

const usual: Effort = { passes: 15, calls: 4_000 };

/** CPU time of this process in nanoseconds, which other processes do not add to, unlike the clock. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1e3;
}

/** Name → CPU nanoseconds per call, pass by pass. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Times all cases in each pass, in rotating order, after three warm-up passes. */
export function measure(cases: Cases, { passes, calls }: Effort = usual): Times {
  const names = Object.keys(cases);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let pass = -3; pass < passes; pass += 1) {
    for (const index of names.keys()) {
      const name = names[(index + Math.abs(pass)) % names.length] as string;
      const run = cases[name] as () => unknown;
      const start = cpuTime();
      for (let call = 0; call < calls; call += 1) sink.last = run();
      if (pass >= 0) times.get(name)?.push((cpuTime() - start) / calls);
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
