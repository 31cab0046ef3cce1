import type { TextNode } from "../../ir.ts";
import { type Piece, parsePattern, type SafePattern } from "../../pattern.ts";

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

/** A text of some length by lengthening the one repeat that can be, whether or not the pattern lets it be so long. */
export function lengthened(pattern: SafePattern, length: number): string {
  const more = length - shortest(pattern).length;
  return pattern.pieces.map((piece) => takenBy(piece).repeat(Math.max(piece.min + (piece.max > 1 ? more : 0), 0))).join("");
}
