/** `npm run schema:diff -- <git ref or folder>`: what changed in `schema/` since, rule by rule. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SchemaError } from "../load/json-schema.ts";
import { compareEditions, type Report } from "./compare.ts";
import { lastTag, readEdition } from "./edition.ts";
import { shortfalls } from "./gate.ts";
import { readIgnored } from "./ignored.ts";
import { describeReport } from "./report.ts";
import { exitCodeOf } from "./severity.ts";

const help = `npm run schema:diff -- <git ref or folder> [<folder>] [--json] [--ignore <rule>]…
Compares that edition with schema/, or with the second folder. --ignore leaves all changes of a rule out of the result.
Exit code: 0 nothing, 1 words only (patch), 2 not breaking (minor), 3 breaking (major), 64 a wrong command or schema.

npm run schema:diff -- --gate [<git ref or folder>] [--json]
Whether the versions in $id promise what the changes since that edition, or since the last git tag, ask for.
generator/schema-diff/ignored.json lists changes that do not count, each with the reason.
Exit code: 0 they do, or there is no tag; 1 one promises too little, or an ignored change is not there; 64 as above.`;

const wrongCommand = 64;
const ignoredPath = fileURLToPath(new URL("ignored.json", import.meta.url));

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, gate: { type: "boolean" }, ignore: { type: "string", multiple: true }, help: { type: "boolean", short: "h" } },
  });
  const { json = false, gate = false, ignore = [] } = values;
  const isRight = gate ? positionals.length <= 1 && ignore.length === 0 : positionals.length === 1 || positionals.length === 2;
  if (values.help === true || !isRight) {
    console.log(help);
    return values.help === true ? 0 : wrongCommand;
  }
  const [before, after = "schema"] = positionals;
  return gate ? runGate(before ?? lastTag(), json) : runDiff(before as string, after, ignore, json);
}

function runDiff(before: string, after: string, ignore: readonly string[], json: boolean): number {
  const report = compareEditions(
    readEdition(before),
    readEdition(after),
    ignore.map((rule) => ({ rule, reason: "--ignore" })),
  );
  print(report, json);
  for (const { rule } of report.stale) console.error(`No change has the rule ${rule}; leave out --ignore ${rule}.`);
  return report.stale.length > 0 ? wrongCommand : exitCodeOf(report.severity);
}

function runGate(before: string | undefined, json: boolean): number {
  const ignored = readIgnored(ignoredPath);
  if (before === undefined) {
    console.log("There is no git tag here, so there is no release to compare schema/ with.");
    return 0;
  }
  const report = compareEditions(readEdition(before), readEdition("schema"), ignored);
  print(report, json);
  const sentences = shortfalls(report);
  console.error(sentences.length === 0 ? `Compared with ${before}: every $id promises what the changes ask for.` : sentences.join("\n"));
  return sentences.length === 0 ? 0 : 1;
}

function print(report: Report, json: boolean): void {
  console.log(json ? JSON.stringify(report, undefined, 2) : describeReport(report));
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof SchemaError) && !(error instanceof TypeError && "code" in error)) throw error;
  console.error(error.message);
  process.exitCode = wrongCommand;
}
