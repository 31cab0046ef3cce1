import type { PreviewList, PreviewRow, PreviewSection } from "../parts.ts";
import { box, lineHeight, linesOf, margin, padding, plainSpans, type Row, textLine, width } from "../svg-lines.ts";

/** The room for the radio marks at the right edge: in pixels, and in em for the wrapping. */
const markRoom = { pixels: 28, em: 2 };
/** The room above a section and above a row. */
const gap = 8;

/** A line of the sheet; the first line of a row has a radio mark. */
interface SheetLine extends Row {
  readonly isMarked?: boolean;
  /** The room above it. */
  readonly above?: number;
}

/** The opened list below `top`, and its height. */
export function sheetSvg({ title, direction, sections }: PreviewList, top: number): { readonly drawing: readonly string[]; readonly height: number } {
  const lines: readonly SheetLine[] = [...linesOf("sheet-title", plainSpans(`✕ ${title}`), direction), ...sections.flatMap(sectionLines)];
  const drawing: string[] = [];
  let below = top + padding;
  for (const line of lines) {
    below += (line.above ?? 0) + lineHeight;
    const y = below - lineHeight / 4;
    drawing.push(textLine(line, y, line.name.startsWith("row") ? markRoom.pixels : 0));
    if (line.isMarked) drawing.push(radio(y));
  }
  const height = below + padding - top;
  return { drawing: [box(top, height), ...drawing], height };
}

function sectionLines({ title, direction, rows }: PreviewSection): readonly SheetLine[] {
  const heading: readonly SheetLine[] = title === undefined ? [] : linesOf("section-title", plainSpans(title), direction);
  return [...heading.map(firstWith({ above: gap })), ...rows.flatMap(rowLines)];
}

function rowLines({ title, description, direction }: PreviewRow): readonly SheetLine[] {
  const lines: readonly SheetLine[] = linesOf("row", plainSpans(title), direction, markRoom.em);
  return [
    ...lines.map(firstWith({ above: gap, isMarked: true })),
    ...(description === undefined ? [] : linesOf("row-description", plainSpans(description), direction, markRoom.em)),
  ];
}

function firstWith(more: Partial<SheetLine>): (line: SheetLine, index: number) => SheetLine {
  return (line, index) => (index === 0 ? { ...line, ...more } : line);
}

function radio(y: number): string {
  return `<circle class="radio" cx="${width - margin - padding - 8}" cy="${y - 5}" r="7"/>`;
}
