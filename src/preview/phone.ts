import stringWidth from "string-width";
import type { Span } from "./markup.ts";
import { graphemes } from "./text-width.ts";

/**
 * A common phone, in columns: a Latin letter takes one, an emoji or an ideograph
 * two. Fonts differ, so every cut below is where a phone may cut, not where
 * each one does.
 */
const bubble = { columns: 38, lines: 5 };
const button = { columns: 28 };

/** What is seen at once, and what comes after "Read more". */
export interface Folded {
  readonly shown: readonly Span[];
  readonly hidden: readonly Span[];
}

/**
 * Folds a text where a phone may: long marketing messages have been seen to
 * show five lines and then "Read more"; other messages are folded much later.
 */
export function fold(spans: readonly Span[]): Folded {
  let line = 1;
  let column = 0;
  for (const [index, span] of spans.entries()) {
    for (const { segment, index: at } of graphemes.segment(span.text)) {
      const width = segment === "\n" ? 0 : stringWidth(segment);
      const wraps = segment === "\n" || column + width > bubble.columns;
      if (wraps) line += 1;
      column = wraps ? width : column + width;
      if (line > bubble.lines) return split(spans, index, atWord(span.text, at));
    }
  }
  return { shown: spans, hidden: [] };
}

/** Backs off to the word's beginning, so that no word is torn. */
function atWord(text: string, at: number): number {
  let before = at;
  while (before > 0 && !/\s/u.test(text.charAt(before - 1))) before -= 1;
  return /\s/u.test(text.charAt(at)) || before === 0 ? at : before;
}

function split(spans: readonly Span[], index: number, at: number): Folded {
  const span = spans[index] as Span;
  const part = (text: string): readonly Span[] => (text === "" ? [] : [{ ...span, text }]);
  return {
    shown: [...spans.slice(0, index), ...part(span.text.slice(0, at))],
    hidden: [...part(span.text.slice(at)), ...spans.slice(index + 1)],
  };
}

/** What a phone may show of a button's title: one line, with an ellipsis where it was cut. */
export function cutTitle(title: string): string {
  if (stringWidth(title) <= button.columns) return title;
  let kept = "";
  for (const { segment } of graphemes.segment(title)) {
    if (stringWidth(kept + segment) >= button.columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
