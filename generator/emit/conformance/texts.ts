import { SchemaError } from "../../load/json-schema.ts";
import { lengthsOf, type SafePattern } from "../../load/pattern.ts";
import type { TextNode } from "../../lower/ir.ts";
import { findingsOf } from "../../oracle/findings.ts";
import { firstRefused, isMatchedBy, matchedBy, notMatchedBy, ofLength, patternOf, refusedBy, shortest } from "./matching.ts";

/** A text to try. */
export interface TextCase {
  readonly name: string;
  readonly text: string;
  /** Whether it is meant to be valid; left out where several patterns decide together, and the oracle answers. */
  readonly isValid?: boolean | undefined;
  readonly flags?: readonly string[];
}

/** Texts that a reader counts as one character, of one to seven code points. */
const alphabets = {
  ascii: "x",
  bmp: "\u00e9",
  astral: "\u{1f600}",
  combining: "e\u0301",
  zwj: "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}",
};

const asciiWhite = { space: " ", tab: "\t", "line-feed": "\n", "vertical-tab": "\u000b", "form-feed": "\f", "carriage-return": "\r" };
const unicodeWhite = { "no-break-space": "\u00a0", "ideographic-space": "\u3000", "line-separator": "\u2028", "byte-order-mark": "\ufeff" };

/** Every text worth trying for a node: at, below and above each limit in every alphabet, and one that breaks each rule. */
export function textCases(node: TextNode): readonly TextCase[] {
  return [
    ...lengthCases(node),
    ...patternCases(node),
    ...[...whiteCases(node), ...illFormedCases(node), ...unusualCases(node)].filter(({ text }) => hasValidLength(node, text)),
  ];
}

/** Whether a text keeps the limits of length, so that it can only break another rule. */
function hasValidLength({ minLength, maxLength = Number.POSITIVE_INFINITY }: TextNode, text: string): boolean {
  const { length } = [...text];
  return length >= minLength && length <= maxLength;
}

/** One valid text and one that is too long, for a node that is tried in full at another location. */
export function fewTextCases(node: TextNode): readonly TextCase[] {
  const { maxLength = Number.NaN } = node;
  return lengthCases(node).filter(({ name }) => [`length-${maxLength}-ascii`, `length-${maxLength + 1}-ascii`].includes(name));
}

/** A text of exactly `length` code points. */
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
        ...(node.patterns.length === 0 ? { isValid: length >= minLength && length <= maxLength && !(notBlank && length === 0) } : {}),
        flags: name === "ascii" ? [] : ["CodePoints"],
      })),
  );
}

function patternCases(node: TextNode): readonly TextCase[] {
  return patternTexts(node).map(({ isValid, ...rest }) => (isDecided(node, isValid) ? { ...rest, isValid } : rest));
}

/** Whether the pattern answers, and not the oracle: a text that breaks a whole pattern is invalid, and one that matches it is valid where no other rule can refuse it. */
function isDecided(node: TextNode, isValid: boolean | undefined): boolean {
  const pattern = patternOf(node);
  const isWhole = pattern?.fromStart === true && pattern.toEnd;
  return isWhole && (isValid === false || (node.patterns.length === 1 && !node.notBlank && !node.noEdgeWhiteSpace));
}

function patternTexts(node: TextNode): readonly TextCase[] {
  const pattern = patternOf(node);
  const refused = refusedBy(node).flatMap((guard, index) => {
    const unwanted = `${shortest(guard, 1)}${guard.toEnd ? "" : "x"}`;
    return [
      { name: `refused-${index}`, text: guard.fromStart ? unwanted : `${validText(node)}${unwanted}`, isValid: false },
      ...(guard.fromStart ? [{ name: `refused-${index}-later`, text: `${validText(node)}${unwanted}` }] : []),
    ];
  });
  if (pattern === undefined) return refused;
  const valid = validText(node);
  const optional = withOptional(pattern);
  const allowsLineBreaks = pattern.pieces.some((piece) => isMatchedBy(piece, "\n"));
  return [
    ...(pattern.toEnd ? patternLengths(node, pattern) : []),
    ...brokenPieces(pattern),
    ...(pattern.pieces.some(({ min: least, max: most }) => least === 0 && most === 1)
      ? [{ name: "optional", text: optional, isValid: hasValidLength(node, optional) }]
      : []),
    ...Object.entries({ before: `\n${valid}`, after: `${valid}\n`, between: `${valid}\n${valid}` }).map(([where, text]) => ({
      name: `line-break-${where}`,
      text,
      isValid: allowsLineBreaks ? undefined : false,
      flags: ["LineBreaks"],
    })),
    ...refused,
  ];
}

