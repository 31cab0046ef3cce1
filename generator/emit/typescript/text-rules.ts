import { type Piece, parsePattern } from "../../load/pattern.ts";
import type { TextNode } from "../../lower/ir.ts";
import { quote, templateText } from "../quoting.ts";

/** Emits the rule of one text, and its suspects: the literals that may break it. */
export function emitTextRule(node: TextNode): string {
  const name = node.title as string;
  const { minLength, maxLength, notBlank, noEdgeWhiteSpace } = node;
  const shape = shapeOf(node);
  const tooLong = maxLength === undefined ? [] : [`LongerThan${maxLength}`];
  const white = [...(notBlank || noEdgeWhiteSpace ? ["StartsBlank"] : []), ...(noEdgeWhiteSpace ? ["EndsBlank"] : [])];
  const digits = digitsOf(node);
  const misshapen = digits === undefined ? [] : ["-", "0"].map((first) => `\`${templateText(digits.prefix)}${first}\${string}\``);
  const tooShort = minLength > 1 ? ["string"] : [];
  const suspects = [...tooLong, ...tooShort, ...white, ...misshapen];
  const lines = [
    `  readonly min: ${minLength};`,
    `  readonly max: ${maxLength ?? "number"};`,
    `  readonly enough: ${minLength === 0 ? "string" : `LongerThan${minLength - 1}`};`,
    `  readonly longer: ${maxLength === undefined ? "never" : `LongerThan${maxLength}`};`,
    `  readonly notBlank: ${notBlank};`,
    `  readonly noEdgeWhiteSpace: ${noEdgeWhiteSpace};`,
    `  readonly shape: ${shape ?? "string"};`,
    `  readonly misshapen: ${unionOf(misshapen)};`,
    `  readonly shapeSentence: ${node.sentences["pattern"] === undefined ? "never" : quote(node.sentences["pattern"])};`,
  ];
  return `/** A literal that may break a rule of ${name}: worth a closer look. */
export type ${name}Suspect = ${unionOf(suspects)};
${shape === undefined ? "" : emitShape(name, shape)}
export interface ${name}Rule extends TextRule {
${lines.join("\n")}
}
`;
}

function emitShape(name: string, shape: string): string {
  return `
/** What every valid ${name} looks like. */
export type ${name}Shape = ${shape};
`;
}

function unionOf(types: readonly string[]): string {
  return types.length === 0 ? "never" : types.join(" | ");
}

/** The lengths of the `LongerThan…` types that the rule of a text refers to. */
export function lengthsIn(node: TextNode): readonly number[] {
  const least = Math.max(node.minLength, digitsOf(node)?.min ?? 0);
  return [...(node.maxLength === undefined ? [] : [node.maxLength]), Math.max(least - 1, 0)];
}

/** The pattern as a template literal type, where TypeScript can express it. */
function shapeOf(node: TextNode): string | undefined {
  const digits = digitsOf(node);
  if (digits !== undefined) return `\`${templateText(digits.prefix)}\${bigint}\` & LongerThan${digits.min - 1}`;
  const [rule, ...more] = node.patterns.filter(({ keyword }) => keyword === "pattern");
  if (rule === undefined || more.length > 0) return undefined;
  const prefixes = prefixesOf(rule.source);
  return prefixes?.map((prefix) => `\`${templateText(prefix)}\${string}\``).join(" | ");
}

/** A fixed prefix and then a run of digits that does not begin with zero, which is what `${bigint}` matches. */
function digitsOf(node: TextNode): { readonly prefix: string; readonly min: number } | undefined {
  for (const { keyword, source } of node.patterns) {
    if (keyword !== "pattern") continue;
    const { toEnd, pieces } = parsePattern(source);
    const [first, rest] = pieces.slice(-2);
    const prefix = pieces.slice(0, -2);
    // A pattern anchored at the end is anchored at the start and has no negated class: the linter accepts no other.
    if (!toEnd || first?.characters !== "123456789" || rest?.characters !== "0123456789") continue;
    if (!isOnce(first) || !prefix.every((piece) => isOnce(piece) && piece.characters.length === 1)) continue;
    const text = prefix.map((piece) => piece.characters).join("");
    return { prefix: text, min: text.length + 1 + rest.min };
  }
  return undefined;
}

function isOnce({ min, max }: Piece): boolean {
  return min === 1 && max === 1;
}

/** The fixed beginnings of a pattern that is open at its end: `^https?://` → http:// and https://. */
function prefixesOf(source: string): readonly string[] | undefined {
  const { fromStart, toEnd, pieces } = parsePattern(source);
  if (!fromStart || toEnd) return undefined;
  let prefixes = [""];
  for (const { characters, negated, min, max } of pieces) {
    if (negated || characters.length !== 1 || max !== 1) break;
    const longer = prefixes.map((prefix) => prefix + characters);
    prefixes = min === 0 ? [...prefixes, ...longer] : longer;
  }
  return prefixes.includes("") ? undefined : prefixes;
}
