import { isSchema, type Json, type JsonSchema, pointerTo } from "./json-schema.ts";

/** Deeper schemas stay as they are: the linter refuses them. */
export const deepestNesting = 64;

/** A keyword with its value → what to write instead; `undefined` takes it out. */
type Rewrite = (keyword: string, value: Json, pointer: string) => Entry | undefined;
type Entry = readonly [keyword: string, value: Json];

/** The same schema with every `$ref` rewritten. */
export function mapReferences(schema: JsonSchema, rewrite: (reference: Json, pointer: string) => Json): JsonSchema {
  return mapKeywords(schema, (keyword, value, pointer) => [keyword, keyword === "$ref" ? rewrite(value, pointer) : value]);
}

/**
 * The same schema with every keyword rewritten that contains no schemas. Only
 * those that do are followed: an example may contain a `$ref` that is plain data.
 */
export function mapKeywords(schema: JsonSchema, rewrite: Rewrite, pointer = "", depth = 0): JsonSchema {
  if (depth > deepestNesting) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) => {
      const entry = rewritten(keyword, value, pointerTo(pointer, keyword));
      return entry === undefined ? [] : [entry];
    }),
  );

  function rewritten(keyword: string, value: Json, at: string): Entry | undefined {
    switch (keyword) {
      case "definitions":
      case "properties":
        return [keyword, isSchema(value) ? mapEntries(value, (child, name) => inside(child, pointerTo(at, name))) : value];
      case "oneOf":
      case "anyOf":
      case "allOf":
        return [keyword, Array.isArray(value) ? value.map((child: Json, index) => inside(child, pointerTo(at, index))) : value];
      case "items":
      case "not":
        return [keyword, inside(value, at)];
      default:
        return rewrite(keyword, value, at);
    }
  }

  function inside(child: Json, at: string): Json {
    return isSchema(child) ? mapKeywords(child, rewrite, at, depth + 1) : child;
  }
}

function mapEntries(schema: JsonSchema, map: (value: Json, key: string) => Json): JsonSchema {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, map(value, key)]));
}
