import { type Piece, parsePattern, type SafePattern } from "../../load/pattern.ts";
import type { TextNode } from "../../lower/ir.ts";

/** The pattern that a right text matches, where there is one. */
export function patternOf({ patterns }: TextNode): SafePattern | undefined {
  const wanted = patterns.find(({ keyword }) => keyword === "pattern");
  return wanted === undefined ? undefined : parsePattern(wanted.source);
}

/** The patterns that no right text matches. */
export function refusedBy({ patterns }: TextNode): readonly SafePattern[] {
  return patterns.filter(({ keyword }) => keyword === "not").map(({ source }) => parsePattern(source));
}

/** A character that a piece takes, a plain one where it can be. */
export function takenBy({ characters, negated }: Piece): string {
  const plain = [..."a1-."].find((character) => characters.includes(character) !== negated);
  return plain ?? (characters[0] as string);
}

/** A character that a piece does not take. */
export function notTakenBy({ characters, negated }: Piece): string {
  if (negated) return characters[0] as string;
  return [..."x0A!"].find((character) => !characters.includes(character)) as string;
}

/** The shortest text that a pattern takes, with at least `least` of every repeat that is open. */
export function shortest({ pieces }: SafePattern, least = 0): string {
  return pieces.map((piece) => takenBy(piece).repeat(piece.max > 1 ? Math.max(piece.min, least) : piece.min)).join("");
}

/** The number of characters that a whole pattern takes. */
export function lengthsOf({ pieces }: SafePattern): { readonly min: number; readonly max: number } {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return { min: sum(pieces.map(({ min }) => min)), max: sum(pieces.map(({ max }) => max)) };
}

/**
 * A text of some length, by more or less of the repeats that can be longer or
 * shorter: what no repeat has room for stands in the last one, and the text is
 * wrong. `undefined` where no repeat is open.
 */
export function ofLength(pattern: SafePattern, length: number): string | undefined {
  let left = length - shortest(pattern).length;
  const last = pattern.pieces.findLastIndex(({ max }) => max > 1);
  const parts = pattern.pieces.map((piece, index) => {
    const more = index === last ? left : Math.max(Math.min(left, piece.max - piece.min), 0);
    left -= more;
    return takenBy(piece).repeat(Math.max(piece.min + more, 0));
  });
  const text = parts.join("");
  return text.length === length ? text : undefined;
}

/** The first of some texts that a pattern does not take. */
export function firstRefused({ source }: SafePattern, texts: readonly string[]): string | undefined {
  return texts.find((text) => !new RegExp(source).test(text));
}
