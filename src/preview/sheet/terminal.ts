import type { PreviewList, PreviewRow, PreviewSection } from "../parts.ts";
import { alignLines, type Box, wrapLines } from "../terminal-box.ts";
import { forTerminal } from "../terminal-text.ts";

/** The radio mark of a row, and as much room below it. */
const mark = "○ ";

/** The opened list, as a box of its own. */
export function sheetLines({ title, direction, sections }: PreviewList, box: Box): readonly string[] {
  const { edge, rows, paint, innerWidth } = box;
  return [
    edge("╭", "╮"),
    ...rows(alignLines(wrapLines(paint("bold", `✕ ${forTerminal(title)}`), innerWidth), direction, innerWidth)),
    ...sections.flatMap((section) => [edge("├", "┤"), ...rows(sectionLines(section, box))]),
    edge("╰", "╯"),
  ];
}

function sectionLines({ title, direction, rows }: PreviewSection, box: Box): readonly string[] {
  const { paint, innerWidth } = box;
  const heading = title === undefined ? [] : alignLines(wrapLines(paint("blue", forTerminal(title)), innerWidth), direction, innerWidth);
  return [...heading, ...rows.flatMap((row) => rowLines(row, box))];
}

function rowLines({ title, description, direction }: PreviewRow, { paint, innerWidth }: Box): readonly string[] {
  const width = innerWidth - mark.length;
  const lines = [...wrapLines(forTerminal(title), width), ...(description === undefined ? [] : wrapLines(paint("dim", forTerminal(description)), width))];
  return alignLines(lines, direction, width).map((line, index) => (index === 0 ? mark : " ".repeat(mark.length)) + line);
}
