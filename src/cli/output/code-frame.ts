import stringWidth from "string-width";
import { forTerminal } from "../../preview/terminal-text.ts";
import { positionOf, type TextRange } from "../input/json.ts";
import type { Paint } from "./streams.ts";

const widest = 100;
const context = 30;

/** Shows the line that is meant, the one before it, and carets under the stretch. A long line is shown in part. */
export function codeFrame(text: string, { offset, length }: TextRange, paint: Paint, firstLine = 1): string {
  const { line, column } = positionOf(text, offset);
  const start = offset - column + 1;
  const previous = text.slice(0, start).split("\n").slice(-2, -1);
  const whole = text.slice(start).replace(/\n.*/s, "");
  const from = column > widest - context ? column - context : 0;
  const before = excerpt(whole.slice(0, column - 1), from);
  const meant = forTerminal(whole.slice(column - 1, from + widest).slice(0, length));
  const number = String(line + firstLine - 1);
  const row = (name: string, content: string) => `  ${paint("dim", `${name.padStart(number.length)} │`)} ${content}`;
  return [
    ...previous.map((content) => row(String(line - 1), excerpt(content, 0))),
    row(number, excerpt(whole, from)),
    row("", " ".repeat(stringWidth(before)) + paint("red", "^".repeat(Math.max(1, stringWidth(meant))))),
  ].join("\n");
}

/** The part of a line that fits, with an ellipsis for what is left out. */
function excerpt(line: string, from: number): string {
  return `${from > 0 ? "…" : ""}${forTerminal(line.slice(from, from + widest))}${from + widest < line.length ? "…" : ""}`;
}
