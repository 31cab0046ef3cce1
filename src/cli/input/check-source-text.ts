import type { AnyRequest } from "../../../generated/kinds.ts";
import type { Issue } from "../../message/issue.ts";
import { validate } from "../../message/validate.ts";
import { locate, type TextRange } from "./json.ts";
import { readMessageJson } from "./message-json.ts";
import type { SourceText } from "./source-texts.ts";

/** An issue and its range in the text. */
export interface LocatedIssue {
  readonly issue: Issue;
  /** A function, because finding the range costs time and JSON output does not need it. */
  readonly at: () => TextRange | undefined;
}

/** A source text with the result of its check. The issues of a valid message are warnings. */
export type CheckedText = SourceText &
  (
    | { readonly ok: true; readonly request: AnyRequest; readonly issues: readonly LocatedIssue[] }
    | { readonly ok: false; readonly issues: readonly LocatedIssue[] }
  );

/** Parses and checks one message. */
export function checkSourceText(sourceText: SourceText): CheckedText {
  const { text } = sourceText;
  if (typeof text !== "string") return { ...sourceText, ok: false, issues: [{ issue: text, at: () => undefined }] };
  const parsed = readMessageJson(text, sourceText.line);
  if (!parsed.ok) return { ...sourceText, ok: false, issues: [{ issue: parsed.issue, at: () => parsed.at }] };
  const result = validate(parsed.value);
  const locatedIn = (issues: readonly Issue[]): readonly LocatedIssue[] =>
    issues.map((issue) => ({ issue, at: () => locate(text, issue.path, issue.code === "additionalProperties" ? "name" : "value") }));
  return result.ok
    ? { ...sourceText, ok: true, request: result.value, issues: locatedIn(result.warnings) }
    : { ...sourceText, ok: false, issues: locatedIn(isForeign(result.issues) ? [noMessage] : result.issues) };
}

/** A file such as a package.json would have an issue for each of its members. */
const noMessage: Issue = {
  code: "no-message",
  path: "",
  message: "this is no message: it has no messaging_object",
  fix: "Give the files or the folder with the messages.",
  severity: "error",
};

/** Whether the issues say that a value has unknown members, none like a known one, and nothing else. */
function isForeign(issues: readonly Issue[]): boolean {
  const isUnknown = ({ code, path, fix }: Issue): boolean => code === "additionalProperties" && fix === undefined && path.lastIndexOf("/") === 0;
  return issues.some(isUnknown) && issues.every((issue) => isUnknown(issue) || (issue.code === "required" && issue.path === "/messaging_object"));
}
