import { isSchema, type Json, type JsonSchema, pointerTo } from "./json-schema.ts";

/** Deeper schemas stay as they are: the linter refuses them. */
export const deepestNesting = 64;

/**
 * The same schema with every `$ref` rewritten. Only keywords that contain
 * schemas are followed: an example may contain a `$ref` that is plain data.
 */
export function mapReferences(schema: JsonSchema, rewrite: (reference: Json, pointer: string) => Json, pointer = "", depth = 0): JsonSchema {
  if (depth > deepestNesting) return schema;
  return mapEntries(schema, (value, keyword) => {
    const at = pointerTo(pointer, keyword);
    switch (keyword) {
      case "$ref":
        return rewrite(value, at);
      case "definitions":
      case "properties":
        return isSchema(value) ? mapEntries(value, (child, name) => inside(child, pointerTo(at, name))) : value;
      case "oneOf":
      case "anyOf":
      case "allOf":
        return Array.isArray(value) ? value.map((child: Json, index) => inside(child, pointerTo(at, index))) : value;
      case "items":
      case "not":
        return inside(value, at);
      default:
        return value;
    }
  });

  function inside(child: Json, at: string): Json {
    return isSchema(child) ? mapReferences(child, rewrite, at, depth + 1) : child;
  }
}

function mapEntries(schema: JsonSchema, map: (value: Json, key: string) => Json): JsonSchema {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, map(value, key)]));
}
