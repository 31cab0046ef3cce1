import stringWidth from "string-width";
import { forTerminal } from "../preview/plain.ts";
import { placeOf, type Stretch } from "./json.ts";
import type { Paint } from "./output.ts";

const widest = 100;
const context = 30;

/** Shows the line that is meant, the one before it, and carets under the stretch. A long line is shown in part. */
export function frame(text: string, { offset, length }: Stretch, paint: Paint, firstLine = 1): string {
  const { line, column } = placeOf(text, offset);
  const lines = text.split("\n");
  const whole = lines[line - 1] ?? "";
  const from = column - 1 > widest - context ? column - 1 - context : 0;
  const part = whole.slice(from, from + widest);
  const lead = from > 0 ? "…" : "";
  const before = shown(whole.slice(from, column - 1));
  const meant = shown(part.slice(column - 1 - from, column - 1 - from + length));
  const gutter = String(line + firstLine - 1).length;
  const row = (number: number | "", content: string) => `  ${paint("dim", `${String(number).padStart(gutter)} │`)} ${content}`;
  const carets = `${" ".repeat(stringWidth(lead + before))}${paint("red", "^".repeat(Math.max(1, stringWidth(meant))))}`;
  const previous = line > 1 ? [row(line + firstLine - 2, shown((lines[line - 2] ?? "").slice(0, widest)))] : [];
  return [...previous, row(line + firstLine - 1, `${lead}${shown(part)}${from + widest < whole.length ? "…" : ""}`), row("", carets)].join("\n");
}

function shown(text: string): string {
  return forTerminal(text.replaceAll("\t", "  ").replaceAll("\r", ""));
}
