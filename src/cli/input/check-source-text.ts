import type { ReplyButtonRequest } from "../../../generated/types/reply-button-request.ts";
import type { Issue } from "../../message/issue.ts";
import { validate } from "../../message/validate.ts";
import { locate, readJson, type TextRange } from "./json.ts";
import type { SourceText } from "./source-texts.ts";

/** An issue and where it stands in the text. */
export interface Located {
  readonly issue: Issue;
  /** Worked out only when somebody looks. */
  readonly at: () => TextRange | undefined;
}

/** A message that was judged. */
export type CheckedText = SourceText &
  (
    | { readonly ok: true; readonly request: ReplyButtonRequest; readonly found: readonly Located[] }
    | { readonly ok: false; readonly found: readonly Located[] }
  );

/** Judges one message; what is found in a right one are warnings. */
export function checkSourceText(document: SourceText): CheckedText {
  const { text } = document;
  if (typeof text !== "string") return { ...document, ok: false, found: [{ issue: text, at: () => undefined }] };
  const parsed = readJson(text, document.line);
  if (!parsed.ok) return { ...document, ok: false, found: [{ issue: parsed.issue, at: () => parsed.at }] };
  const result = validate(parsed.value);
  const located = (issues: readonly Issue[]): readonly Located[] =>
    issues.map((issue) => ({ issue, at: () => locate(text, issue.path, issue.code === "additionalProperties" ? "name" : "value") }));
  return result.ok
    ? { ...document, ok: true, request: result.value, found: located(result.warnings) }
    : { ...document, ok: false, found: located(result.issues) };
}
