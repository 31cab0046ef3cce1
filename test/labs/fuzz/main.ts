/**
 * `npm run fuzz`: no two judges may disagree. The generated validator, the
 * builder, Ajv, Hyperjump and Python's jsonschema are asked about the same
 * values; what no keyword of JSON Schema says is judged apart.
 *
 * FUZZ_RUNS=1000000 FUZZ_SEED=42 npm run fuzz
 */
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { validate } from "../../../src/index.ts";
import { throughFrom, throughSteps } from "./builder.ts";
import { isRightForAjv, isRightForHyperjump, keepsRest, portablePath } from "./judges.ts";
import { naughtyMessages } from "./naughty.ts";
import { asciiOf, startPython } from "./python.ts";
import { values } from "./values.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 10_000);
const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 1_000_000_007);
const batch = 250;
/** Batches that may wait for Python, which is the slowest: it is never idle, and nothing piles up. */
const mostWaiting = 8;

const counts = { values: 0, right: 0, "wrong in one thing only": 0, "wrong beyond JSON Schema": 0, "written by the builder's steps": 0, "asked of Python": 0 };

/** Says which judges disagree about a value, or nothing. */
function disagreement(value: unknown, byAjv: boolean): string | undefined {
  const ours = validate(value);
  const byRest = byAjv && keepsRest(value);
  const byHyperjump = isRightForHyperjump(value);
  const steps = throughSteps(value, ours.ok);
  counts.values += 1;
  counts.right += Number(ours.ok);
  counts["wrong in one thing only"] += Number(!ours.ok && ours.issues.length === 1);
  counts["wrong beyond JSON Schema"] += Number(byAjv && !byRest);
  counts["written by the builder's steps"] += Number(steps.written);
  if (ours.ok !== byRest) return `the generated validator says ${ours.ok}, Ajv and the rules beyond say ${byRest}`;
  if (byHyperjump !== byAjv) return `Hyperjump says ${byHyperjump}, Ajv ${byAjv}`;
  if (ours.ok && !Array.isArray(ours.warnings)) return "the warnings are no list";
  return steps.fault ?? throughFrom(value, ours.ok);
}

/** Ends the whole run with what was found, so that it can be found again. */
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
  const byAjv = some.map(isRightForAjv);
  const asked = python?.ask(some).then((byPython) => {
    counts["asked of Python"] += some.length;
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