function patternLengths(node: TextNode, pattern: SafePattern): readonly TextCase[] {
  const [least, most] = boundsOf(node, pattern);
  return [...new Set([least - 1, least, most, most + 1])].flatMap((length) => {
    const text = ofLength(pattern, length);
    return text === undefined ? [] : [{ name: `length-${length}`, text, isValid: length >= least && length <= most }];
  });
}

/** The smallest and the largest length that pattern and limits allow together. */
function boundsOf({ minLength, maxLength }: TextNode, pattern: SafePattern): readonly [number, number] {
  const { min, max } = lengthsOf(pattern);
  return [Math.max(min, minLength), Math.min(max, maxLength ?? max)];
}

/** Texts that do not match: another character for each piece, and one more before and after the whole, if possible one that another piece matches. */
function brokenPieces(pattern: SafePattern): readonly TextCase[] {
  const { pieces } = pattern;
  const whole = shortest(pattern);
  const matched = pieces.map(matchedBy);
  const others = pieces.map(notMatchedBy);
  const candidates: readonly (readonly [string, readonly string[]])[] = [
    ...pieces.flatMap((piece, index) => {
      const parts = pieces.map((other) => matchedBy(other).repeat(other.min));
      parts[index] = notMatchedBy(piece) + (parts[index] as string).slice(1);
      return piece.min === 0 ? [] : [[`piece-${index}`, [parts.join("")]] as const];
    }),
    ["something-before", pattern.fromStart ? [...matched.toReversed(), ...others].map((character) => `${character}${whole}`) : []],
    ["something-after", pattern.toEnd ? [...matched, ...others].map((character) => `${whole}${character}`) : []],
  ];
  return candidates.flatMap(([name, texts]) => {
    const text = firstRefused(pattern, texts);
    return text === undefined ? [] : [{ name, text, isValid: false }];
  });
}

/** A text that the pattern matches, with every optional piece in it. */
function withOptional({ pieces }: SafePattern): string {
  return pieces.map((piece) => matchedBy(piece).repeat(Math.max(piece.min, 1))).join("");
}

/**
 * A text that keeps every rule of a node: an example, or one made of its
 * pattern and limits. `number` makes several of them differ.
 *
 * @throws {@link SchemaError} where none is found.
 */
export function validText(node: TextNode, number = 0): string {
  const valid = (number === 0 ? firstTexts(node) : laterTexts(node, number)).find((text) => findingsOf(node, text).length === 0);
  if (valid === undefined) throw new SchemaError(node.pointer, 'no text is found that keeps these rules together; give one: "examples": ["…"]');
  return valid;
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
    { name: `blank-${name}`, text: filled(white, Math.max(minLength, 2)), isValid: !notBlank && !noEdgeWhiteSpace },
    { name: `before-${name}`, text: `${white}a`, isValid: !noEdgeWhiteSpace },
    { name: `after-${name}`, text: `a${white}`, isValid: !noEdgeWhiteSpace },
    { name: `inside-${name}`, text: `a${white}b`, isValid: true },
  ]);
}

function illFormedCases(node: TextNode): readonly TextCase[] {
  const start = validText(node);
  if (patternOf(node)?.toEnd === true) return [];
  return [
    { name: "lone-high", text: `${start}\ud83d`, isValid: false, flags: ["IllFormed"] },
    { name: "lone-low", text: `${start}\ude00`, isValid: false, flags: ["IllFormed"] },
    { name: "halves-in-the-wrong-order", text: `${start}\ude00\ud83d`, isValid: false, flags: ["IllFormed"] },
  ];
}

/** Valid texts that software often refuses, cuts or misreads. */
function unusualCases(node: TextNode): readonly TextCase[] {
  if (node.patterns.length > 0) return [];
  const texts = { nul: "a\u0000b", "zero-width": "\u200b", proto: "__proto__", markup: "*b* _i_", "right-to-left": "\u05e9\u05dc", zero: "0" };
  return Object.entries(texts).map(([name, text]) => ({ name: `odd-${name}`, text: text.padEnd(node.minLength, text), isValid: true }));
}
