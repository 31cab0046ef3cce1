import type { Json } from "../../load/json-schema.ts";
import type { Node, ObjectNode, Scalar } from "../../lower/ir.ts";
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
      return Array.from({ length: Math.max(node.minItems, 1) }, (_, index) => sampleOf(node.item, index, letter));
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

function objectOf({ properties }: ObjectNode, number: number): { readonly [key: string]: Json } {
  return Object.fromEntries(properties.filter(({ required }) => required).map(({ name, node }) => [name, sampleOf(node, number, name[0])]));
}
