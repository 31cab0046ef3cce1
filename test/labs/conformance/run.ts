/**
 * `npm run conformance`: runs every vector through every installed validator,
 * three at a time. Exit code 1 when a verdict is neither expected nor listed as
 * an expected failure, or when a language or validator named by `--require` is
 * not installed. Then asks the generated modules of other languages; `--modules`
 * asks nothing else, and `--only python,go` only these of them.
 */
import { parseArgs } from "node:util";
import { moduleHead, runModules } from "./modules/run.ts";
import { findValidators, type Validator } from "./validators.ts";
import { schemaNames } from "./vectors.ts";
import { score, surprises } from "./verdicts.ts";

interface Result {
  readonly row: readonly string[];
  readonly wrong: readonly string[];
}

async function resultOf(validator: Validator): Promise<Result> {
  const { name, language, edition, verdict, leavesOut = [] } = validator;
  const start = performance.now();
  try {
    const scores = await Promise.all(schemaNames.map((schema) => score(validator, schema)));
    const failed = scores.flatMap((one) => one.failed);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const cells = scores.map(({ passed, all }) => `${passed}/${all}`);
    return { row: [name, language, edition, verdict, ...cells, String(failed.length), leavesOut.join(), seconds], wrong: surprises(name, failed) };
  } catch (error) {
    return { row: [name, language, edition, verdict, ...schemaNames.map(() => "-")], wrong: [`${name} ended badly: ${(error as Error).message}`] };
  }
}

/** Maps a list, so many at a time, in its order. */
async function mapped<In, Out>(list: readonly In[], atOnce: number, action: (one: In) => Promise<Out>): Promise<readonly Out[]> {
  const results: Out[] = [];
  const entries = list.entries();
  const worker = async (): Promise<void> => {
    for (const [index, one] of entries) results[index] = await action(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const { values } = parseArgs({
  options: { require: { type: "string", multiple: true, default: [] }, modules: { type: "boolean", default: false }, only: { type: "string" } },
});
const validators = values.modules ? [] : await findValidators();
const modules = await runModules(values.only?.split(","));
const asked = [...validators.flatMap(({ name, language }) => [name, language]), ...(values.modules ? modules.map(({ row: [language = ""] }) => language) : [])];
const known = asked.map((word) => word.toLowerCase());
const missing = values.require.flatMap((names) => names.split(",")).filter((name) => !known.includes(name.toLowerCase()));
const results = await mapped(validators, 3, resultOf);
const head = ["validator", "language", "edition", "verdict", ...schemaNames, "expected failures", "left out", "seconds"];
if (results.length > 0) console.log(table([head, ...results.map(({ row }) => row)]));
console.log(`\n${table([moduleHead, ...modules.map(({ row }) => row)])}`);
const complaints = [
  ...modules.flatMap(({ wrong }) => wrong),
  ...results.flatMap(({ wrong }) => wrong),
  ...missing.map((name) => `${name} is required, and not there`),
];
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
