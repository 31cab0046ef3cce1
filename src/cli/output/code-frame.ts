import stringWidth from "string-width";
import type { Paint } from "../../preview/terminal-box.ts";
import { forTerminal } from "../../preview/terminal-text.ts";
import { positionOf, type TextRange } from "../input/json.ts";

const maxWidth = 100;
/** How much of a shortened line comes before the range. */
const contextWidth = 30;

/** Shows the line of a range, the line before it, and carets under the range. Long lines are shortened. */
export function codeFrame(text: string, { offset, length }: TextRange, paint: Paint, firstLine = 1): string {
  const { line, column } = positionOf(text, offset);
  const start = offset - column + 1;
  const previous = text.slice(0, start).split("\n").slice(-2, -1);
  const whole = text.slice(start).replace(/\n.*/s, "");
  const from = column > maxWidth - contextWidth ? column - contextWidth : 0;
  const before = excerpt(whole.slice(0, column - 1), from);
  const marked = forTerminal(whole.slice(column - 1, from + maxWidth).slice(0, length));
  const number = String(line + firstLine - 1);
  const row = (name: string, content: string) => `  ${paint("dim", `${name.padStart(number.length)} │`)} ${content}`;
  return [
    ...previous.map((content) => row(String(line - 1), excerpt(content, 0))),
    row(number, excerpt(whole, from)),
    row("", " ".repeat(stringWidth(before)) + paint("red", "^".repeat(Math.max(1, stringWidth(marked))))),
  ].join("\n");
}

/** The part of a line that fits, with an ellipsis where text is left out. */
function excerpt(line: string, from: number): string {
  return `${from > 0 ? "…" : ""}${forTerminal(line.slice(from, from + maxWidth))}${from + maxWidth < line.length ? "…" : ""}`;
}
