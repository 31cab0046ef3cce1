import type { Json, JsonSchema } from "../../load/json-schema.ts";
import { nodeAt } from "../../lower/inner-lists.ts";
import type { InnerKey, ListNode } from "../../lower/ir.ts";
import { findingsOf } from "../../oracle/findings.ts";
import { keyPairs, type ListCase } from "./keys.ts";
import { itemsOf, sampleOf } from "./sample.ts";

/** Tries the rules of a list about its inner lists, and about what is required once there are several items. */
export function listRuleCases(node: ListNode): readonly ListCase[] {
  if ((node.maxItems ?? 2) < 2) return [];
  const several = itemsOf(node, 2) as readonly JsonSchema[];
  return [
    ...node.requiredIfSeveral.flatMap((name) =>
      several.map((_, index) => ({
        name: `several-without-${name}-${index}`,
        items: several.map((item, at) => (at === index ? without(item, name) : item)),
        isValid: false,
      })),
    ),
    ...node.innerKeys.flatMap((key) => innerKeyCases(node, key, several)),
    ...totalCases(node, several),
  ];
}

function innerKeyCases(node: ListNode, { list, key }: InnerKey, several: readonly JsonSchema[]): readonly ListCase[] {
  const inner = innerList(node, list);
  const name = [...list, ...key].join("-");
  const count = Math.max(inner.minItems, 1);
  const rows = Array.from({ length: 2 * count }, (_, index) => sampleOf(inner.item, index));
  const text = at(rows[0] as Json, key) as string;
  const again = withAt(rows[count] as Json, key, text);
  const across = (one: string, other: string): readonly Json[] => {
    const first = [withAt(rows[0] as Json, key, one), ...rows.slice(1, count)];
    return fill(several, list, [first, [withAt(again, key, other), ...rows.slice(count + 1)]]);
  };
  const isItemValid = (item: Json): boolean => findingsOf(node.item, item).length === 0;
  return [
    { name: `repeated-${name}-across`, items: across(text, text), isValid: false },
    ...keyPairs(text)
      .map(({ name: pairName, texts, isValid }) => ({ name: `${pairName}-${name}-across`, items: across(...texts), isValid }))
      .filter(({ items, isValid }) => !isValid || items.every(isItemValid)),
    ...((inner.maxItems ?? 0) > count
      ? [{ name: `repeated-${name}-within`, items: fill(several.slice(0, 1), list, [[...rows.slice(0, count), again]]), isValid: false }]
      : []),
  ];
}

function totalCases(node: ListNode, several: readonly JsonSchema[]): readonly ListCase[] {
  const { maxTotal } = node;
  if (maxTotal === undefined) return [];
  const { item } = innerList(node, maxTotal.list);
  const rows = Array.from({ length: maxTotal.limit + 1 }, (_, index) => sampleOf(item, index));
  const split = (count: number): readonly Json[] => fill(several, maxTotal.list, [rows.slice(0, count - 1), rows.slice(count - 1, count)]);
  return [
    { name: `total-${maxTotal.limit}`, items: split(maxTotal.limit), isValid: true },
    { name: `total-${maxTotal.limit + 1}`, items: split(maxTotal.limit + 1), isValid: false },
  ];
}

function innerList({ item }: ListNode, path: readonly string[]): ListNode {
  return nodeAt(item, path) as ListNode;
}

/** The items with these inner lists. */
function fill(items: readonly JsonSchema[], path: readonly string[], lists: readonly (readonly Json[])[]): readonly Json[] {
  return items.map((item, index) => withAt(item, path, lists[index] as readonly Json[]));
}

function without(item: JsonSchema, name: string): Json {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== name));
}

function at(item: Json, path: readonly string[]): Json {
  return path.reduce((inner, step) => (inner as JsonSchema)[step] as Json, item);
}

function withAt(item: Json, [step, ...rest]: readonly string[], value: Json): Json {
  return step === undefined ? value : { ...(item as JsonSchema), [step]: withAt((item as JsonSchema)[step] as Json, rest, value) };
}
