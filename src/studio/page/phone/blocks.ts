import type { Span } from "../../../preview/model.ts";

/** A line of text as WhatsApp draws it: plain, as a quote, or as an item of a list. */
export interface Line {
  readonly kind: "plain" | "quote" | "bullet" | "number";
  /** The number of an item, as written. */
  readonly number?: string;
  readonly spans: readonly Span[];
}

const starts = [
  { kind: "quote", pattern: /^> / },
  { kind: "bullet", pattern: /^[-*] / },
  { kind: "number", pattern: /^(?<number>\d{1,3})\. / },
] as const;

/** Splits a text into its lines. The first may go on with a line that began before, and is plain then. */
export function linesOf(spans: readonly Span[], beginsLine = true): readonly Line[] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    const [first = "", ...rest] = span.styles.includes("mono") ? [span.text] : span.text.split("\n");
    if (first !== "") lines.at(-1)?.push({ ...span, text: first });
    for (const text of rest) lines.push(text === "" ? [] : [{ ...span, text }]);
  }
  return lines.map((line, index) => (index === 0 && !beginsLine ? { kind: "plain", spans: line } : lineOf(line)));
}

function lineOf(spans: readonly Span[]): Line {
  const [first, ...others] = spans;
  if (first === undefined || first.styles.length > 0 || first.link !== undefined) return { kind: "plain", spans };
  for (const { kind, pattern } of starts) {
    const match = pattern.exec(first.text);
    if (match === null) continue;
    const text = first.text.slice(match[0].length);
    const number = match.groups?.["number"];
    return { kind, spans: text === "" ? others : [{ ...first, text }, ...others], ...(number === undefined ? undefined : { number }) };
  }
  return { kind: "plain", spans };
}
