import { isRequest } from "../../load/names.ts";
import { nodeAt } from "../../lower/inner-lists.ts";
import { jsonTypeOf, type ListNode, type Node, type ObjectNode, type Scalar } from "../../lower/ir.ts";
import { childNodes, type Location } from "../../lower/locations.ts";
import { keywordOf, limitsOf, ruleKeywords, usualCodes } from "../../lower/rule-keywords.ts";
import { requiredSteps } from "../../lower/steps.ts";
import { commentText, literal, preamble, quote } from "../quoting.ts";

/**
 * Emits what the sentences need to know of every field of a schema: its path,
 * its label, its limits, and the row of Kaleyra's documentation that decided
 * each keyword. A finding of the validators has its field with it.
 */
export function emitFields(root: Location, sources: string): string {
  const steps = isRequest({ name: root.schemaName }) ? requiredSteps(root) : new Map();
  return `${preamble(sources)}
import type { Field } from "../../src/type-level/artefact-types.ts";

/** Every field of ${commentText(root.schemaName)}. */
export const fields: readonly Field[] = [
${withParents(root)
  .map(([location, parent]) => `  ${literal(fieldOf(location, parent, steps), "  ")},\n`)
  .join("")}];
`;
}

/** Emits the keywords of findings, and keyword → issue code, where it is not the keyword. */
export function emitCodes(sources: string): string {
  return `${preamble(sources)}
/** Every keyword of a finding; the pointer of a unique key begins with a slash. */
export type RuleKeyword =
${ruleKeywords.map((keyword) => `  | ${quote(keyword)}\n`).join("")}  | \`/\${string}\`;

/** Keyword → issue code, where it is not the keyword. */
export const usualCodes: Readonly<Record<string, string>> = ${literal(usualCodes)};
`;
}

/** The path of a location as the table of fields has it. */
export function pathText(path: Location["path"]): string {
  return path.map((step) => `/${step ?? "~i"}`).join("");
}

/** What the sentences need to know of one field. */
export function fieldOf(location: Location, parent: Location | undefined, steps: ReadonlyMap<Location, string> = new Map()) {
  const { label, node, path, isTag } = location;
  return {
    path: pathText(path),
    label,
    step: steps.get(location),
    nouns: nounsOf(node),
    type: typeOf(node),
    limits: filled(limitsOf(node)),
    values: valuesOf(node),
    names: filled([...new Set(childNodes(node).flatMap(([step]) => (typeof step === "string" ? [step] : [])))]),
    optional: isOptional(location, parent?.node) || undefined,
    refused: filled(objectOf(node)?.refused ?? []),
    foreign: objectOf(node)?.foreign,
    codes: filled(node.codes),
    sentences: filled(node.sentences),
    consequences: filled(node.consequences),
    // No finding is about a tag: its value has selected the branch around it.
    docs: isTag ? undefined : filled(docsOf(location, parent?.node)),
    doubtfulLength: node.kind === "text" ? node.doubtfulLength : undefined,
    plain: node.kind === "text" && node.plain ? true : undefined,
    deprecated: node.deprecated === true ? { instead: node.instead } : undefined,
  };
}

/** Keyword → row. The row for `required` is in the parent's schema; the row for a tag, in the `oneOf`. */
function docsOf(location: Location, parent: Node | undefined): Record<string, string> {
  const { node } = location;
  const { required: _, ...own } = node.sources;
  const sources: Record<string, string | undefined> = {
    required: isOptional(location, parent) ? undefined : parent?.sources["required"],
    tag: own["oneOf"],
    type: own["anyOf"],
    ...own,
  };
  if (node.kind === "exclusive") sources["additionalProperties"] = node.branches[0].node.sources["additionalProperties"];
  return Object.fromEntries(Object.entries(sources).flatMap(([keyword, source]) => (source === undefined ? [] : [[keyword, rowOf(source)]])));
}

/** Every location, with the one around it. */
export function withParents(location: Location, parent?: Location): readonly (readonly [Location, Location | undefined])[] {
  return [[location, parent], ...location.children.flatMap((child) => withParents(child, location))];
}

/** Whether a value that is `null` can be left out. Which of some exclusive properties is left out decides about the others. */
function isOptional({ path }: Location, parent: Node | undefined): boolean {
  if (parent?.kind === "list") return true;
  return parent !== undefined && objectOf(parent)?.properties.some(({ name, required }) => name === path.at(-1) && !required) === true;
}

/** The object of a node; the branches of an exclusive one have the same annotations. */
function objectOf(node: Node): ObjectNode | undefined {
  const object = node.kind === "exclusive" ? node.branches[0].node : node;
  return object.kind === "object" ? object : undefined;
}

/** The row alone: its text is in the types and in the reference. */
function rowOf(source: string): string {
  return source.split(":")[0] as string;
}

function typeOf(node: Node): string {
  if (node.kind === "types") return node.branches.map(jsonTypeOf).join(" or ");
  return node.kind === "number" && node.integer ? "whole number" : jsonTypeOf(node);
}

function valuesOf(node: Node): readonly Scalar[] | undefined {
  if (node.kind === "enum") return node.values;
  return node.kind === "tagged" ? node.branches.map(({ value }) => value) : undefined;
}

/** What sentences call an item of a list and the whole, and what a rule about inner lists is about. */
function nounsOf(node: Node): Record<string, string> | undefined {
  if (node.kind !== "list") return undefined;
  const total = node.maxTotal === undefined ? {} : { "x-maxTotal": innerList(node, node.maxTotal.list).label ?? node.maxTotal.list.at(-1) };
  const keys = node.innerKeys.map((key) => [keywordOf(key), innerList(node, key.list).nouns?.item] as const);
  return filled(
    Object.fromEntries([...Object.entries({ ...node.nouns, ...total }), ...keys].filter((entry): entry is [string, string] => entry[1] !== undefined)),
  );
}

function innerList({ item }: ListNode, path: readonly string[]): ListNode {
  return nodeAt(item, path) as ListNode;
}

function filled<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
