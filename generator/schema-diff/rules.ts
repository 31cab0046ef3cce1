import { isSchema, type Json, type JsonSchema } from "../load/json-schema.ts";

/** The keywords that are for readers and not for validators. */
export const annotations: ReadonlySet<string> = new Set([
  "title",
  "description",
  "$comment",
  "default",
  "examples",
  "$schema",
  "x-source",
  "x-sentence",
  "x-consequence",
  "x-label",
  "x-order",
  "x-plainText",
]);

/** The keywords that are compared elsewhere: the version, and definitions where they are used. */
export const ignored: ReadonlySet<string> = new Set(["$id", "definitions"]);

/**
 * The rules of a schema without annotations, with every reference replaced by
 * its definition: equal for two schemas with the same rules in other words.
 */
export function rulesOf(schema: JsonSchema, rootSchema: JsonSchema, trail: readonly string[] = []): JsonSchema {
  const reference = schema["$ref"];
  if (typeof reference === "string") return resolved(reference, rootSchema, trail);
  const rules = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword) && !ignored.has(keyword));
  return Object.fromEntries(rules.map(([keyword, value]) => [keyword, inside(keyword, value)]));

  function inside(keyword: string, value: Json): Json {
    if (keyword !== "properties" || !isSchema(value)) return each(value);
    return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, each(property)]));
  }

  function each(value: Json): Json {
    if (Array.isArray(value)) return value.map(each);
    return isSchema(value) ? rulesOf(value, rootSchema, trail) : value;
  }
}

function resolved(reference: string, rootSchema: JsonSchema, trail: readonly string[]): JsonSchema {
  const definitions = rootSchema["definitions"];
  const name = reference.replace("#/definitions/", "");
  const definition = isSchema(definitions) && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  return isSchema(definition) && !trail.includes(name) ? rulesOf(definition, rootSchema, [...trail, name]) : { $ref: reference };
}
