/** `npm run schema:diff -- <git ref or folder>`: what changed in `schema/` since, rule by rule. */
import { parseArgs } from "node:util";
import { SchemaError } from "../load/json-schema.ts";
import { compareEditions } from "./compare.ts";
import { readEdition } from "./edition.ts";
import { describeReport } from "./report.ts";
import { exitCodeOf } from "./severity.ts";

const help = `npm run schema:diff -- <git ref or folder> [<folder>] [--json]
Compares that edition with schema/, or with the second folder.
Exit code: 0 nothing, 1 words only (patch), 2 not breaking (minor), 3 breaking (major), 64 a wrong command or schema.`;

const wrongCommand = 64;

function main(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  const [before, after = "schema", ...more] = positionals;
  if (values.help === true || before === undefined || more.length > 0) {
    console.log(help);
    return values.help === true ? 0 : wrongCommand;
  }
  const report = compareEditions(readEdition(before), readEdition(after));
  console.log(values.json === true ? JSON.stringify(report, undefined, 2) : describeReport(report));
  return exitCodeOf(report.severity);
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof SchemaError) && !(error instanceof TypeError && "code" in error)) throw error;
  console.error(error.message);
  process.exitCode = wrongCommand;
}
