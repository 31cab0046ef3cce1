import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { documentsIn } from "./documents.ts";
import { UsageError } from "./exit.ts";
import { type Judged, judgeDocument } from "./judge.ts";
import { say } from "./output.ts";
import { asText } from "./report.ts";
import { sourcesOf } from "./sources.ts";

/** Reads the one message of a file or of stdin. A wrong one is reported, and there is none; a warning is only said. */
export async function oneMessage(path: string, report: (wrong: Judged) => Promise<void> | void = sayIssues): Promise<ReplyButtonRequest | undefined> {
  const [source, another] = await sourcesOf([path]);
  if (source === undefined || another !== undefined) throw new UsageError(`${path} holds more than one file; give the one with the message`);
  const documents = documentsIn(source);
  const { value: document, done } = await documents.next();
  if (done === true) throw new UsageError(`there is no message in ${path}`);
  if ((await documents.next()).done !== true) {
    await documents.return(undefined);
    throw new UsageError(`${path} holds more than one message; this takes one`);
  }
  const judged = judgeDocument(document);
  if (!judged.ok) {
    await report(judged);
    return undefined;
  }
  if (judged.found.length > 0) sayIssues(judged);
  return judged.request;
}

function sayIssues(judged: Judged): void {
  say(asText(judged, (_, text) => text));
}
