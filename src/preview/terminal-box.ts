import type { styleText } from "node:util";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Direction } from "./parts.ts";

export type Format = Parameters<typeof styleText>[0];
export type Paint = (format: Format, text: string) => string;

/** The frame of a picture in the terminal. */
export interface Box {
  readonly innerWidth: number;
  readonly paint: Paint;
  /** A horizontal line between two corners. */
  edge(left: string, right: string): string;
  /** Lines between the sides. */
  rows(lines: readonly string[]): readonly string[];
}

export function boxOf(innerWidth: number, paint: Paint): Box {
  const side = paint("dim", "│");
  return {
    innerWidth,
    paint,
    edge: (left, right) => paint("dim", `${left}${"─".repeat(innerWidth + 2)}${right}`),
    rows: (lines) => lines.map((line) => `${side} ${line}${spaces(innerWidth - stringWidth(line))} ${side}`),
  };
}

export function wrapLines(text: string, innerWidth: number): readonly string[] {
  return wrapAnsi(text, innerWidth, { hard: true }).split("\n");
}

/** Aligns right-to-left text with the right edge. */
export function alignLines(lines: readonly string[], direction: Direction, innerWidth: number): readonly string[] {
  return direction === "ltr" ? lines : lines.map((line) => `${spaces(innerWidth - stringWidth(line))}${line}`);
}

export function spaces(count: number): string {
  return " ".repeat(Math.max(0, count));
}
