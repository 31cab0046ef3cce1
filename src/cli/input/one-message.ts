import type { ReplyButtonRequest } from "../../../generated/types/reply-button-request.ts";
import { UsageError } from "../exit-codes.ts";
import { asText } from "../output/report.ts";
import { say } from "../output/streams.ts";
import { type CheckedText, checkSourceText } from "./check-source-text.ts";
import { type SourceText, sourceTextsIn } from "./source-texts.ts";
import { sourcesOf } from "./sources.ts";

/** Reads the one message of a file or of stdin. A wrong one is reported, and there is none; a warning is only said. */
export async function oneMessage(path: string, report: (wrong: CheckedText) => Promise<void> | void = sayIssues): Promise<ReplyButtonRequest | undefined> {
  const judged = checkSourceText(await oneSourceText(path));
  if (!judged.ok) {
    await report(judged);
    return undefined;
  }
  if (judged.found.length > 0) sayIssues(judged);
  return judged.request;
}

function sayIssues(judged: CheckedText): void {
  say(asText(judged, (_, text) => text));
}

/**
 * Reads the one message that a file or stdin holds, unjudged.
 *
 * @throws {@link UsageError} where there is none, or more than one.
 */
export async function oneSourceText(path: string): Promise<SourceText> {
  const [source, another] = await sourcesOf([path]);
  if (source === undefined || another !== undefined) throw new UsageError(`${path} holds more than one file; give the one with the message`);
  const documents = sourceTextsIn(source);
  const { value: document, done } = await documents.next();
  if (done === true) throw new UsageError(`there is no message in ${path}`);
  if ((await documents.next()).done !== true) {
    await documents.return(undefined);
    throw new UsageError(`${path} holds more than one message; this takes one`);
  }
  return document;
}
