import type { RequiredIfSeveral } from "../lint/required-if-several.ts";
import { type JsonSchema, pointerSteps, SchemaError } from "../load/json-schema.ts";
import type { ListNode, Node, Origin, Property } from "./ir.ts";

/** The limit for all items of the lists inside the items of a list. */
export function maxTotal(from: JsonSchema, item: Node, { pointer }: Origin): Pick<ListNode, "maxTotal"> {
  const [entry] = Object.entries((from["x-maxTotal"] ?? {}) as Readonly<Record<string, number>>);
  if (entry === undefined) return {};
  const [path, limit] = entry;
  const refuse = (reason: string): never => {
    throw new SchemaError(`${pointer}/x-maxTotal`, reason);
  };
  const list = pointerSteps(path);
  const inner = nodeAt(item, list);
  if (inner?.kind !== "list") return refuse(`${path} does not lead to a list`);
  if (inner.maxItems !== limit) {
    return refuse(`the list at ${path} needs maxItems ${limit} too: that is the part of the rule that every validator knows`);
  }
  const maxItems = from["maxItems"];
  if (typeof maxItems !== "number" || maxItems * inner.minItems > limit) {
    return refuse(`needs maxItems beside it, so low that so many lists of ${inner.minItems} have at most ${limit} items together`);
  }
  return { maxTotal: { list, limit } };
}

/** The properties that each item needs once there are several. */
export function requiredIfSeveral(from: JsonSchema, item: Node, { pointer }: Origin): readonly string[] {
  if (from["anyOf"] === undefined) return [];
  if (Number(from["minItems"] ?? 0) > 1) {
    throw new SchemaError(`${pointer}/anyOf`, "there are always several items, by minItems; require these properties in the items themselves");
  }
  const [, { items }] = from["anyOf"] as unknown as RequiredIfSeveral;
  for (const name of items.required) {
    const property = propertyOf(item, name);
    if (property?.required === false) continue;
    throw new SchemaError(`${pointer}/anyOf`, property === undefined ? `an item has no property "${name}"` : `"${name}" is required in every item already`);
  }
  return items.required;
}

/** The node that a path of properties leads to, from an object on. */
export function nodeAt(node: Node, path: readonly string[]): Node | undefined {
  return path.reduce((at: Node | undefined, name) => propertyOf(at, name)?.node, node);
}

export function propertyOf(node: Node | undefined, name: string): Property | undefined {
  return node?.kind === "object" ? node.properties.find((property) => property.name === name) : undefined;
}
