import type { ReplyButtonRequest } from "../../../generated/types/reply-button-request.ts";
import { UsageError } from "../exit-codes.ts";
import { asText } from "../output/report.ts";
import { say } from "../output/streams.ts";
import { type CheckedText, checkSourceText } from "./check-source-text.ts";
import { type SourceText, sourceTextsIn } from "./source-texts.ts";
import { sourcesOf } from "./sources.ts";

/** Reads and checks the one message of a file or of stdin. An invalid one is reported, and the result is `undefined`. Warnings go to stderr. */
export async function oneMessage(path: string, report: (invalid: CheckedText) => Promise<void> | void = sayIssues): Promise<ReplyButtonRequest | undefined> {
  const checked = checkSourceText(await oneSourceText(path));
  if (!checked.ok) {
    await report(checked);
    return undefined;
  }
  if (checked.issues.length > 0) sayIssues(checked);
  return checked.request;
}

function sayIssues(checked: CheckedText): void {
  say(asText(checked, (_, text) => text));
}

/**
 * Reads the one message of a file or of stdin, without checking it.
 *
 * @throws {@link UsageError} when there is no message, or more than one.
 */
export async function oneSourceText(path: string): Promise<SourceText> {
  const [source, another] = await sourcesOf([path]);
  if (source === undefined || another !== undefined) throw new UsageError(`${path} holds more than one file; give the one with the message`);
  const sourceTexts = sourceTextsIn(source);
  const { value: sourceText, done } = await sourceTexts.next();
  if (done === true) throw new UsageError(`there is no message in ${path}`);
  if ((await sourceTexts.next()).done !== true) {
    await sourceTexts.return(undefined);
    throw new UsageError(`${path} holds more than one message; this takes one`);
  }
  return sourceText;
}
