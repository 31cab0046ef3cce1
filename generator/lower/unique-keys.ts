import { type JsonSchema, pointerSteps, SchemaError } from "../load/json-schema.ts";
import { propertyOf } from "./inner-lists.ts";
import type { InnerKey, ListNode, Node, Origin } from "./ir.ts";
import { allowOnly, originOf } from "./origin.ts";

/** The most items with unique keys: every one is compared with every other. */
const mostKeyedItems = 256;

/** The keys whose values must be distinct among the items of a list, or of the lists inside them: from the schema itself and its allOf, one path for each. */
export function listKeys(from: JsonSchema, item: Node, { pointer }: Origin): Pick<ListNode, "uniqueKeys" | "innerKeys"> {
  const parts = (from["allOf"] ?? []) as readonly JsonSchema[];
  parts.forEach((part, index) => {
    allowOnly(part, originOf(part, `${pointer}/allOf/${index}`), "x-uniqueKeys");
  });
  const maxItems = Number(from["maxItems"] ?? Number.POSITIVE_INFINITY);
  const pointers = [from, ...parts].map((part) => part["x-uniqueKeys"] as readonly string[] | undefined).filter((key) => key !== undefined);
  const paths = pointers.map((key) => onlyPointer(key, pointer));
  return {
    uniqueKeys: paths.filter((path) => !path.includes("/*/")).map((path) => uniqueKey(path, item, maxItems, pointer)),
    innerKeys: paths.filter((path) => path.includes("/*/")).map((path) => innerKey(path, item, maxItems, pointer)),
  };
}

function onlyPointer([path, ...more]: readonly string[], pointer: string): string {
  if (more.length > 0) {
    throw new SchemaError(
      `${pointer}/x-uniqueKeys`,
      "one list with several pointers is one key made of several values; only a list with one pointer is understood",
    );
  }
  return path as string;
}

function uniqueKey(path: string, item: Node, maxItems: number, pointer: string): readonly string[] {
  if (maxItems > mostKeyedItems) {
    throw new SchemaError(pointer, `x-uniqueKeys needs maxItems, at most ${mostKeyedItems}: every item is compared with every other`);
  }
  const steps = pointerSteps(path);
  if (follow(item, steps, path, pointer).kind !== "text") throw new SchemaError(`${pointer}/x-uniqueKeys`, `${path} does not lead to a text`);
  return steps;
}

function innerKey(path: string, item: Node, maxItems: number, pointer: string): InnerKey {
  const [toList, toText, ...more] = path.split("/*/") as [string, string, ...string[]];
  const list = pointerSteps(toList);
  const inner = follow(item, list, path, pointer);
  if (inner.kind !== "list" || more.length > 0) {
    throw new SchemaError(`${pointer}/x-uniqueKeys`, `${path} must lead through one inner list, whose items are the /*`);
  }
  const most = maxItems * (inner.maxItems ?? Number.POSITIVE_INFINITY);
  return { list, key: uniqueKey(`/${toText}`, inner.item, most, pointer) };
}

function follow(item: Node, steps: readonly string[], path: string, pointer: string): Node {
  let at = item;
  for (const step of steps) {
    const property = propertyOf(at, step);
    if (property?.required === false) throw new SchemaError(`${pointer}/x-uniqueKeys`, `${path} must lead through required properties only`);
    if (property === undefined) throw new SchemaError(`${pointer}/x-uniqueKeys`, `${path} does not lead to a text`);
    at = property.node;
  }
  return at;
}
