import { isSchema, type Json, type JsonSchema } from "./json-schema.ts";

/** The order in which a schema's keywords are written; all others follow by name. */
const keywordOrder = ["$schema", "$id", "title", "description", "$comment", "$ref", "type", "enum", "required", "additionalProperties", "properties"];
const last = "definitions";

/**
 * The same schema with its keys in one order, so that what is generated does
 * not depend on the order in which somebody typed them. Properties stand as
 * `required` lists them, because a list has an order that means something;
 * the optional ones follow by name.
 */
export function canonical(schema: JsonSchema): JsonSchema {
  const rank = (keyword: string): number => (keyword === last ? Number.MAX_SAFE_INTEGER : keywordOrder.indexOf(keyword) + 1 || keywordOrder.length + 1);
  const keywords = Object.keys(schema).sort((a, b) => rank(a) - rank(b) || compare(a, b));
  return Object.fromEntries(keywords.map((keyword) => [keyword, canonicalValue(schema, keyword)]));
}

function canonicalValue(schema: JsonSchema, keyword: string): Json {
  const value = schema[keyword] as Json;
  switch (keyword) {
    case "properties":
      return schemas(value, schema["required"]);
    case "definitions":
      return schemas(value);
    case "items":
    case "not":
      return isSchema(value) ? canonical(value) : sorted(value);
    case "oneOf":
    case "anyOf":
    case "allOf":
      return Array.isArray(value) ? value.map((entry: Json) => (isSchema(entry) ? canonical(entry) : sorted(entry))) : sorted(value);
    default:
      return sorted(value);
  }
}

function schemas(group: Json, first?: Json): Json {
  if (!isSchema(group)) return sorted(group);
  const rank = (name: string): number => (Array.isArray(first) && first.includes(name) ? first.indexOf(name) : Number.MAX_SAFE_INTEGER);
  const names = Object.keys(group).sort((a, b) => rank(a) - rank(b) || compare(a, b));
  return Object.fromEntries(names.map((name) => [name, isSchema(group[name]) ? canonical(group[name]) : sorted(group[name] as Json)]));
}

/** A JSON value with the keys of all its objects in the order of their names. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isSchema(value)) return value;
  return inNameOrder(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)])));
}

/** A record with its keys in the order of their names. */
export function inNameOrder<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => compare(one, other)));
}

/** Orders texts by code unit, as `sort` does, and not by anybody's locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
