import type { Json, JsonSchema } from "../../load/json-schema.ts";
import { versionOf } from "../../load/names.ts";
import { mapKeywords, mapReferences } from "../../load/references.ts";
import { asciiJson } from "../quoting.ts";

/**
 * Emits a schema in three self-contained editions, for validators of different
 * ages. The last has no `$id` either: some validators try to fetch a URN.
 */
export function emitEditions(name: string, schema: JsonSchema): ReadonlyMap<string, string> {
  const { $schema, $id, ...noSchema } = schema;
  return new Map([
    [`schema/${name}.draft-07.json`, asciiJson(withoutConst(schema))],
    [`schema/${name}.2020-12.json`, asciiJson(in2020(schema))],
    [`schema/${name}.noschema.json`, asciiJson({ "x-version": versionOf(schema), ...withoutConst(noSchema) })],
  ]);
}

function in2020(schema: JsonSchema): JsonSchema {
  const { definitions, ...rest } = withReferences(withoutConst(schema), (name) => `#/$defs/${name}`);
  return { ...rest, $schema: "https://json-schema.org/draft/2020-12/schema", $defs: definitions as Json };
}

/** The same schema with `enum` for `const`: validators that are older than draft-06 skip a `const`. */
function withoutConst(schema: JsonSchema): JsonSchema {
  return mapKeywords(schema, (keyword, value) => (keyword === "const" ? ["enum", [value]] : [keyword, value]));
}

/** The same schema with every `$ref` rewritten. */
export function withReferences(schema: JsonSchema, rewrite: (name: string) => string): JsonSchema {
  return mapReferences(schema, (reference) => rewrite(String(reference).slice("#/definitions/".length)));
}
