import { isSchema, type Json, type JsonSchema } from "./json-schema.ts";

/** The order in which a schema's keywords are written; all others follow, sorted by name. */
const keywordOrder = ["$schema", "$id", "title", "description", "$comment", "$ref", "type", "enum", "required", "additionalProperties", "properties"];
const lastKeyword = "definitions";

/**
 * The same schema with its keys in a fixed order, so that the generated files
 * do not depend on the order in the schema file. Properties are in the order
 * of `required`; the optional ones follow, sorted by name.
 */
export function canonical(schema: JsonSchema): JsonSchema {
  const rank = (keyword: string): number => (keyword === lastKeyword ? Number.MAX_SAFE_INTEGER : keywordOrder.indexOf(keyword) + 1 || keywordOrder.length + 1);
  const keywords = Object.keys(schema).sort((a, b) => rank(a) - rank(b) || compare(a, b));
  return Object.fromEntries(keywords.map((keyword) => [keyword, canonicalValue(schema, keyword)]));
}

function canonicalValue(schema: JsonSchema, keyword: string): Json {
  const value = schema[keyword] as Json;
  switch (keyword) {
    case "properties":
      return canonicalGroup(value, schema["required"]);
    case "definitions":
      return canonicalGroup(value);
    case "items":
    case "not":
      return isSchema(value) ? canonical(value) : withSortedKeys(value);
    case "oneOf":
    case "anyOf":
    case "allOf":
      return Array.isArray(value) ? value.map((entry: Json) => (isSchema(entry) ? canonical(entry) : withSortedKeys(entry))) : withSortedKeys(value);
    default:
      return withSortedKeys(value);
  }
}

function canonicalGroup(group: Json, required?: Json): Json {
  if (!isSchema(group)) return withSortedKeys(group);
  const rank = (name: string): number => (Array.isArray(required) && required.includes(name) ? required.indexOf(name) : Number.MAX_SAFE_INTEGER);
  const names = Object.keys(group).sort((a, b) => rank(a) - rank(b) || compare(a, b));
  return Object.fromEntries(names.map((name) => [name, isSchema(group[name]) ? canonical(group[name]) : withSortedKeys(group[name] as Json)]));
}

/** A JSON value with the keys of all its objects sorted by name. */
export function withSortedKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (!isSchema(value)) return value;
  return sortedByName(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withSortedKeys(inner)])));
}

/** A record with its keys sorted by name. */
export function sortedByName<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => compare(one, other)));
}

/** Compares texts by code unit, as `sort` does, and not by locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
