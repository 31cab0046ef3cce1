import { type Piece, parsePattern, type SafePattern } from "../../load/pattern.ts";
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

/** A character that a piece matches, a plain one where possible. */
export function matchedBy({ characters, negated }: Piece): string {
  const plain = [..."a1-."].find((character) => characters.includes(character) !== negated);
  return plain ?? (characters[0] as string);
}

/** A character that a piece does not match. */
export function notMatchedBy({ characters, negated }: Piece): string {
  if (negated) return characters[0] as string;
  return [..."x0A!"].find((character) => !characters.includes(character)) as string;
}

/** The shortest text that a pattern matches, with every repeat taken at least `least` times. */
export function shortest({ pieces }: SafePattern, least = 0): string {
  return pieces.map((piece) => matchedBy(piece).repeat(piece.max > 1 ? Math.max(piece.min, least) : piece.min)).join("");
}

/** The smallest and the largest number of characters that a whole pattern matches. */
export function lengthsOf({ pieces }: SafePattern): { readonly min: number; readonly max: number } {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return { min: sum(pieces.map(({ min }) => min)), max: sum(pieces.map(({ max }) => max)) };
}

/**
 * A text of the given length, made by lengthening or shortening the repeats of
 * a pattern. Where the length is beyond them, the last repeat is too long and
 * the text does not match. `undefined` where the pattern has no repeat.
 */
export function ofLength(pattern: SafePattern, length: number): string | undefined {
  let left = length - shortest(pattern).length;
  const last = pattern.pieces.findLastIndex(({ max }) => max > 1);
  const parts = pattern.pieces.map((piece, index) => {
    const more = index === last ? left : Math.max(Math.min(left, piece.max - piece.min), 0);
    left -= more;
    return matchedBy(piece).repeat(Math.max(piece.min + more, 0));
  });
  const text = parts.join("");
  return text.length === length ? text : undefined;
}

/** The first of some texts that a pattern does not match. */
export function firstRefused({ source }: SafePattern, texts: readonly string[]): string | undefined {
  return texts.find((text) => !new RegExp(source).test(text));
}
