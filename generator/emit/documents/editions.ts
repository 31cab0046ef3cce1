import { isSchema, type Json, type JsonSchema } from "../../load/json-schema.ts";
import { versionOf } from "../../load/names.ts";
import { asciiJson } from "../quoting.ts";

/**
 * Emits a schema in three self-contained editions, for validators of different
 * ages. The last has no `$id` either: some validators try to fetch a URN.
 */
export function emitEditions(name: string, schema: JsonSchema): ReadonlyMap<string, string> {
  const { $schema, $id, ...noSchema } = schema;
  return new Map([
    [`schema/${name}.draft-07.json`, asciiJson(schema)],
    [`schema/${name}.2020-12.json`, asciiJson(in2020(schema))],
    [`schema/${name}.noschema.json`, asciiJson({ "x-version": versionOf(schema), ...noSchema })],
  ]);
}

function in2020(schema: JsonSchema): JsonSchema {
  const { definitions, ...rest } = withReferences(schema, (name) => `#/$defs/${name}`);
  return { ...rest, $schema: "https://json-schema.org/draft/2020-12/schema", $defs: definitions as Json };
}

/** The same schema with every `$ref` rewritten. Only keywords that contain schemas are followed: an example may contain a `$ref` that is plain data. */
export function withReferences(schema: JsonSchema, rewrite: (name: string) => string): JsonSchema {
  const entries = Object.entries(schema).map(([keyword, value]): [string, Json] => {
    switch (keyword) {
      case "$ref":
        return [keyword, rewrite(String(value).slice("#/definitions/".length))];
      case "definitions":
      case "properties":
        return [keyword, Object.fromEntries(Object.entries(value as JsonSchema).map(([name, child]) => [name, inside(child)]))];
      case "oneOf":
      case "anyOf":
      case "allOf":
        return [keyword, (value as readonly Json[]).map(inside)];
      case "items":
      case "not":
        return [keyword, inside(value)];
      default:
        return [keyword, value];
    }
  });
  return Object.fromEntries(entries);

  function inside(child: Json): Json {
    return isSchema(child) ? withReferences(child, rewrite) : child;
  }
}
