import type { Json } from "../../load/json-schema.ts";
import { impliesGuard, type Piece, parsePattern, type SafePattern } from "../../load/pattern.ts";
import type { Effect } from "../severity.ts";

/** One form for all spellings of a pattern: classes sorted, equal neighbours joined, open ends cut to what a search needs. */
function normalPattern(source: string): SafePattern {
  const { fromStart, toEnd, pieces } = parsePattern(source);
  const joined = pieces.map(withSortedCharacters).reduce<readonly Piece[]>(joinNeighbour, []);
  const cutAtEnd = toEnd ? joined : cutOpenEnd(joined);
  return { source: "", fromStart, toEnd, pieces: fromStart ? cutAtEnd : cutOpenEnd(cutAtEnd.toReversed()).toReversed() };
}

/** A pattern's normal form as text; what is no pattern stays as it is. */
export function patternKey(source: Json | undefined): Json {
  if (typeof source !== "string") return source ?? null;
  return JSON.stringify(normalPattern(source), (_, value) => (value === Number.POSITIVE_INFINITY ? "any" : value));
}

/** What a changed pattern means for the texts that it matches. */
export function patternEffect(before: Json | undefined, after: Json | undefined): Effect {
  if (typeof before !== "string" || typeof after !== "string") return "changed";
  const [old, now] = [normalPattern(before), normalPattern(after)];
  if (matchesAllOf(now, old)) return "loosened";
  return matchesAllOf(old, now) ? "tightened" : "changed";
}

/** Whether a text that the pattern matches is one that the guard lets pass, so that the guard refuses nothing more. */
export function isImplied(guard: Json | undefined, pattern: Json | undefined): boolean {
  return typeof guard === "string" && typeof pattern === "string" && impliesGuard(parsePattern(pattern), parsePattern(guard));
}

function withSortedCharacters(piece: Piece): Piece {
  return { ...piece, characters: [...new Set(piece.characters)].sort().join("") };
}

function joinNeighbour(done: readonly Piece[], piece: Piece): readonly Piece[] {
  const last = done.at(-1);
  if (piece.max === 0) return done;
  if (last === undefined || last.characters !== piece.characters || last.negated !== piece.negated) return [...done, piece];
  return [...done.slice(0, -1), { ...last, min: last.min + piece.min, max: last.max + piece.max }];
}

/** A search without an anchor is content with the fewest repeats of its last piece. */
function cutOpenEnd(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return pieces;
  const others = pieces.slice(0, -1);
  return last.min === 0 ? cutOpenEnd(others) : [...others, { ...last, max: last.min }];
}

/** Compared piece by piece: true is certain, false may only mean that the pieces do not line up. */
function matchesAllOf(wide: SafePattern, narrow: SafePattern): boolean {
  if ((wide.fromStart && !narrow.fromStart) || (wide.toEnd && !narrow.toEnd) || wide.pieces.length !== narrow.pieces.length) return false;
  return narrow.pieces.every((piece, index) => {
    const { min, max, ...other } = wide.pieces[index] as Piece;
    return min <= piece.min && max >= piece.max && containsCharacters(other, piece);
  });
}

type Characters = Pick<Piece, "characters" | "negated">;

function containsCharacters(wide: Characters, narrow: Characters): boolean {
  const isIn = (character: string): boolean => wide.characters.includes(character) !== wide.negated;
  if (narrow.negated) return wide.negated && [...wide.characters].every((character) => narrow.characters.includes(character));
  return [...narrow.characters].every(isIn);
}
