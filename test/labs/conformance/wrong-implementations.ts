import { Ajv } from "ajv";
import { type Habits, keepsRulesBeyond } from "./rules-beyond.ts";
import type { Issue } from "./vectors.ts";

type Schema = { readonly [keyword: string]: unknown };

/** A way of reading the schema, right or wrong. */
export interface Reading {
  readonly isWhite?: (character: string) => boolean;
  readonly keyOf?: (text: string) => string;
  readonly lengthOf?: (text: string) => number;
  /** Rewrites a pattern of the schema. */
  readonly pattern?: (source: string) => string;
  /** Is done to every text before it is looked at. */
  readonly prepare?: (text: string) => string;
  /** Rewrites the list of issues. */
  readonly report?: (issues: readonly Issue[]) => readonly Issue[];
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const letterCases = (source: string): string => source.replaceAll(/(?<!\\)[a-z](?=[^\]]*(?:\[|$))/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const unescaped = (path: string): string => path.replaceAll("~1", "/").replaceAll("~0", "~");

const isUsual = (character: string): boolean => /\s/.test(character);

/** Mistakes that implementations make, each alone. */
export const wrongReadings: Readonly<Record<string, Reading>> = {
  "trims keys before it compares them": { keyOf: (text) => text.trim() },
  "compares keys without regard to case": { keyOf: (text) => text.toLowerCase() },
  "compares keys in a normal form": { keyOf: (text) => text.normalize("NFC") },
  "compares keys as numbers where they look like numbers": { keyOf: (text) => (text !== "" && Number.isFinite(Number(text)) ? String(Number(text)) : text) },
  "drops invisible characters before it compares keys": { keyOf: (text) => text.replaceAll("\u200b", "") },
  "takes only ASCII white space for blank": { isWhite: (character) => /[\t-\r ]/.test(character) },
  "takes the white space of Unicode's property for blank": { isWhite: (character) => /\p{White_Space}/u.test(character) },
  "takes what Java and Python call white space for blank": { isWhite: (character) => isUsual(character) || (character >= "\u001c" && character <= "\u001f") },
  "takes zero-width characters for blank": { isWhite: (character) => /[\s\u200b-\u200d\u2060]/.test(character) },
  "takes Braille's blank and Hangul's filler for blank": { isWhite: (character) => /[\s\u2800\u3164]/.test(character) },
  "does not take a byte order mark for blank": { isWhite: (character) => /[^\S\ufeff]/.test(character) },
  "does not take a no-break space for blank": { isWhite: (character) => /[^\S\u00a0\u2007\u202f]/.test(character) },
  "takes digits of every script for digits": { pattern: (source) => source.replace("[0-9]", "\\p{Nd}").replace("[^+0-9]", "[^+\\p{Nd}]") },
  "takes superscripts for digits": { pattern: (source) => source.replace("[0-9]", "[0-9\u00b2\u00b3\u00b9]").replace("[^+0-9]", "[^+0-9\u00b2\u00b3\u00b9]") },
  "ignores the case of a scheme": { pattern: letterCases },
  "allows a country code that begins with 0": { pattern: (source) => source.replace("[1-9]", "[0-9]") },
  "takes $ for the end of a line": { pattern: (source) => source.replace(/\$$/, "(?=\n|$)").replace("[^+0-9]", "[^+0-9\n]") },
  "takes a dot for every piece of a link": { pattern: (source) => source.replace("^https?://", "^https?:..") },
  "counts UTF-16 units": { lengthOf: (text) => text.length },
  "counts graphemes": { lengthOf: (text) => [...graphemes.segment(text)].length },
  "counts bytes": { lengthOf: (text) => Buffer.byteLength(text) },
  "trims texts before it counts them": { lengthOf: (text) => [...text.trim()].length },
  "normalises texts before it counts them": { lengthOf: (text) => [...text.normalize("NFC")].length },
  "trims every text": { prepare: (text) => text.trim() },
  "writes JSON Pointers without escapes": { report: (issues) => issues.map(({ code, path }) => ({ code, path: unescaped(path) })) },
  "escapes JSON Pointers in the wrong order": {
    report: (issues) => issues.map(({ code, path }) => ({ code, path: path.replaceAll("~1", "\u0000").replaceAll("~0", "~").replaceAll("\u0000", "~01") })),
  },
  "reports the first issue only": { report: (issues) => issues.slice(0, 1) },
};

/** An implementation that reads a schema in some way. */
export function implementation(schema: Schema, { isWhite = isUsual, keyOf = (text) => text, lengthOf, pattern = (source) => source, prepare }: Reading) {
  const ajv = new Ajv({ strict: false, logger: false, validateSchema: false });
  if (lengthOf !== undefined) {
    for (const [keyword, holds] of Object.entries({
      minLength: (limit: number, length: number) => length >= limit,
      maxLength: (limit: number, length: number) => length <= limit,
    })) {
      ajv.removeKeyword(keyword);
      ajv.addKeyword({ keyword, type: "string", validate: (limit: number, text: string) => holds(limit, lengthOf(text)) });
    }
  }
  const accepts = ajv.compile(withPatterns(schema, pattern) as Schema);
  const habits: Habits = { isWhite, keyOf };
  return (message: unknown): boolean => {
    const prepared = prepare === undefined ? message : withTexts(message, prepare);
    return accepts(prepared) && keepsRulesBeyond(schema, prepared, habits);
  };
}

function withPatterns(value: unknown, change: (source: string) => string): unknown {
  if (Array.isArray(value)) return value.map((inner) => withPatterns(inner, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === "pattern" && typeof inner === "string" ? change(inner) : withPatterns(inner, change)]),
  );
}

function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((inner) => withTexts(inner, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTexts(inner, change)]));
}
