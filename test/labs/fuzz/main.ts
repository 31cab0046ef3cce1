/**
 * `npm run fuzz`: generates values and checks that all validators agree on each:
 * the generated validator, the builder, Ajv, Hyperjump and Python's jsonschema.
 * The rules beyond JSON Schema are checked by a second implementation.
 *
 * FUZZ_RUNS=1000000 SEED=42 npm run fuzz
 */
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { validate } from "../../../src/index.ts";
import { seed } from "../../support/seed.ts";
import { asciiOf } from "../conformance/modules/driver.ts";
import { throughFrom, throughSteps } from "./builder.ts";
import { naughtyMessages } from "./naughty.ts";
import { isValidForAjv, isValidForHyperjump, keepsRulesBeyondSchema, portablePath } from "./other-validators.ts";
import { startPython } from "./python.ts";
import { values } from "./values.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 10_000);
const batch = 250;
/** Batches that may wait for Python, the slowest validator: enough to keep it busy, few enough for the memory. */
const mostWaiting = 8;

const counts = { values: 0, valid: 0, "with one issue": 0, "invalid beyond JSON Schema only": 0, "built by the builder's steps": 0, "checked by Python": 0 };

/** Describes how the validators disagree about a value; `undefined` when they agree. */
function disagreement(value: unknown, byAjv: boolean): string | undefined {
  const ours = validate(value);
  const byAllRules = byAjv && keepsRulesBeyondSchema(value);
  const byHyperjump = isValidForHyperjump(value);
  const steps = throughSteps(value, ours.ok);
  counts.values += 1;
  counts.valid += Number(ours.ok);
  counts["with one issue"] += Number(!ours.ok && ours.issues.length === 1);
  counts["invalid beyond JSON Schema only"] += Number(byAjv && !byAllRules);
  counts["built by the builder's steps"] += Number(steps.isBuilt);
  if (ours.ok !== byAllRules) return `the generated validator says ${ours.ok}, Ajv and the rules beyond say ${byAllRules}`;
  if (byHyperjump !== byAjv) return `Hyperjump says ${byHyperjump}, Ajv ${byAjv}`;
  if (ours.ok && !Array.isArray(ours.warnings)) return "the warnings are not a list";
  return steps.disagreement ?? throughFrom(value, ours.ok);
}

/** Ends the run and prints how to reproduce the disagreement. */
function fail(found: string, value: unknown): never {
  process.stdout.write(`DISAGREEMENT after ${counts.values} values, seed ${seed}: ${found}\n${asciiOf(value)}\n`);
  process.exit(1);
}

function* batches(): Generator<readonly unknown[]> {
  const naughty = naughtyMessages();
  for (let done = 0; done < naughty.length; done += batch) yield naughty.slice(done, done + batch);
  for (let done = 0; done < runs; done += batch) yield fc.sample(values, { numRuns: Math.min(batch, runs - done), seed: (seed + done) | 0 });
}

const python = startPython(portablePath);
process.stdout.write(`seed ${seed}, ${runs} values${python === undefined ? ", without Python (apt-get install python3-jsonschema)" : ""}\n`);
const start = performance.now();
const waiting: Promise<void>[] = [];
for (const some of batches()) {
  const byAjv = some.map(isValidForAjv);
  const asked = python?.areValid(some).then((byPython) => {
    counts["checked by Python"] += some.length;
    const index = byPython.findIndex((verdict, at) => verdict !== byAjv[at]);
    if (index >= 0 || byPython.length !== some.length) fail(`Python says ${byPython[index]}, Ajv ${byAjv[index]}`, some[index]);
  });
  if (asked !== undefined) waiting.push(asked);
  for (const [index, value] of some.entries()) {
    const found = disagreement(value, byAjv[index] as boolean);
    if (found !== undefined) fail(found, value);
  }
  if (counts.values % 100_000 < batch) process.stdout.write(`${counts.values} values, no disagreement\n`);
  await (waiting.length > mostWaiting ? waiting.shift() : setImmediate());
}
await Promise.all(waiting);
python?.close();

const seconds = (performance.now() - start) / 1000;
for (const [name, count] of Object.entries(counts)) process.stdout.write(`${name}: ${count} (${((100 * count) / counts.values).toFixed(1)} %)\n`);
process.stdout.write(`no disagreement in ${seconds.toFixed(0)} s, ${(counts.values / seconds).toFixed(0)} values a second\n`);
