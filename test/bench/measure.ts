/** One way to do the same thing. */
export type Cases = Readonly<Record<string, () => unknown>>;

/** What every result goes to, so that none is left out by the engine. */
export const sink: { last: unknown } = { last: undefined };

const passes = 15;
const calls = 4_000;

/** Times all cases in turn, again and again in another order, and prints medians and ratios to the first. */
export function table(title: string, cases: Cases): void {
  const names = Object.keys(cases);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let pass = -3; pass < passes; pass += 1) {
    for (const index of names.keys()) {
      const name = names[(index + Math.abs(pass)) % names.length] as string;
      const run = cases[name] as () => unknown;
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) sink.last = run();
      if (pass >= 0) times.get(name)?.push(((performance.now() - start) * 1e6) / calls);
    }
  }
  const first = times.get(names[0] as string) as number[];
  process.stdout.write(`\n${title}\n\n| | ns, median | ratio |\n| --- | ---: | ---: |\n`);
  for (const [name, all] of times) {
    const ratios = all.map((time, pass) => time / (first[pass] as number));
    process.stdout.write(`| ${name} | ${median(all).toFixed(0)} | ${median(ratios).toFixed(2)} |\n`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
