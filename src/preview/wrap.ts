import stringWidth from "string-width";
import type { Span } from "./markup.ts";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Breaks spans into lines of at most so many columns: between words, and inside a word only where it is wider than a line. */
export function wrap(spans: readonly Span[], columns: number): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  let column = 0;
  const breakLine = (): void => {
    lines.push([]);
    column = 0;
  };
  for (const span of spans) {
    for (const piece of span.text.split(/(\n|[^\S\n]+)/u).flatMap((word) => (stringWidth(word) > columns ? cut(word) : [word]))) {
      const width = stringWidth(piece);
      if (piece === "\n") breakLine();
      else if (column + width > columns && /^\s/u.test(piece)) breakLine();
      else {
        if (column + width > columns) breakLine();
        lines.at(-1)?.push({ ...span, text: piece });
        column += width;
      }
    }
  }
  return lines;
}

function cut(word: string): readonly string[] {
  return [...graphemes.segment(word)].map(({ segment }) => segment);
}
