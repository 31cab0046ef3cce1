import { type Piece, parsePattern, type SafePattern } from "../../load/pattern.ts";
import type { TextNode } from "../../lower/ir.ts";
import { quote, templateText } from "../quoting.ts";

/** The patterns of a text, as far as template literal types can express them. */
export interface Shape {
  /** Matches every valid text and some invalid ones. */
  readonly whole: string;
  /** The lengths of the `LongerThan…` types that the shape refers to. */
  readonly lengths: readonly number[];
  /** Whether the pattern alone says what is wrong, also with the length. */
  readonly saysLength: boolean;
  /** Match the texts that have the shape and break the pattern. */
  readonly misshapen: readonly string[];
  /** Match the texts that a `not` forbids. */
  readonly forbidden: readonly string[];
  /** An object type: the beginnings after which a mark is forbidden, and what may not be between them. */
  readonly forbiddenStart?: string;
  /** Match every invalid text that has the shape. */
  readonly suspects: readonly string[];
}

/** The patterns of a text as types, where TypeScript can express them. `build()` checks the others. */
export function shapeOf({ patterns, sentences }: TextNode): Shape | undefined {
  const wanted = patterns.filter(({ keyword }) => keyword === "pattern").map(({ source }) => parsePattern(source));
  for (const each of wanted) {
    const digits = digitsIn(each, sentences["pattern"] !== undefined);
    if (digits !== undefined) return digits;
  }
  const [pattern, ...more] = wanted;
  if (pattern === undefined || more.length > 0) return undefined;
  const { beginnings, rest } = splitBeginnings(pattern);
  if (beginnings.length === 0 || beginnings.includes("")) return undefined;
  const nots = sentences["not"] === undefined ? [] : patterns.filter(({ keyword }) => keyword === "not").map(({ source }) => parsePattern(source));
  const beginning = unionOfTexts(beginnings);
  const misshapen = rest?.negated === true && rest.min > 0 ? [beginning, `\`\${${beginning}}\${${unionOfTexts(rest.characters)}}\${string}\``] : [];
  const forbidden = nots.flatMap(forbiddenAnywhere);
  const [start] = nots.flatMap(forbiddenAfterBeginning);
  return {
    whole: `\`\${${beginning}}\${string}\``,
    lengths: [],
    saysLength: false,
    misshapen,
    forbidden,
    ...(start === undefined ? {} : { forbiddenStart: start.type }),
    suspects: [...misshapen, ...forbidden, ...(start === undefined ? [] : [start.suspect])],
  };
}

/** A fixed beginning and then a run of digits that does not begin with zero, which is what `${bigint}` matches. */
function digitsIn({ toEnd, pieces }: SafePattern, hasSentence: boolean): Shape | undefined {
  const [first, rest] = pieces.slice(-2);
  const before = pieces.slice(0, -2);
  // A pattern anchored at the end is anchored at the start and has no negated class: the linter accepts no other.
  if (!toEnd || first?.characters !== "123456789" || rest?.characters !== "0123456789") return undefined;
  if (!isOnce(first) || !before.every((piece) => isOnce(piece) && piece.characters.length === 1)) return undefined;
  const beginning = before.map((piece) => piece.characters).join("");
  const [least, most] = [beginning.length + rest.min, beginning.length + 1 + rest.max];
  const tooLong = hasSentence && Number.isFinite(most) ? [`LongerThan${most}`] : [];
  const misshapen = [...tooLong, ...["-", "0"].map((digit) => `\`${templateText(beginning)}${digit}\${string}\``)];
  return {
    whole: `\`${templateText(beginning)}\${bigint}\` & LongerThan${least}`,
    lengths: [least, ...(tooLong.length === 0 ? [] : [most])],
    saysLength: tooLong.length > 0,
    misshapen,
    forbidden: [],
    suspects: misshapen,
  };
}

function isOnce({ min, max }: Piece): boolean {
  return min === 1 && max === 1;
}

/** The fixed beginnings of a pattern that is open at its end, and what comes next: `^https?://[^/]` → http://, https://, [^/]. */
function splitBeginnings({ fromStart, toEnd, pieces }: SafePattern): { readonly beginnings: readonly string[]; readonly rest: Piece | undefined } {
  if (!fromStart || toEnd) return { beginnings: [], rest: undefined };
  let beginnings = [""];
  for (const piece of pieces) {
    const { characters, negated, min, max } = piece;
    if (negated || characters.length !== 1 || max !== 1) return { beginnings, rest: piece };
    const longer = beginnings.map((beginning) => beginning + characters);
    beginnings = min === 0 ? [...beginnings, ...longer] : longer;
  }
  return { beginnings, rest: undefined };
}

/** `[ab]` → the texts with one of these characters in them. */
function forbiddenAnywhere({ fromStart, toEnd, pieces }: SafePattern): readonly string[] {
  const [only, ...more] = pieces;
  if (fromStart || toEnd || only === undefined || more.length > 0 || only.negated || !isOnce(only)) return [];
  return [`\`\${string}\${${unionOfTexts(only.characters)}}\${string}\``];
}

/** `^http://[^/]*@` → the beginning, the stop and the mark. */
function forbiddenAfterBeginning(pattern: SafePattern): readonly { readonly type: string; readonly suspect: string }[] {
  const { beginnings, rest } = splitBeginnings(pattern);
  const [between, mark, ...more] = pattern.pieces.slice(-2);
  if (beginnings.length === 0 || rest !== between || more.length > 0 || between === undefined || mark === undefined) return [];
  if (!between.negated || between.min !== 0 || between.max !== Number.POSITIVE_INFINITY || mark.negated || !isOnce(mark)) return [];
  if (mark.characters.length !== 1) return [];
  const type = `{ readonly beginning: ${unionOfTexts(beginnings)}; readonly stop: ${unionOfTexts(between.characters)}; readonly mark: ${quote(mark.characters)} }`;
  return [{ type, suspect: `\`\${string}${templateText(mark.characters)}\${string}\`` }];
}

function unionOfTexts(texts: Iterable<string>): string {
  return [...texts].map(quote).join(" | ");
}
