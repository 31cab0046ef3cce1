import { camelCase } from "../../load/names.ts";
import { jsonTypeOf, type Node } from "../../lower/ir.ts";
import { usualCodes } from "../../lower/issue-codes.ts";
import { childNodes, type Location } from "../../lower/locations.ts";
import { commentText, literal, preamble } from "../quoting.ts";

/**
 * Emits what the sentences need to know of every place: what it is called,
 * its limits, and which row of the document decided each keyword. A finding
 * of the validators names a place by its number in this table.
 */
export function emitFields(roots: readonly Location[], sources: string): string {
  const tables = roots.map(
    (root) => `/** Every place of ${commentText(root.documentName)}, by its number. */
export const ${camelCase(root.documentName)}Fields: readonly Field[] = [
${withParents(root)
  .map(([location, parent]) => `  ${literal(fieldOf(location, parent), "  ")},\n`)
  .join("")}];
`,
  );
  return `${preamble(sources)}
import type { Field } from "../src/type-level/artefact-types.ts";

/** Keyword → issue code, where it is not the keyword. */
export const usualCodes: Readonly<Record<string, string>> = ${literal(usualCodes)};

${tables.join("\n")}`;
}

function fieldOf({ label, node }: Location, parent: Location | undefined) {
  return {
    label,
    type: typeOf(node),
    limits: filled(limitsOf(node)),
    values: valuesOf(node),
    names: filled([...new Set(childNodes(node).flatMap(([step]) => (typeof step === "string" ? [step] : [])))]),
    codes: filled(node.codes),
    sentences: filled(node.sentences),
    consequences: filled(node.consequences),
    docs: filled(docsOf(node, parent?.node)),
  };
}

/** Keyword → row. That a place must be there was decided where its parent stands; a tag, where the branches do. */
function docsOf(node: Node, parent: Node | undefined): Record<string, string> {
  const { required: _, ...own } = node.sources;
  const sources: Record<string, string | undefined> = { required: parent?.sources["required"], tag: own["oneOf"], ...own };
  if (node.kind === "exclusive") sources["additionalProperties"] = node.branches[0].node.sources["additionalProperties"];
  return Object.fromEntries(Object.entries(sources).flatMap(([keyword, source]) => (source === undefined ? [] : [[keyword, rowOf(source)]])));
}

function withParents(location: Location, parent?: Location): readonly (readonly [Location, Location | undefined])[] {
  return [[location, parent], ...location.children.flatMap((child) => withParents(child, location))];
}

/** The row alone: what it says there stands in the types and in the reference. */
function rowOf(source: string): string {
  return source.split(":")[0] as string;
}

function typeOf(node: Node): string {
  if (node.kind === "types") return node.branches.map(jsonTypeOf).join(" or ");
  return node.kind === "number" && node.integer ? "whole number" : jsonTypeOf(node);
}

/** The limits of a node, by keyword; the two that say nothing are left out. */
export function limitsOf(node: Node): Record<string, number> {
  if (node.kind === "text")
    return withoutGaps({ minLength: node.minLength > 0 || node.maxLength !== undefined ? node.minLength : undefined, maxLength: node.maxLength });
  if (node.kind === "list") return withoutGaps({ minItems: node.minItems, maxItems: node.maxItems });
  return {};
}

function withoutGaps(limits: Record<string, number | undefined>): Record<string, number> {
  return Object.fromEntries(Object.entries(limits).filter((entry): entry is [string, number] => entry[1] !== undefined));
}

function valuesOf(node: Node): readonly string[] | undefined {
  if (node.kind === "enum") return node.values;
  return node.kind === "tagged" ? node.branches.map(({ value }) => value) : undefined;
}

function filled<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
