import { type JsonSchema, pointerSteps, SchemaError } from "../load/json-schema.ts";
import type { Node, Origin, Property } from "./ir.ts";
import { allowOnly, originOf } from "./origin.ts";

/** The longest list with unique keys: every item is compared with every other. */
const longestKeyedList = 256;

/** The keys whose values must be distinct among the items of a list, from the schema itself and its allOf: one path for each. */
export function uniqueKeys(from: JsonSchema, item: Node, { pointer }: Origin): readonly (readonly string[])[] {
  const parts = (from["allOf"] ?? []) as readonly JsonSchema[];
  parts.forEach((part, index) => {
    allowOnly(part, originOf(part, `${pointer}/allOf/${index}`), "x-uniqueKeys");
  });
  const keys = [from, ...parts].map((part) => part["x-uniqueKeys"] as readonly string[] | undefined).filter((key) => key !== undefined);
  if (keys.length > 0 && Number(from["maxItems"] ?? Number.POSITIVE_INFINITY) > longestKeyedList) {
    throw new SchemaError(pointer, `x-uniqueKeys needs maxItems, at most ${longestKeyedList}: every item is compared with every other`);
  }
  return keys.map((key) => uniqueKey(key, item, pointer));
}

function uniqueKey(key: readonly string[], item: Node, pointer: string): readonly string[] {
  const [path, ...more] = key.map(pointerSteps) as [readonly string[], ...unknown[]];
  if (more.length > 0) {
    throw new SchemaError(
      `${pointer}/x-uniqueKeys`,
      "one list with several pointers is one key made of several values; only a list with one pointer is understood",
    );
  }
  let at: Node | undefined = item;
  for (const step of path) {
    const property: Property | undefined = at?.kind === "object" ? at.properties.find(({ name }) => name === step) : undefined;
    if (property?.required === false) throw new SchemaError(`${pointer}/x-uniqueKeys`, `${key.join()} must lead through required properties only`);
    at = property?.node;
  }
  if (at?.kind !== "text") throw new SchemaError(`${pointer}/x-uniqueKeys`, `${key.join()} does not lead to a text`);
  return path;
}
