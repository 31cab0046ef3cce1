import type { Span } from "./markup.ts";
import { graphemes } from "./text-width.ts";

/** How wide a text is in some styles, in whatever unit a line is measured in. */
export type WidthOf = (text: string, styles: Span["styles"]) => number;

/** Breaks spans into lines that are at most so wide: between words, and inside a word only where it is wider than a line. */
export function wrap(spans: readonly Span[], lineWidth: number, widthOf: WidthOf): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  let used = 0;
  const breakLine = (): void => {
    lines.push([]);
    used = 0;
  };
  for (const span of spans) {
    for (const piece of span.text.split(/(\n|[^\S\n]+)/u).flatMap((word) => (widthOf(word, span.styles) > lineWidth ? cut(word) : [word]))) {
      const width = widthOf(piece, span.styles);
      if (piece === "\n") breakLine();
      else if (used + width > lineWidth && /^\s/u.test(piece)) breakLine();
      else {
        if (used + width > lineWidth) breakLine();
        lines.at(-1)?.push({ ...span, text: piece });
        used += width;
      }
    }
  }
  return lines;
}

function cut(word: string): readonly string[] {
  return [...graphemes.segment(word)].map(({ segment }) => segment);
}
