/** `npm run conformance`: every vector through every validator that is there. Exit code 1 when one answers otherwise than listed. */
import { score, surprises } from "./judge.ts";
import { findValidators } from "./validators.ts";
import { schemaNames } from "./vectors.ts";

const rows: string[][] = [["validator", "language", "edition", "verdict", ...schemaNames, "expected failures", "seconds"]];
const surprised: string[] = [];

for (const validator of findValidators()) {
  const start = performance.now();
  const scores = schemaNames.map((schema) => score(validator, schema));
  const failed = scores.flatMap((one) => one.failed);
  const wrong = surprises(validator.name, failed);
  surprised.push(...wrong);
  const unexpected = wrong.length === 0 ? "" : `, ${wrong.length} surprises`;
  rows.push([
    validator.name,
    validator.language,
    validator.edition,
    validator.verdict,
    ...scores.map(({ right, all }) => `${right}/${all}`),
    `${failed.length}${unexpected}`,
    ((performance.now() - start) / 1000).toFixed(1),
  ]);
}

const widths = (rows[0] as string[]).map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join("  ")
      .trimEnd(),
  );
for (const surprise of surprised) console.error(surprise);
process.exitCode = surprised.length === 0 ? 0 : 1;
