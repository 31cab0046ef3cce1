import { isSchema, type Json, type JsonSchema, pointerTo } from "../load/json-schema.ts";
import {
  type EnumNode,
  type ExclusiveNode,
  jsonTypeOf,
  type ListNode,
  type Node,
  type NumberNode,
  type ObjectNode,
  type Property,
  saysWholeShape,
  type TaggedNode,
  type TextNode,
} from "../lower/ir.ts";
import { exclusiveProperties } from "../lower/locations.ts";
import type { RuleKeyword } from "../lower/rule-keywords.ts";
import { acrossItems, withoutInnerLimits } from "./across-items.ts";
import { type Finding, finding } from "./finding.ts";

export type { Finding };

/**
 * Finds every rule that a value breaks: the slow, plain reading of a schema
 * that the generated validators are compared with.
 */
export function findingsOf(node: Node, value: Json, path = ""): readonly Finding[] {
  switch (node.kind) {
    case "text":
      return typeof value === "string" ? inText(node, value, path) : [finding(node, "type", path)];
    case "enum":
      return node.values.some((allowed) => allowed === value) ? [] : [inEnum(node, value, path)];
    case "object":
      return isSchema(value) ? inObject(node, value, path) : [finding(node, "type", path)];
    case "exclusive":
      return isSchema(value) ? inExclusive(node, value, path) : [finding(node, "type", path)];
    case "tagged":
      return isSchema(value) ? inTagged(node, value, path) : [finding(node, "type", path)];
    case "list":
      return Array.isArray(value) ? inList(node, value, path) : [finding(node, "type", path)];
    case "types": {
      const branch = node.branches.find((one) => jsonTypeOf(one) === jsonTypeOfValue(value));
      return branch === undefined ? [finding(node, "type", path)] : findingsOf(branch, value, path);
    }
    case "number":
      return typeof value === "number" && (!node.integer || Number.isInteger(value)) ? inNumber(node, value, path) : [finding(node, "type", path)];
    case "boolean":
      return typeof value === "boolean" ? [] : [finding(node, "type", path)];
    case "any":
      return [];
  }
}

function inText(node: TextNode, text: string, path: string): readonly Finding[] {
  const { minLength, maxLength = Number.POSITIVE_INFINITY, notBlank, noEdgeWhiteSpace, patterns } = node;
  const brokenPatterns = patterns.filter(({ keyword, source }) => compiled(source).test(text) === (keyword === "not"));
  if (brokenPatterns.some(saysWholeShape)) return [finding(node, "pattern", path)];
  const length = [...text].length;
  const trimmed = text.trim();
  const isMissing = length === 0 && minLength > 0;
  const broken: readonly (readonly [RuleKeyword, boolean])[] = [
    ["minLength", length < minLength],
    ["maxLength", length > maxLength],
    ["x-wellFormed", /\p{Surrogate}/u.test(text)],
    ["x-notBlank", notBlank && trimmed === "" && !isMissing],
    ["x-noEdgeWhiteSpace", noEdgeWhiteSpace && trimmed !== text],
    ...brokenPatterns.map(({ keyword }) => [keyword, true] as const),
  ];
  return broken.filter(([, isTrue]) => isTrue).map(([keyword]) => finding(node, keyword, path));
}

/** Made once for each pattern: there are a few, and thousands of texts. */
function compiled(source: string): RegExp {
  const known = expressions.get(source) ?? new RegExp(source, "u");
  expressions.set(source, known);
  return known;
}
const expressions = new Map<string, RegExp>();

function inNumber(node: NumberNode, value: number, path: string): readonly Finding[] {
  if (node.minimum !== undefined && value < node.minimum) return [finding(node, "minimum", path)];
  return node.maximum !== undefined && value > node.maximum ? [finding(node, "maximum", path)] : [];
}

/** The consequence is documented for unknown words only, not for values of other types. */
function inEnum(node: EnumNode, value: Json, path: string): Finding {
  const { consequence, ...rest } = finding(node, node.keyword, path);
  return typeof value === "string" && consequence !== undefined ? { ...rest, consequence } : rest;
}

function inObject({ properties, ...node }: ObjectNode, value: JsonSchema, path: string): readonly Finding[] {
  return [...unknownProperties(node, properties, value, path), ...inProperties(properties, value, path)];
}

function inExclusive(node: ExclusiveNode, value: JsonSchema, path: string): readonly Finding[] {
  const properties = exclusiveProperties(node);
  const present = node.branches.filter(({ key }) => Object.hasOwn(value, key)).length;
  return [
    ...unknownProperties({ ...node, open: node.branches[0]?.node.open === true }, properties, value, path),
    ...(present === 1 ? [] : [finding(node, "oneOf", path)]),
    ...inProperties(properties, value, path),
  ];
}

function inTagged(node: TaggedNode, value: JsonSchema, path: string): readonly Finding[] {
  const { tag, branches } = node;
  const at = pointerTo(path, tag);
  if (!Object.hasOwn(value, tag)) return [{ ...finding(node, "tag", at), code: "required" }];
  const branch = branches.find((one) => one.value === value[tag]);
  return branch === undefined ? [finding(node, "tag", at)] : findingsOf(branch.node, value, path);
}

function inList(node: ListNode, items: readonly Json[], path: string): readonly Finding[] {
  const { minItems, maxItems = Number.POSITIVE_INFINITY, item } = node;
  if (items.length > maxItems) return [finding(node, "maxItems", path)];
  const inItems = items.flatMap((one, index) => findingsOf(item, one, pointerTo(path, index)));
  return [
    ...(items.length < minItems ? [finding(node, "minItems", path)] : []),
    ...withoutInnerLimits(node, items, path, inItems),
    ...acrossItems(node, items, path),
  ];
}

function unknownProperties(
  node: Pick<ObjectNode, "open" | "codes" | "consequences">,
  properties: readonly Property[],
  value: JsonSchema,
  path: string,
): readonly Finding[] {
  if (node.open) return [];
  const known = properties.map(({ name }) => name);
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => finding(node, "additionalProperties", pointerTo(path, name)));
}

function inProperties(properties: readonly Property[], value: JsonSchema, path: string): readonly Finding[] {
  return properties.flatMap(({ name, required, node }) => {
    if (Object.hasOwn(value, name)) return findingsOf(node, value[name] as Json, pointerTo(path, name));
    return required ? [finding(node, "required", pointerTo(path, name))] : [];
  });
}

function jsonTypeOfValue(value: Json): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}
