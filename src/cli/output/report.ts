import type { Paint } from "../../preview/terminal-box.ts";
import { forTerminal, jsonForTerminal } from "../../preview/terminal-text.ts";
import type { CheckedText, LocatedIssue } from "../input/check-source-text.ts";
import { positionOf } from "../input/json.ts";
import { codeFrame } from "./code-frame.ts";

/** The result for one message as a line of JSON: its file, whether it is valid, and every issue. */
export function asJson({ file, line, ok, issues }: CheckedText, more: object = {}): string {
  return `${jsonForTerminal({ file, ...(line === undefined ? undefined : { line }), ok, ...more, issues: issues.map(({ issue }) => issue) })}\n`;
}

/** Every issue of a message for people: position, message, the line with carets, and what to do. */
export function asText(checked: CheckedText, paint: Paint): string {
  return checked.issues.map((located) => issueText(checked, located, paint)).join("\n");
}

function issueText({ file, line: firstLine = 1, text }: CheckedText, { issue, at }: LocatedIssue, paint: Paint): string {
  const range = at();
  const known = typeof text === "string" && range !== undefined ? { text, range, ...positionOf(text, range.offset) } : undefined;
  const position = known === undefined ? `${file}:${firstLine}` : `${file}:${known.line + firstLine - 1}:${known.column}`;
  const severity = issue.severity === "error" ? paint("red", "error") : paint("yellow", "warning");
  const note = (label: string, content: string | undefined) =>
    content === undefined || content === "" ? [] : [`  ${paint("dim", label)} ${forTerminal(content)}`];
  return [
    `${paint("bold", forTerminal(position))}: ${severity}: ${forTerminal(issue.message)} ${paint("dim", `[${issue.code}]`)}`,
    ...(known === undefined ? [] : [codeFrame(known.text, known.range, paint, firstLine)]),
    ...note("fix:", issue.fix),
    ...note("why:", issue.doc),
    ...note("at: ", issue.path),
    "",
  ].join("\n");
}
