import { isSchema, type Json, type JsonSchema } from "../../load/json-schema.ts";
import { versionOf } from "../../load/names.ts";
import { mapKeywords, mapReferences } from "../../load/references.ts";
import { asciiJson } from "../quoting.ts";

/**
 * Emits a schema in self-contained editions: for validators of different ages,
 * for those that try to fetch a URN (`noschema` has no `$id` either), and for
 * those that refuse keywords they do not know (`plain`).
 */
export function emitEditions(name: string, schema: JsonSchema): ReadonlyMap<string, string> {
  const { $schema, $id, ...noSchema } = schema;
  return new Map([
    [`schema/${name}.draft-07.json`, asciiJson(withoutConst(schema))],
    [`schema/${name}.2020-12.json`, asciiJson(in2020(schema))],
    [`schema/${name}.plain.json`, asciiJson(withoutOwnKeywords(withoutConst(schema)))],
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

/** The same schema without the keywords that draft-07 does not have. A part of `allOf` that has nothing else goes with them. */
function withoutOwnKeywords(schema: JsonSchema): JsonSchema {
  const plain = mapKeywords(schema, (keyword, value) => (keyword.startsWith("x-") || keyword === "deprecated" ? undefined : [keyword, value]));
  return withoutEmptyParts(plain);
}

/** Everything is allowed by `{}`: a part that says nothing is only in the way. */
function withoutEmptyParts<Value extends Json>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutEmptyParts) as unknown as Value;
  if (!isSchema(value)) return value;
  const entries = Object.entries(value).flatMap(([keyword, inner]) => {
    if (keyword !== "allOf" || !Array.isArray(inner)) return [[keyword, withoutEmptyParts(inner)] as const];
    const parts = inner.filter((part) => !isSchema(part) || Object.keys(part).length > 0).map(withoutEmptyParts);
    return parts.length === 0 ? [] : [[keyword, parts as Json] as const];
  });
  return Object.fromEntries(entries) as Value;
}

/** The same schema with every `$ref` rewritten. */
export function withReferences(schema: JsonSchema, rewrite: (name: string) => string): JsonSchema {
  return mapReferences(schema, (reference) => rewrite(String(reference).slice("#/definitions/".length)));
}
