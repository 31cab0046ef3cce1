import type { ReplyButtonRequest } from "../../generated/types/reply-button-request.ts";
import { type Judged, judgeDocument } from "./judge.ts";
import { oneDocument } from "./one-document.ts";
import { say } from "./output.ts";
import { asText } from "./report.ts";

/** Reads the one message of a file or of stdin. A wrong one is reported, and there is none; a warning is only said. */
export async function oneMessage(path: string, report: (wrong: Judged) => Promise<void> | void = sayIssues): Promise<ReplyButtonRequest | undefined> {
  const judged = judgeDocument(await oneDocument(path));
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
