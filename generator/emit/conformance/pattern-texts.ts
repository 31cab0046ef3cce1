import { lengthsOf, type Piece, type SafePattern } from "../../load/pattern.ts";
import type { TextNode } from "../../lower/ir.ts";
import { findingsOf } from "../../oracle/findings.ts";
import { classTexts } from "./class-texts.ts";
import { firstRefused, isMatchedBy, matchedBy, notMatchedBy, ofLength, patternOf, refusedBy, shortest } from "./matching.ts";
import { hasValidLength, lengthFlags, lineBreakFlags, named, type TextCase } from "./text-case.ts";
import { boundsOf, validText } from "./valid-text.ts";

/** Texts on both sides of each pattern of a node, in each of its pieces; `everyCharacter` tries each character there. */
export function patternTexts(node: TextNode, everyCharacter: boolean): readonly TextCase[] {
  const pattern = patternOf(node);
  const valid = validText(node);
  const byPattern = pattern === undefined ? [] : [...lengthTexts(node, pattern), ...aroundTexts(node, pattern, valid)];
  const decided = [...byPattern, ...refusedTexts(node, valid)].map(({ isValid, ...rest }) => (isDecided(node, isValid) ? { ...rest, isValid } : rest));
  const others = everyCharacter ? [...classTexts(node, valid), ...(pattern === undefined ? [] : lookAlikeTexts(node, pattern))] : [];
  return [...decided, ...others.map((text) => ({ name: named(text), text, isValid: findingsOf(node, text).length === 0 }))].map((one) => ({
    ...one,
    flags: [...lineBreakFlags(node, one.text), ...lengthFlags(node, one.text)],
  }));
}

/** Whether the pattern answers, and not the oracle: a text that breaks a whole pattern is invalid, and one that matches it is valid where no other rule can refuse it. */
function isDecided(node: TextNode, isValid: boolean | undefined): boolean {
  const pattern = patternOf(node);
  const isWhole = pattern?.fromStart === true && pattern.toEnd;
  return isWhole && (isValid === false || (node.patterns.length === 1 && !node.notBlank && !node.noEdgeWhiteSpace));
}

function lengthTexts(node: TextNode, pattern: SafePattern): readonly TextCase[] {
  if (!pattern.toEnd) return [];
  const [least, most] = boundsOf(node, pattern);
  return [...new Set([least - 1, least, most, most + 1])].flatMap((length) => {
    const text = ofLength(pattern, length);
    return text === undefined ? [] : [{ name: `length-${length}`, text, isValid: length >= least && length <= most }];
  });
}

/** One more character before or after the whole, if possible one that another piece matches; line breaks; every optional piece. */
function aroundTexts(node: TextNode, pattern: SafePattern, valid: string): readonly TextCase[] {
  const { pieces, fromStart, toEnd } = pattern;
  const whole = shortest(pattern);
  const matched = pieces.map(matchedBy);
  const others = pieces.map(notMatchedBy);
  const before = fromStart ? [...matched.toReversed(), ...others].map((character) => `${character}${whole}`) : [];
  const after = toEnd ? [...matched, ...others].map((character) => `${whole}${character}`) : [];
  const optional = pieces.map((piece) => matchedBy(piece).repeat(Math.max(piece.min, 1))).join("");
  const allowsLineBreaks = pieces.some((piece) => isMatchedBy(piece, "\n"));
  return [
    ...Object.entries({ before, after }).flatMap(([where, texts]) => {
      const text = firstRefused(pattern, texts);
      return text === undefined ? [] : [{ name: `something-${where}`, text, isValid: false }];
    }),
    ...(pieces.some(({ min, max }) => min === 0 && max === 1) ? [{ name: "optional", text: optional, isValid: hasValidLength(node, optional) }] : []),
    ...Object.entries({ before: `\n${valid}`, after: `${valid}\n`, between: `${valid}\n${valid}` }).map(([where, text]) => ({
      name: `line-break-${where}`,
      text,
      isValid: allowsLineBreaks ? undefined : false,
    })),
  ];
}

/** Texts that match a refused pattern, at the beginning and later. */
function refusedTexts(node: TextNode, valid: string): readonly TextCase[] {
  return refusedBy(node).flatMap((guard) => {
    const unwanted = `${shortest(guard, 1)}${guard.toEnd ? "" : "x"}`;
    const later = `${valid}${unwanted}`;
    return [
      { name: named(guard.fromStart ? unwanted : later), text: guard.fromStart ? unwanted : later, isValid: false },
      ...(guard.fromStart ? [{ name: named(later), text: later }] : []),
    ];
  });
}

/** Characters beyond ASCII that software may take for those of a piece, and texts in other letters. */
function lookAlikeTexts({ minLength }: TextNode, pattern: SafePattern): readonly string[] {
  if (!pattern.fromStart) return [];
  const { min } = lengthsOf(pattern);
  const parts = pattern.pieces.map((piece) => matchedBy(piece).repeat(piece.min));
  const whole = parts.join("");
  const texts = pattern.pieces.flatMap((piece, index) =>
    (piece.negated ? beyondAscii : lookAlikesOf(piece)).map((character) => parts.with(index, character + (parts[index] as string).slice(1)).join("")),
  );
  const capitals = min < minLength || whole.toUpperCase() === whole ? [] : [whole.toUpperCase()];
  return [...texts, ...capitals];
}

const beyondAscii = ["\u00e9", "\u{1f600}"];

/** Digits of other scripts, a superscript, and letters that fold to ASCII ones without regard to case. */
const foldedAlikes: Readonly<Record<string, readonly string[]>> = { 3: ["\u0663", "\u0969", "\u{1d7db}", "\u00b3"], s: ["\u017f"], k: ["\u212a"] };

const fullWidth = 0xff00 - 0x20;

function lookAlikesOf({ characters }: Piece): readonly string[] {
  const [first = ""] = characters.includes("3") ? "3" : characters;
  const isPrintable = first > " " && first <= "~";
  return [...(isPrintable ? [String.fromCharCode(first.charCodeAt(0) + fullWidth)] : []), ...(foldedAlikes[first] ?? [])];
}
