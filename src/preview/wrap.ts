import type { Span } from "./markup.ts";
import { graphemes } from "./text-width.ts";

/** Measures a styled text, in the same unit as the line width. */
export type WidthOf = (text: string, styles: Span["styles"]) => number;

/** Wraps spans into lines of at most `lineWidth`. Breaks between words, and inside a word only when the word is wider than a line. */
export function wrap(spans: readonly Span[], lineWidth: number, widthOf: WidthOf): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  let usedWidth = 0;
  const breakLine = (): void => {
    lines.push([]);
    usedWidth = 0;
  };
  for (const span of spans) {
    for (const piece of span.text.split(/(\n|[^\S\n]+)/u).flatMap((word) => (widthOf(word, span.styles) > lineWidth ? graphemesOf(word) : [word]))) {
      const width = widthOf(piece, span.styles);
      if (piece === "\n") breakLine();
      else if (usedWidth + width > lineWidth && /^\s/u.test(piece)) breakLine();
      else {
        if (usedWidth + width > lineWidth) breakLine();
        lines.at(-1)?.push({ ...span, text: piece });
        usedWidth += width;
      }
    }
  }
  return lines;
}

function graphemesOf(word: string): readonly string[] {
  return [...graphemes.segment(word)].map(({ segment }) => segment);
}
