import { isSchema, type Json, pointerTo } from "../load/json-schema.ts";
import { nodeAt } from "../lower/inner-lists.ts";
import type { InnerKey, ListNode } from "../lower/ir.ts";
import { keywordOf } from "../lower/rule-keywords.ts";
import { type Finding, finding } from "./finding.ts";

/** A value in a list, and its place. */
interface Found {
  readonly value: Json | undefined;
  readonly path: string;
}

/** The rules of a list that no item breaks alone: distinct keys, a limit for all inner lists together, what is required once there are several. */
export function acrossItems(node: ListNode, items: readonly Json[], path: string): readonly Finding[] {
  const all = items.map((value, index) => ({ value, path: pointerTo(path, index) }));
  return [
    ...node.uniqueKeys.flatMap((key) => repeated(node, all, key, keywordOf(key))),
    ...node.innerKeys.flatMap((inner) => repeated(node, innerItems(node, all, inner), inner.key, keywordOf(inner))),
    ...(isOverTotal(node, items) ? [finding(node, "x-maxTotal", path)] : []),
    ...(items.length > 1 ? node.requiredIfSeveral.flatMap((name) => missing(node, all, name)) : []),
  ];
}

/** Of lists that are together too long, none is reported for being too long alone. */
export function withoutInnerLimits(node: ListNode, items: readonly Json[], path: string, found: readonly Finding[]): readonly Finding[] {
  const { maxTotal } = node;
  if (maxTotal === undefined || !isOverTotal(node, items)) return found;
  const inner = items.map((value, index) => at({ value, path: pointerTo(path, index) }, maxTotal.list).path);
  return found.filter((one) => one.keyword !== "maxItems" || !inner.includes(one.path));
}

function isOverTotal({ maxTotal }: ListNode, items: readonly Json[]): boolean {
  if (maxTotal === undefined) return false;
  const counts = items.map((value) => itemsOf(at({ value, path: "" }, maxTotal.list)).length);
  return counts.reduce((sum, count) => sum + count, 0) > maxTotal.limit;
}

function repeated(node: ListNode, all: readonly Found[], key: readonly string[], keyword: string): readonly Finding[] {
  const code = node.codes[keyword] ?? `duplicate${keyword.replaceAll("/*", "").replaceAll("/", "-")}`;
  const seen = new Set<string>();
  return all.flatMap((one) => {
    const { value: text, path } = at(one, key);
    if (typeof text !== "string") return [];
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [{ code, path, keyword: "x-uniqueKeys" }];
  });
}

function missing(node: ListNode, all: readonly Found[], name: string): readonly Finding[] {
  return all.filter(({ value }) => isSchema(value) && !Object.hasOwn(value, name)).map((one) => finding(node, "anyOf", pointerTo(one.path, name)));
}

function at(one: Found, steps: readonly string[]): Found {
  return steps.reduce(
    ({ value, path }: Found, step) => ({ value: isSchema(value) && Object.hasOwn(value, step) ? value[step] : undefined, path: pointerTo(path, step) }),
    one,
  );
}

/** The items of all inner lists, except of one that is too long: nothing else is said about that. */
function innerItems(node: ListNode, all: readonly Found[], { list }: InnerKey): readonly Found[] {
  const inner = nodeAt(node.item, list) as ListNode;
  return all.map((one) => itemsOf(at(one, list))).flatMap((items) => (items.length > (inner.maxItems as number) ? [] : items));
}

function itemsOf({ value, path }: Found): readonly Found[] {
  return Array.isArray(value) ? value.map((item: Json, index) => ({ value: item, path: pointerTo(path, index) })) : [];
}
