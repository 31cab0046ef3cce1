import type { Json, JsonSchema } from "../../load/json-schema.ts";
import type { ListNode, Node, ObjectNode, Scalar } from "../../lower/ir.ts";
import { shortText } from "./valid-text.ts";

/**
 * The smallest valid value of a node: required properties only, the first
 * branch, the shortest list. `number` makes the items of a list differ, and
 * `letter` the texts of an object.
 */
export function sampleOf(node: Node, number = 0, letter = "x"): Json {
  switch (node.kind) {
    case "text":
      return shortText(node, letter, number);
    case "enum":
      return node.values[0] as Scalar;
    case "object":
      return objectOf(node, number);
    case "list":
      return itemsOf(node, Math.min(Math.max(node.minItems, 1), node.maxItems ?? Number.POSITIVE_INFINITY), number, letter);
    case "tagged":
    case "exclusive":
      return sampleOf((node.branches[0] as { node: ObjectNode }).node, number, letter);
    case "types":
      return sampleOf(node.branches[0] as Node, number, letter);
    case "number":
      return Math.min(Math.max(1, node.minimum ?? 1), node.maximum ?? Number.POSITIVE_INFINITY);
    case "boolean":
      return true;
    case "any":
      return "x";
  }
}

/** So many items of a list, all different. `number` makes those of several lists differ too. */
export function itemsOf({ item, requiredIfSeveral }: ListNode, count: number, number = 0, letter = "x"): readonly Json[] {
  return Array.from({ length: count }, (_, index) => {
    const one = sampleOf(item, number * count + index, letter);
    const more = item.kind === "object" && count > 1 ? item.properties.filter(({ name }) => requiredIfSeveral.includes(name)) : [];
    return more.length === 0 ? one : { ...(one as JsonSchema), ...Object.fromEntries(more.map(({ name, node }) => [name, sampleOf(node, index)])) };
  });
}

function objectOf({ properties }: ObjectNode, number: number): { readonly [key: string]: Json } {
  return Object.fromEntries(properties.filter(({ required }) => required).map(({ name, node }) => [name, sampleOf(node, number, name[0])]));
}
