import type { Json, JsonSchema } from "../../load/json-schema.ts";
import { versionOf } from "../../load/names.ts";
import { mapReferences } from "../../load/references.ts";
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

/** The same schema with every `$ref` rewritten. */
export function withReferences(schema: JsonSchema, rewrite: (name: string) => string): JsonSchema {
  return mapReferences(schema, (reference) => rewrite(String(reference).slice("#/definitions/".length)));
}
