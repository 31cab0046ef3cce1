import stringWidth from "string-width";
import type { Span } from "./markup.ts";
import { graphemes } from "./text-width.ts";

/**
 * Sizes of a common phone, in columns: a Latin letter takes one, an emoji or an
 * ideograph two. Fonts differ, so these say where a phone may cut a text, not
 * where every phone does.
 */
const bubble = { columns: 38, lines: 5 };
const button = { columns: 28 };

/** The visible part of a text, and the part behind "Read more". */
export interface FoldedText {
  readonly shown: readonly Span[];
  readonly hidden: readonly Span[];
}

/**
 * Folds a text where a phone may fold it. Some phones show five lines of a long
 * marketing message before "Read more"; other messages are folded much later.
 */
export function fold(spans: readonly Span[]): FoldedText {
  let line = 1;
  let column = 0;
  for (const [index, span] of spans.entries()) {
    for (const { segment, index: offset } of graphemes.segment(span.text)) {
      const width = segment === "\n" ? 0 : stringWidth(segment);
      const wraps = segment === "\n" || column + width > bubble.columns;
      if (wraps) line += 1;
      column = wraps ? width : column + width;
      if (line > bubble.lines) return splitAt(spans, index, wordStart(span.text, offset));
    }
  }
  return { shown: spans, hidden: [] };
}

/** Moves an offset back to the start of its word, so that no word is split. */
function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/\s/u.test(text.charAt(start - 1))) start -= 1;
  return /\s/u.test(text.charAt(offset)) || start === 0 ? offset : start;
}

function splitAt(spans: readonly Span[], index: number, offset: number): FoldedText {
  const span = spans[index] as Span;
  const part = (text: string): readonly Span[] => (text === "" ? [] : [{ ...span, text }]);
  return {
    shown: [...spans.slice(0, index), ...part(span.text.slice(0, offset))],
    hidden: [...part(span.text.slice(offset)), ...spans.slice(index + 1)],
  };
}

/** Cuts a button's title as a phone may: to one line, with an ellipsis at the cut. */
export function cutTitle(title: string): string {
  if (stringWidth(title) <= button.columns) return title;
  let kept = "";
  for (const { segment } of graphemes.segment(title)) {
    if (stringWidth(kept + segment) >= button.columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
