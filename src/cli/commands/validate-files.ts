import { forTerminal } from "../../preview/terminal-text.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit-codes.ts";
import { type CheckedText, checkSourceText } from "../input/check-source-text.ts";
import { sourceTextsIn } from "../input/source-texts.ts";
import { sourcesOf } from "../input/sources.ts";
import { counted } from "../output/counted.ts";
import { counter } from "../output/progress.ts";
import { asJson, asText } from "../output/report.ts";
import { isRead, paint, print, say } from "../output/streams.ts";

/** Output is printed in batches of this many characters: one write a line would take most of the time. */
const batchLength = 1 << 16;

/** Checks every message and prints the issues. The exit code is 0 when all are valid, 3 when one is not, and 2 when a file has none. */
export async function validateFiles(paths: readonly string[], options: { readonly json?: true; readonly ndjson?: true }): Promise<ExitCode> {
  const describe = options.json === true ? asJson : forPeople;
  const progress = counter("messages");
  let batch = "";
  let valid = 0;
  let invalid = 0;
  const empty: string[] = [];
  for (const source of await sourcesOf(paths)) {
    const before = valid + invalid;
    for await (const sourceText of sourceTextsIn(options.ndjson === true ? { ...source, ndjson: true } : source)) {
      const checked = checkSourceText(sourceText);
      if (checked.ok) valid += 1;
      else invalid += 1;
      batch += describe(checked);
      progress.count(valid + invalid);
      if (batch.length < batchLength) continue;
      progress.clear();
      await print(batch);
      batch = "";
      if (!isRead()) return invalid === 0 ? exitCodes.ok : exitCodes.invalid;
    }
    if (valid + invalid === before && source.ndjson !== true) empty.push(source.name);
  }
  progress.clear();
  if (valid + invalid === 0) throw new UsageError(`there is no message in ${paths.join(", ")}`);
  await print(options.json === true ? batch : `${batch}${summary(valid, invalid)}\n`);
  say(...empty.map((name) => `error: there is no message in ${name}`));
  if (invalid > 0) return exitCodes.invalid;
  return empty.length === 0 ? exitCodes.ok : exitCodes.usage;
}

function forPeople(checked: CheckedText): string {
  const tick = checked.ok && checked.line === undefined ? `${paint("green", "✓")} ${forTerminal(checked.file)}\n` : "";
  return tick + (checked.issues.length === 0 ? "" : `${asText(checked, paint)}\n`);
}

function summary(valid: number, invalid: number): string {
  const all = counted(valid + invalid, "message");
  return invalid === 0 ? paint("green", `${all}, all right`) : paint("red", `${all}, ${invalid} wrong`);
}
