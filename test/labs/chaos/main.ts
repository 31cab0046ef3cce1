/**
 * `npm run chaos`: attacks sending from outside, and compares what senders say
 * with the ledger of a receiver in a process of its own. Exit code 1 when a
 * message was sent twice, lost or altered, or another promise was broken.
 *
 * npm run chaos -- --short                 under three minutes, for CI
 * npm run chaos -- kills links             these rows only
 * npm run chaos -- --require redis         fails when this row cannot run here
 * SEED=42 npm run chaos                    the same attacks again
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { seed } from "../../support/seed.ts";
import { Tally } from "./ledger.ts";
import { buildPrograms, type Programs } from "./programs.ts";
import { randomFrom } from "./random.ts";
import { startReceiver } from "./receiver.ts";
import type { Row } from "./row.ts";
import { answers } from "./rows/answers.ts";
import { brake } from "./rows/brake.ts";
import { clocks } from "./rows/clocks.ts";
import { damage } from "./rows/damage.ts";
import { kills } from "./rows/kills.ts";
import { links } from "./rows/links.ts";
import { namespaces } from "./rows/namespaces.ts";
import { pace } from "./rows/pace.ts";
import { redis } from "./rows/redis.ts";
import { table } from "./table.ts";

const rows: readonly Row[] = [kills, links, namespaces, damage, clocks, brake, pace, answers, redis];

interface Result {
  readonly row: Row;
  readonly tally: Tally;
  readonly seconds: number;
  /** Why it did not run. */
  readonly missing: string | undefined;
}

async function resultOf(row: Row, programs: Programs, folder: string): Promise<Result> {
  const tally = new Tally();
  const missing = row.missing?.();
  if (missing !== undefined) return { row, tally, seconds: 0, missing };
  const start = performance.now();
  await mkdir(folder);
  const receiver = await startReceiver(programs.receiver);
  try {
    await row.run({ isShort: values.short, random: randomFrom(seed, row.name), folder, programs, receiver, tally });
  } catch (error) {
    tally.broken.push(`the row ended badly: ${error instanceof Error ? error.stack : error}`);
  }
  await receiver.close();
  return { row, tally, seconds: Math.round((performance.now() - start) / 1_000), missing };
}

function cellsOf({ row, tally, seconds, missing }: Result): readonly (string | number)[] {
  if (missing !== undefined) return [row.name, "-", "-", "-", "-", "-", "-", "-", "-", "-", `not run: ${missing}`];
  const { attacks, messages, delivered, unknown, twice, lost, altered, broken, remark, holds } = tally;
  const faults = [twice, lost, altered, broken].map((list) => list.length);
  return [row.name, attacks, messages, delivered, unknown, ...faults, seconds, `${holds ? "held" : "FAILED"}${remark && `: ${remark}`}`];
}

/** The first sentences of each kind: more would say the same. */
function faultsOf({ row, tally: { twice, lost, altered, broken } }: Result): readonly string[] {
  return Object.entries({ twice, lost, altered, broken }).flatMap(([kind, list]) => [
    ...list.slice(0, 5).map((sentence) => `${row.name}, ${kind}: ${sentence}`),
    ...(list.length > 5 ? [`${row.name}, ${kind}: and ${list.length - 5} more`] : []),
  ]);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: "boolean", default: false }, require: { type: "string", multiple: true, default: [] } },
});
const required = values.require.flatMap((names) => names.split(","));
const names = rows.map(({ name }) => name);
const notNamed = [...positionals, ...required].find((name) => !names.includes(name));
if (notNamed !== undefined) throw new Error(`there is no row "${notNamed}"; the rows are ${names.join(", ")}`);

console.log(`seed ${seed}`);
const folder = await mkdtemp(join(tmpdir(), "kaleyra-chaos-"));
const programs = await buildPrograms();
const results: Result[] = [];
try {
  for (const row of rows.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    const result = await resultOf(row, programs, join(folder, row.name));
    results.push(result);
    console.log(`${row.name}: ${result.missing ?? `${result.seconds} s`}`);
  }
} finally {
  await programs.remove();
  await rm(folder, { recursive: true });
}

const head = ["row", "attacks", "messages", "delivered", "unknown", "twice", "lost", "altered", "broken", "seconds", "result"];
console.log(`\n${table([head, ...results.map(cellsOf)])}`);
const faults = [
  ...results.flatMap(faultsOf),
  ...results
    .filter(({ row, missing }) => missing !== undefined && required.includes(row.name))
    .map(({ row, missing }) => `${row.name} did not run: ${missing}`),
];
if (faults.length > 0) {
  console.log(`\n${faults.join("\n")}\n\nagain: SEED=${seed} npm run chaos${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(" ")}` : ""}`);
  process.exitCode = 1;
}
