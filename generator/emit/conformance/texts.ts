import { SchemaError } from "../../load/json-schema.ts";
import type { SafePattern } from "../../load/pattern.ts";
import type { TextNode } from "../../lower/ir.ts";
import { findingsOf } from "../../oracle/findings.ts";
import { firstRefused, lengthsOf, notTakenBy, ofLength, patternOf, refusedBy, shortest, takenBy } from "./matching.ts";

/** A text to try. */
export interface TextCase {
  readonly name: string;
  readonly text: string;
  /** Left out where several patterns decide together: then the judge says it. */
  readonly fits?: boolean | undefined;
  readonly flags?: readonly string[];
}

/** What one character is to different counters: each is one of these to a reader, and up to seven code points. */
const alphabets = {
  ascii: "x",
  bmp: "\u00e9",
  astral: "\u{1f600}",
  combining: "e\u0301",
  zwj: "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}",
};

const asciiWhite = { space: " ", tab: "\t", "line-feed": "\n", "vertical-tab": "\u000b", "form-feed": "\f", "carriage-return": "\r" };
const unicodeWhite = { "no-break-space": "\u00a0", "ideographic-space": "\u3000", "line-separator": "\u2028", "byte-order-mark": "\ufeff" };

/** Every text worth trying at a place: at, below and above each bound in every alphabet, and one break of each rule. */
export function textCases(node: TextNode): readonly TextCase[] {
  return [...lengthCases(node), ...patternCases(node), ...[...whiteCases(node), ...illFormed(node), ...odd(node)].filter(({ text }) => hasRoomFor(node, text))];
}

/** Whether a text breaks no limit by its length, and can so be about another rule alone. */
function hasRoomFor({ minLength, maxLength = Number.POSITIVE_INFINITY }: TextNode, text: string): boolean {
  const { length } = [...text];
  return length >= minLength && length <= maxLength;
}

/** One right text and one that is too long: for a place whose text is tried in full elsewhere. */
export function fewTextCases(node: TextNode): readonly TextCase[] {
  const { maxLength = Number.NaN } = node;
  return lengthCases(node).filter(({ name }) => [`length-${maxLength}-ascii`, `length-${maxLength + 1}-ascii`].includes(name));
}

/** A text of exactly so many code points. */
function filled(character: string, length: number): string {
  const size = [...character].length;
  return character.repeat(Math.floor(length / size)) + "z".repeat(length % size);
}

function lengthCases(node: TextNode): readonly TextCase[] {
  const { minLength, maxLength = Number.POSITIVE_INFINITY, notBlank } = node;
  const pattern = patternOf(node);
  const start = pattern === undefined ? "" : shortest(pattern);
  const bounds = [minLength - 1, minLength, minLength + 1, ...(Number.isFinite(maxLength) ? [maxLength - 1, maxLength, maxLength + 1] : [40])];
  const lengths = [...new Set(bounds)].filter((length) => length >= start.length);
  if (pattern?.toEnd === true) return [];
  return lengths.flatMap((length) =>
    Object.entries(alphabets)
      .filter(([name]) => name === "ascii" || length !== maxLength - 1)
      .filter(([name]) => name === "ascii" || length - start.length > 1 || (name === "astral" && length > start.length))
      .map(([name, character]) => ({
        name: `length-${length}-${name}`,
        text: start + filled(character, length - start.length),
        ...(node.patterns.length === 0 ? { fits: length >= minLength && length <= maxLength && !(notBlank && length === 0) } : {}),
        flags: name === "ascii" ? [] : ["CodePoints"],
      })),
  );
}

function patternCases(node: TextNode): readonly TextCase[] {
  return patternTexts(node).map(({ fits, ...rest }) => (patternOf(node)?.toEnd === true ? { ...rest, fits } : rest));
}

function patternTexts(node: TextNode): readonly TextCase[] {
  const pattern = patternOf(node);
  const refused = refusedBy(node).flatMap((guard, index) => [
    { name: `refused-${index}`, text: guard.fromStart ? `${shortest(guard, 1)}x` : `${rightText(node)}${shortest(guard, 1)}x`, fits: false },
    ...(guard.fromStart ? [{ name: `refused-${index}-later`, text: `${rightText(node)}${shortest(guard, 1)}x` }] : []),
  ]);
  if (pattern === undefined) return refused;
  const right = rightText(node);
  return [
    ...(pattern.toEnd ? patternLengths(node, pattern) : []),
    ...brokenPieces(pattern),
    ...(pattern.pieces.some(({ min: least, max: most }) => least === 0 && most === 1) ? [{ name: "optional", text: withOptional(pattern), fits: true }] : []),
    ...Object.entries({ before: `\n${right}`, after: `${right}\n`, between: `${right}\n${right}` }).map(([where, text]) => ({
      name: `line-break-${where}`,
      text,
      fits: false,
      flags: ["LineBreaks"],
    })),
    ...refused,
  ];
}

