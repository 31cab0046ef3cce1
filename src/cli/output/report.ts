import { forTerminal } from "../../preview/terminal-text.ts";
import type { CheckedText, Located } from "../input/check-source-text.ts";
import { positionOf } from "../input/json.ts";
import { codeFrame } from "./code-frame.ts";
import type { Paint } from "./streams.ts";

/** One line for a program: what a message is called, whether it is right, and every issue. */
export function asJson({ file, line, ok, found }: CheckedText, more: object = {}): string {
  return `${JSON.stringify({ file, ...(line === undefined ? undefined : { line }), ok, ...more, issues: found.map(({ issue }) => issue) })}\n`;
}

/** Every issue of a message for a person: the place, the sentence, the line with a caret, and what to do. */
export function asText(judged: CheckedText, paint: Paint): string {
  return judged.found.map((located) => issueText(judged, located, paint)).join("\n");
}

function issueText({ file, line: firstLine = 1, text }: CheckedText, { issue, at }: Located, paint: Paint): string {
  const stretch = at();
  const known = typeof text === "string" && stretch !== undefined ? { text, stretch, ...positionOf(text, stretch.offset) } : undefined;
  const place = known === undefined ? `${file}:${firstLine}` : `${file}:${known.line + firstLine - 1}:${known.column}`;
  const severity = issue.severity === "error" ? paint("red", "error") : paint("yellow", "warning");
  const note = (label: string, content: string | undefined) =>
    content === undefined || content === "" ? [] : [`  ${paint("dim", label)} ${forTerminal(content)}`];
  return [
    `${paint("bold", forTerminal(place))}: ${severity}: ${forTerminal(issue.message)} ${paint("dim", `[${issue.code}]`)}`,
    ...(known === undefined ? [] : [codeFrame(known.text, known.stretch, paint, firstLine)]),
    ...note("fix:", issue.fix),
    ...note("why:", issue.doc),
    ...note("at: ", issue.path),
    "",
  ].join("\n");
}
