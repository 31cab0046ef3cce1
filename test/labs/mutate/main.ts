/**
 * `npm run mutate`: changes the code in every small way and looks whether a
 * test notices. What no test can notice stands in survivors.json with its
 * reason; that list has to be exact.
 *
 * npm run mutate -- classifier redaction    these areas alone
 * npm run mutate -- --short                 the strict areas that take a few minutes
 * MUTATE_CONCURRENCY=2 npm run mutate       as many at once
 */
import { type Area, areas, leastKilled } from "./areas.ts";
import { mutantsOf } from "./stryker.ts";
import { type Tally, tallyOf } from "./survivors.ts";

const asked = process.argv.slice(2);
const isShort = asked.includes("--short");
const names = asked.filter((name) => name !== "--short");
const strangers = names.filter((name) => !areas.some((area) => area.name === name));
if (strangers.length > 0) {
  console.error(`There is no area ${strangers.join(", ")}; there are ${areas.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}
const chosen = areas.filter(({ name, short }) => (isShort ? short === true : names.length === 0 || names.includes(name)));
const concurrency = Number(process.env["MUTATE_CONCURRENCY"] ?? 1);

const rows = chosen.map((area) => {
  const start = performance.now();
  const tally = tallyOf(mutantsOf(area, concurrency));
  const faults = faultsOf(area, tally);
  for (const fault of faults) console.log(fault);
  const { killed, timeout, survived, noCoverage, equivalent, tolerated, score } = tally;
  return {
    area: area.name,
    killed,
    timeout,
    survived,
    "no test": noCoverage,
    equivalent,
    tolerated,
    "%": Number(score.toFixed(1)),
    faults: faults.length,
    minutes: Number(((performance.now() - start) / 60_000).toFixed(1)),
  };
});
console.table(rows);
process.exitCode = rows.some(({ faults }) => faults > 0) ? 1 : 0;

/** Why an area fails, in sentences. */
function faultsOf({ name, strict }: Area, { score, unlisted, stale, tolerated }: Tally): readonly string[] {
  const least = strict ? 100 : leastKilled;
  return [
    ...unlisted.map(({ file, lineNumber, line, from, to, status }) => `${file}:${lineNumber} lives (${status}): ${line}\n  - ${from}\n  + ${to}`),
    ...stale.map(({ file, line, from, to }) => `${file}: listed as a survivor, but it is dead or gone: ${line}\n  - ${from}\n  + ${to}`),
    ...(score < least ? [`${name}: ${score.toFixed(1)} % of the mutants are dead, and it has to be ${least}`] : []),
    ...(strict && tolerated > 0 ? [`${name}: ${tolerated} mutants are tolerated, and here none may be`] : []),
  ];
}