function patternLengths(node: TextNode, pattern: SafePattern): readonly TextCase[] {
  const [least, most] = boundsOf(node, pattern);
  return [...new Set([least - 1, least, most, most + 1])].flatMap((length) => {
    const text = ofLength(pattern, length);
    return text === undefined ? [] : [{ name: `length-${length}`, text, fits: length >= least && length <= most }];
  });
}

/** What pattern and limits allow together. */
function boundsOf({ minLength, maxLength }: TextNode, pattern: SafePattern): readonly [number, number] {
  const { min, max } = lengthsOf(pattern);
  return [Math.max(min, minLength), Math.min(max, maxLength ?? max)];
}

/** Each piece by something else, and something before and after the whole: of what other pieces take, where that makes it wrong. */
function brokenPieces(pattern: SafePattern): readonly TextCase[] {
  const { pieces } = pattern;
  const whole = shortest(pattern);
  const taken = pieces.map(takenBy);
  const others = pieces.map(notTakenBy);
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ...pieces.flatMap((piece, index) => {
      const parts = pieces.map((other) => takenBy(other).repeat(other.min));
      parts[index] = notTakenBy(piece) + (parts[index] as string).slice(1);
      return piece.min === 0 ? [] : [[`piece-${index}`, [parts.join("")]] as const];
    }),
    ["something-before", pattern.fromStart ? [...taken.toReversed(), ...others].map((character) => `${character}${whole}`) : []],
    ["something-after", pattern.toEnd ? [...taken, ...others].map((character) => `${whole}${character}`) : []],
  ];
  return wrong.flatMap(([name, texts]) => {
    const text = firstRefused(pattern, texts);
    return text === undefined ? [] : [{ name, text, fits: false }];
  });
}

/** A text that the pattern takes, with every optional piece in it. */
function withOptional({ pieces }: SafePattern): string {
  return pieces.map((piece) => takenBy(piece).repeat(Math.max(piece.min, 1))).join("");
}

/**
 * A text that keeps every rule of a node: its first example, or the first that
 * is found. `number` tells several of them apart.
 *
 * @throws {@link SchemaError} where none is found.
 */
export function rightText(node: TextNode, number = 0): string {
  const right = (number === 0 ? firstTexts(node) : laterTexts(node, number)).find((text) => findingsOf(node, text).length === 0);
  if (right === undefined) throw new SchemaError(node.pointer, 'no text is found that keeps these rules together; give one: "examples": ["…"]');
  return right;
}

function firstTexts(node: TextNode): readonly string[] {
  const pattern = patternOf(node);
  const made = pattern === undefined ? [] : [ofLength(pattern, boundsOf(node, pattern)[0]) ?? "", shortest(pattern)];
  return [...node.examples, ...made, ...[..."xa0A_"].map((character) => filled(character, Math.max(node.minLength, 1)))];
}

function laterTexts({ examples, minLength, maxLength = 99 }: TextNode, number: number): readonly string[] {
  const letter = "abcdefghijklmnopqrstuvwyz"[number % 25] as string;
  return [`${examples[0]?.slice(0, maxLength - 4) ?? "x"}-${number}`, filled(letter, Math.max(minLength, 1))];
}

function whiteCases(node: TextNode): readonly TextCase[] {
  const { notBlank, noEdgeWhiteSpace, minLength, patterns } = node;
  if (patterns.length > 0) return [];
  return Object.entries({ ...asciiWhite, ...unicodeWhite }).flatMap(([name, white]) => [
    { name: `blank-${name}`, text: filled(white, Math.max(minLength, 2)), fits: !notBlank && !noEdgeWhiteSpace },
    { name: `before-${name}`, text: `${white}a`, fits: !noEdgeWhiteSpace },
    { name: `after-${name}`, text: `a${white}`, fits: !noEdgeWhiteSpace },
    { name: `inside-${name}`, text: `a${white}b`, fits: true },
  ]);
}

function illFormed(node: TextNode): readonly TextCase[] {
  const start = rightText(node);
  if (patternOf(node)?.toEnd === true) return [];
  return [
    { name: "lone-high", text: `${start}\ud83d`, fits: false, flags: ["IllFormed"] },
    { name: "lone-low", text: `${start}\ude00`, fits: false, flags: ["IllFormed"] },
    { name: "halves-in-the-wrong-order", text: `${start}\ude00\ud83d`, fits: false, flags: ["IllFormed"] },
  ];
}

/** Right texts that have been refused, cut or misread elsewhere. */
function odd(node: TextNode): readonly TextCase[] {
  if (node.patterns.length > 0) return [];
  const texts = { nul: "a\u0000b", "zero-width": "\u200b", proto: "__proto__", markup: "*b* _i_", "right-to-left": "\u05e9\u05dc", zero: "0" };
  return Object.entries(texts).map(([name, text]) => ({ name: `odd-${name}`, text: text.padEnd(node.minLength, text), fits: true }));
}
