/**
 * `npm run mutate`: changes the code in small ways (mutants) and checks that a
 * test fails for each. Equivalent mutants of strict areas, which no test can
 * notice, are excused by equivalent.json.
 *
 * npm run mutate -- classifier redaction    these areas only
 * npm run mutate -- --short                 the strict areas that take a few minutes
 * npm run mutate -- --dry-run               no mutants: only whether the tests of each area pass there
 * MUTATE_CONCURRENCY=2 npm run mutate       two test processes at once
 */
import { type Area, areas, leastKilled } from "./areas.ts";
import { mutantsOf, passesUnchanged } from "./stryker.ts";
import { type Tally, tallyOf } from "./tally.ts";

const parameters = process.argv.slice(2);
const isShort = parameters.includes("--short");
const isDryRun = parameters.includes("--dry-run");
const names = parameters.filter((name) => name !== "--short" && name !== "--dry-run");
const chosen = areas.filter(({ name, short }) => (isShort ? short === true : names.length === 0 || names.includes(name)));
const unknown = names.filter((name) => !areas.some((area) => area.name === name));
if (unknown.length > 0) {
  for (const name of unknown) console.error(`There is no area ${name}; there are ${areas.map((area) => area.name).join(", ")}.`);
  process.exit(2);
}
if (isDryRun) {
  const failed = chosen.filter((area) => !passesUnchanged(area)).map(({ name }) => name);
  console.log(failed.length === 0 ? `the tests of ${chosen.length} areas pass` : `the tests fail in ${failed.join(", ")}`);
  process.exit(failed.length === 0 ? 0 : 1);
}
const concurrency = Number(process.env["MUTATE_CONCURRENCY"] ?? 1);

const rows = chosen.map((area) => {
  const start = performance.now();
  const tally = tallyOf(area, mutantsOf(area, concurrency));
  for (const { file, lineNumber, line, function: name, operator, from, to, status } of tally.unexplained)
    console.log(`${file}:${lineNumber} ${status} (${operator} in "${name}"): ${line}\n  - ${from}\n  + ${to}`);
  const failure = failureOf(area, tally);
  if (failure !== undefined) console.log(failure);
  const { killed, timeout, survived, noCoverage, equivalent, score } = tally;
  return {
    area: area.name,
    killed,
    timeout,
    survived,
    "no test": noCoverage,
    equivalent,
    "%": Number(score.toFixed(1)),
    passes: failure === undefined,
    minutes: Number(((performance.now() - start) / 60_000).toFixed(1)),
  };
});
console.table(rows);
process.exitCode = rows.every(({ passes }) => passes) ? 0 : 1;

/** Why an area fails, as a sentence. */
function failureOf({ name, strict }: Area, { score }: Tally): string | undefined {
  const least = strict ? 100 : leastKilled;
  return score < least ? `${name}: ${score.toFixed(1)} % of the mutants are killed; the minimum is ${least} %` : undefined;
}
