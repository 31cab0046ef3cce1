import { type Piece, parsePattern } from "../../load/pattern.ts";
import type { ListNode, Node, Schema, TextNode } from "../../lower/ir.ts";
import { everyLocation, type Location } from "../../lower/locations.ts";
import { preamble, propertyName, quote, templateText } from "../quoting.ts";

/**
 * Emits the limits as types: for each text a rule, and the `Suspect`s, a
 * pattern that every wrong literal matches and almost no right one does. The
 * compiler tests a literal against that pattern once and looks closer only
 * where it matches, so a right message costs next to nothing.
 */
export function emitRules(document: Schema, root: Location, sources: string): string {
  const texts = [...document.definitions.values()].filter((node) => node.kind === "text");
  const lists = [...document.definitions.values()].filter((node) => node.kind === "list");
  const lengths = new Set(texts.flatMap((node) => [...(node.maxLength === undefined ? [] : [node.maxLength]), Math.max(fewest(node) - 1, 0)]));
  const patterns = [...lengths]
    .sort((a, b) => a - b)
    .map((length) => `/** Any text of more than ${length} characters. */\nexport type LongerThan${length} = ${placeholders(length + 2)};\n`);
  const used = powers.filter((power) => patterns.join("").includes(`{Any${power}}`));
  return `${preamble(sources)}
import type { TextRule } from "../src/type-level/artefact-types.ts";
import type { ${used.map((power) => `Any${power}`).join(", ")} } from "../src/type-level/placeholders.ts";
import type { EndsBlank, StartsBlank } from "../src/type-level/white-space.ts";

${patterns.join("\n")}
${texts.map(emitText).join("\n")}
${lists.map(emitList).join("\n")}
${emitPropertyRules(root, new Set(document.definitions.values()))}`;
}

/** The sizes of the placeholders in `src/type-level`, the largest first. */
const powers = [1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1] as const;

/** The fewest characters a text can have, as its length limit or its pattern says. */
function fewest(node: TextNode): number {
  return Math.max(node.minLength, digitsOf(node)?.min ?? 0);
}

/** Says \`count\` placeholders by powers of two; each takes one character, the last takes the rest. */
function placeholders(count: number): string {
  let left = count;
  let text = "";
  for (const power of powers) {
    for (; left >= power; left -= power) text += `\${Any${power}}`;
  }
  return `\`${text}\``;
}

function emitText(node: TextNode): string {
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
    `  readonly misshapen: ${either(misshapen)};`,
    `  readonly shapeSentence: ${node.sentences["pattern"] === undefined ? "never" : quote(node.sentences["pattern"])};`,
  ];
  return `/** A literal that may break a rule of ${name}: worth a closer look. */
export type ${name}Suspect = ${either(suspects)};
${shape === undefined ? "" : emitShape(name, shape)}
export interface ${name}Rule extends TextRule {
${lines.join("\n")}
}
`;
}

function emitShape(name: string, shape: string): string {
  return `
/** What every right ${name} looks like. */
export type ${name}Shape = ${shape};
`;
}

function either(types: readonly string[]): string {
  return types.length === 0 ? "never" : types.join(" | ");
}

/** The pattern as a template literal type, where TypeScript can say it. */
function shapeOf(node: TextNode): string | undefined {
  const digits = digitsOf(node);
  if (digits !== undefined) return `\`${templateText(digits.prefix)}\${bigint}\` & LongerThan${digits.min - 1}`;
  const [rule, ...more] = node.patterns.filter(({ keyword }) => keyword === "pattern");
  if (rule === undefined || more.length > 0) return undefined;
  const prefixes = prefixesOf(rule.source);
  return prefixes?.map((prefix) => `\`${templateText(prefix)}\${string}\``).join(" | ");
}

/** A fixed prefix and then a run of digits that does not begin with zero: what \`\${bigint}\` says. */
function digitsOf(node: TextNode): { readonly prefix: string; readonly min: number } | undefined {
  for (const { keyword, source } of node.patterns) {
    if (keyword !== "pattern") continue;
    const { toEnd, pieces } = parsePattern(source);
    const [first, rest] = pieces.slice(-2);
    const prefix = pieces.slice(0, -2);
    // What goes to the end begins at the start and negates nothing: nothing else can be guarded.
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

/** The fixed beginnings of a pattern that is open at its end: \`^https?://\` → http:// and https://. */
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

/** Longer lists are counted by `build()` alone. */
const longestCounted = 256;

function emitList({ title, minItems, maxItems }: ListNode): string {
  const few = Array.from({ length: Math.min(minItems, longestCounted) }, (_, count) => `readonly [${Array(count).fill("unknown").join(", ")}]`);
  return `/** A list that surely has fewer items than ${title} must have. */
export type Underfull${title} = ${few.join(" | ") || "never"};

/** A list that surely has as many items as ${title} may have. */
export type Full${title} = ${listOfAtLeast(maxItems)};

/** A list that surely has more items than ${title} may have. */
export type Overfull${title} = ${listOfAtLeast(maxItems === undefined ? undefined : maxItems + 1)};
`;
}

/** The lists with so many items for sure, before or after those that may be missing. */
function listOfAtLeast(count: number | undefined): string {
  if (count === undefined || count > longestCounted) return "never";
  const items = Array.from({ length: count }, () => "unknown");
  const rest = "...unknown[]";
  return `readonly [${[...items, rest].join(", ")}] | readonly [${[rest, ...items].join(", ")}]`;
}

/** For each object with a text or a word in it: property → the rule for its text, or its values. */
function emitPropertyRules(root: Location, definitions: ReadonlySet<Node>): string {
  const places = [...everyLocation(root)].filter(({ node, isPublic }) => isPublic && node.kind === "object");
  return places
    .filter(({ children }) => children.some(({ node }) => ruleName(node, definitions) !== anything))
    .map(({ node, children }) => {
      const rules = children.map((child) => `  readonly ${propertyName(child.path.at(-1) as string)}: ${ruleName(child.node, definitions)};\n`);
      return `/** Property of ${node.title} → the rule for its text, or its values. */\nexport interface ${node.title}Rules {\n${rules.join("")}}\n`;
    })
    .join("\n");
}

/** What is said of a property of which the compiler knows no more than its type: the validators judge it. */
const anything = "unknown";

function ruleName(node: Node, definitions: ReadonlySet<Node>): string {
  if (node.kind === "text" && definitions.has(node)) return `${node.title}Rule`;
  return node.kind === "enum" ? `readonly [${node.values.map(quote).join(", ")}]` : anything;
}
