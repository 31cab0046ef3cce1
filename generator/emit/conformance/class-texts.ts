import { edgePatterns, notBlankPattern } from "../../lint/keyword-combinations.ts";
import { type Piece, parsePattern, type SafePattern } from "../../load/pattern.ts";
import type { PatternRule, TextNode } from "../../lower/ir.ts";
import { findingsOf } from "../../oracle/findings.ts";
import { chunksOf, isMatchedBy, matchedBy } from "./matching.ts";

const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

/**
 * Texts that tell every piece of a node's patterns from one that matches one
 * ASCII character more or less: for each such change a text that would get
 * another verdict, where there is one. One text may tell many of the characters
 * that a repeated piece matches.
 */
export function classTexts(textNode: TextNode, valid: string): ReadonlySet<string> {
  const node = withWhiteSpaceAsPatterns(textNode);
  const texts = new Set<string>();
  for (const [index, rule] of node.patterns.entries()) {
    const pattern = parsePattern(rule.source);
    const original = new RegExp(rule.source, "u");
    const others: TextNode = { ...node, patterns: node.patterns.toSpliced(index, 1) };
    const keepsOtherRules = remembered((text) => findingsOf(others, text).length === 0);
    for (const [at, piece] of pattern.pieces.entries()) {
      const packed = packedTexts(node, rule, pattern, at, valid);
      for (const character of ascii.filter((one) => !isOnlyMatch(piece, one))) {
        const tells = (one: string): boolean => original.test(one) !== matchesWith(pattern, one, at, character) && keepsOtherRules(one);
        const text = packed.find((one) => one.includes(character) && tells(one)) ?? singleTexts(node, rule, pattern, at, character, valid).find(tells);
        if (text !== undefined) texts.add(text);
      }
    }
  }
  return texts;
}

/** The same function, which is asked only once about each text. */
function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const answer = answers.get(text) ?? ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** The same node, with its rules about white space as the patterns that say them for ASCII. */
function withWhiteSpaceAsPatterns(node: TextNode): TextNode {
  const { notBlank, noEdgeWhiteSpace, patterns } = node;
  const more: readonly PatternRule[] = [
    ...(notBlank ? [{ keyword: "pattern", source: notBlankPattern } as const] : []),
    ...(noEdgeWhiteSpace ? edgePatterns.map((source) => ({ keyword: "not", source }) as const) : []),
  ];
  return { ...node, notBlank: false, noEdgeWhiteSpace: false, patterns: [...patterns, ...more] };
}

/** Without this character the piece would match nothing, which every valid text notices. */
function isOnlyMatch(piece: Piece, character: string): boolean {
  return !piece.negated && piece.characters === character;
}

/** Whether a pattern would match a text if one piece matched this character too, or no longer. */
function matchesWith({ fromStart, toEnd, pieces }: SafePattern, text: string, at: number, character: string): boolean {
  const characters = [...text];
  let ends: ReadonlySet<number> = new Set(fromStart ? [0] : [...characters.keys(), characters.length]);
  for (const [index, piece] of pieces.entries()) {
    const further = new Set<number>();
    for (const start of ends) {
      for (let count = 0; count <= piece.max; count += 1) {
        if (count >= piece.min) further.add(start + count);
        const next = characters[start + count];
        const isChanged = index === at && next === character;
        if (next === undefined || isMatchedBy(piece, next) === isChanged) break;
      }
    }
    ends = further;
  }
  return toEnd ? ends.has(characters.length) : ends.size > 0;
}

/** Texts with one character in the place of a piece: alone, as the piece of a match, and as that beside a valid text. */
function singleTexts(node: TextNode, { keyword }: PatternRule, { pieces }: SafePattern, at: number, character: string, valid: string): readonly string[] {
  const match = (least: number): string =>
    pieces
      .map((piece, index) => {
        const count = piece.max > 1 ? Math.max(piece.min, least) : piece.min;
        if (index !== at) return matchedBy(piece).repeat(count);
        return least === 0 || piece.max === 1 ? character + matchedBy(piece).repeat(Math.max(count - 1, 0)) : `${matchedBy(piece)}${character}`;
      })
      .join("");
  const alone = character.repeat(Math.max(node.minLength, 1));
  return keyword === "pattern" ? [alone, match(0)] : [alone, `${match(1)}x`, `${valid}${match(1)}`];
}

/** Texts with as many as possible of the characters that one piece of a wanted pattern matches, or one of a refused pattern does not. */
function packedTexts({ maxLength = Number.POSITIVE_INFINITY }: TextNode, { keyword }: PatternRule, { pieces }: SafePattern, at: number, valid: string) {
  const piece = pieces[at] as Piece;
  const members = (isMember: boolean): string => ascii.filter((character) => isMatchedBy(piece, character) === isMember).join("");
  if (keyword === "not") return pieces.length > 1 ? [] : chunksOf(members(false), maxLength - [...valid].length).map((chunk) => valid + chunk);
  if (piece.max === 1) return [];
  const others = pieces.map((other, index) => (index === at ? "" : matchedBy(other).repeat(other.min)));
  return chunksOf(members(true), Math.min(piece.max, maxLength - others.join("").length)).map((chunk) =>
    others.with(at, chunk.padEnd(piece.min, matchedBy(piece))).join(""),
  );
}
