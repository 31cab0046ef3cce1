import { escapeXml } from "./escape.ts";
import type { Span, Style } from "./markup.ts";
import type { Direction } from "./parts.ts";
import { emWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

export const width = 360;
export const margin = 16;
export const padding = 12;
export const lineHeight = 21;

/** One line of text in the image. */
export interface Row {
  readonly spans: readonly Span[];
  readonly name: string;
  readonly direction: Direction;
}

/** In em; narrower than the bubble, because some fonts are wider than others. */
const lineWidth = 18.5;

/** Wraps text into lines. `indent`, in em, leaves room beside them. */
export function linesOf(name: string, spans: readonly Span[], direction: Direction, indent = 0): readonly Row[] {
  const isBold = name === "header" || name === "sheet-title";
  const lines = wrap(spans, lineWidth - indent, (text, styles) => emWidth(text, isBold ? [...styles, "bold"] : styles));
  return lines.map((line) => ({ spans: line, name, direction }));
}

export function plainSpans(text: string): readonly Span[] {
  return [{ text, styles: [] }];
}

export function box(y: number, height: number): string {
  return `<rect class="box" x="${margin}" y="${y}" width="${width - 2 * margin}" height="${height}" rx="10"/>`;
}

/** The baseline of the line with this index, in a box that begins at `top`. */
export function lineY(top: number, index: number): number {
  return top + padding + (index + 0.75) * lineHeight;
}

/** Right-to-left text starts at the right edge. `indent`, in pixels, leaves room at the right edge. */
export function textLine({ spans, name, direction }: Row, y: number, indent = 0): string {
  const x = direction === "ltr" ? margin + padding : width - margin - padding - indent;
  return `<text class="${name}" x="${x}" y="${y}" direction="${direction}">${spans.map(tspan).join("")}</text>`;
}

function tspan({ text, styles, link }: Span): string {
  const names: readonly (Style | "link")[] = link === undefined ? styles : [...styles, "link"];
  return names.length === 0 ? escapeXml(text) : `<tspan class="${names.join(" ")}">${escapeXml(text)}</tspan>`;
}
