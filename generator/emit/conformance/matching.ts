import { lengthsOf, type Piece, parsePattern, type SafePattern } from "../../load/pattern.ts";
import type { TextNode } from "../../lower/ir.ts";

/** The pattern that a valid text matches, where there is one. */
export function patternOf({ patterns }: TextNode): SafePattern | undefined {
  const wanted = patterns.find(({ keyword }) => keyword === "pattern");
  return wanted === undefined ? undefined : parsePattern(wanted.source);
}

/** The patterns that no valid text matches. */
export function refusedBy({ patterns }: TextNode): readonly SafePattern[] {
  return patterns.filter(({ keyword }) => keyword === "not").map(({ source }) => parsePattern(source));
}

/** All printable ASCII characters, and one beyond. */
const characters = [...Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)), "\u00e9"];

/** A character that a piece matches, a plain one where possible. */
export function matchedBy(piece: Piece): string {
  const isMatched = (character: string): boolean => isMatchedBy(piece, character);
  return [..."a1-."].find(isMatched) ?? [...piece.characters].find(isMatched) ?? (characters.find(isMatched) as string);
}

/** A character that a piece does not match. */
export function notMatchedBy(piece: Piece): string {
  const wanted = piece.negated ? [...piece.characters] : [..."x0A!", ...characters];
  return wanted.find((character) => !isMatchedBy(piece, character)) as string;
}

export function isMatchedBy({ characters: written, negated }: Piece, character: string): boolean {
  return written.includes(character) !== negated;
}

/** The shortest text that a pattern matches, with every repeat taken at least `least` times. */
export function shortest({ pieces }: SafePattern, least = 0): string {
  return pieces.map((piece) => matchedBy(piece).repeat(piece.max > 1 ? Math.max(piece.min, least) : piece.min)).join("");
}

/**
 * A text of the given length, which matches a whole pattern wherever that
 * length can: the pieces are lengthened from the left, each as far as it goes.
 * A longer text repeats the last open piece, a shorter one is cut. `undefined`
 * for a length of less than 0, or beyond those of a pattern that has no repeat.
 */
export function ofLength(pattern: SafePattern, length: number): string | undefined {
  const { min, max } = lengthsOf(pattern);
  const last = pattern.pieces.findLast((piece) => piece.max > 1);
  if (length < 0 || (last === undefined && (length < min || length > max))) return undefined;
  let left = length - min;
  const parts = pattern.pieces.map((piece) => {
    const more = Math.max(Math.min(left, piece.max - piece.min), 0) + (piece === last ? Math.max(length - max, 0) : 0);
    left -= more;
    return matchedBy(piece).repeat(piece.min + more);
  });
  return parts.join("").slice(0, length);
}

/** The first of some texts that a pattern does not match. */
export function firstRefused({ source }: SafePattern, texts: readonly string[]): string | undefined {
  return texts.find((text) => !new RegExp(source).test(text));
}

/** A text cut into pieces of at most this length; none where there is no room for one. */
export function chunksOf(text: string, length: number): readonly string[] {
  if (length < 1) return [];
  const characters = [...text];
  const size = Math.min(length, characters.length);
  return Array.from({ length: Math.ceil(characters.length / size) || 0 }, (_, index) => characters.slice(index * size, (index + 1) * size).join(""));
}
