import { isSchema, type Json, type JsonSchema } from "../load/json-schema.ts";

/** What a schema says to people and to no validator. */
export const words: ReadonlySet<string> = new Set([
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
  "x-plainText",
]);

/** What is looked at elsewhere: the version, and the definitions where they are used. */
export const ignored: ReadonlySet<string> = new Set(["$id", "definitions"]);

/**
 * The rules of a schema alone, with every definition in the place of its
 * reference: equal for two schemas that say the same in other words.
 */
export function rulesOf(schema: JsonSchema, document: JsonSchema, trail: readonly string[] = []): JsonSchema {
  const reference = schema["$ref"];
  if (typeof reference === "string") return referred(reference, document, trail);
  const rules = Object.entries(schema).filter(([keyword]) => !words.has(keyword) && !ignored.has(keyword));
  return Object.fromEntries(rules.map(([keyword, value]) => [keyword, inside(keyword, value)]));

  function inside(keyword: string, value: Json): Json {
    if (keyword !== "properties" || !isSchema(value)) return each(value);
    return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, each(property)]));
  }

  function each(value: Json): Json {
    if (Array.isArray(value)) return value.map(each);
    return isSchema(value) ? rulesOf(value, document, trail) : value;
  }
}

function referred(reference: string, document: JsonSchema, trail: readonly string[]): JsonSchema {
  const definitions = document["definitions"];
  const name = reference.replace("#/definitions/", "");
  const definition = isSchema(definitions) && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  return isSchema(definition) && !trail.includes(name) ? rulesOf(definition, document, [...trail, name]) : { $ref: reference };
}
