import { forTerminal } from "../../preview/terminal-text.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit-codes.ts";
import { type CheckedText, checkSourceText } from "../input/check-source-text.ts";
import { sourceTextsIn } from "../input/source-texts.ts";
import { sourcesOf } from "../input/sources.ts";
import { counter } from "../output/progress.ts";
import { asJson, asText } from "../output/report.ts";
import { isRead, paint, print } from "../output/streams.ts";

/** How much is collected before it is printed: a write for every line would be most of the work. */
const batchLength = 1 << 16;

/** Judges every message and prints what was found; 0 when all are right, 3 when one is wrong. */
export async function validateFiles(paths: readonly string[], options: { readonly json?: true; readonly ndjson?: true }): Promise<ExitCode> {
  const describe = options.json === true ? asJson : forPeople;
  const progress = counter("messages");
  let batch = "";
  let right = 0;
  let wrong = 0;
  for (const source of await sourcesOf(paths)) {
    for await (const document of sourceTextsIn(options.ndjson === true ? { ...source, ndjson: true } : source)) {
      const judged = checkSourceText(document);
      if (judged.ok) right += 1;
      else wrong += 1;
      batch += describe(judged);
      progress.count(right + wrong);
      if (batch.length < batchLength) continue;
      progress.clear();
      await print(batch);
      batch = "";
      if (!isRead()) return wrong === 0 ? exitCodes.ok : exitCodes.invalid;
    }
  }
  progress.clear();
  if (right + wrong === 0) throw new UsageError(`there is no message in ${paths.join(", ")}`);
  await print(options.json === true ? batch : `${batch}${summary(right, wrong)}\n`);
  return wrong === 0 ? exitCodes.ok : exitCodes.invalid;
}

function forPeople(judged: CheckedText): string {
  const right = judged.ok && judged.line === undefined ? `${paint("green", "✓")} ${forTerminal(judged.file)}\n` : "";
  return right + (judged.found.length === 0 ? "" : `${asText(judged, paint)}\n`);
}

function summary(right: number, wrong: number): string {
  const all = `${right + wrong} ${right + wrong === 1 ? "message" : "messages"}`;
  return wrong === 0 ? paint("green", `${all}, all right`) : paint("red", `${all}, ${wrong} wrong`);
}
