import { generate } from "../../../../generator/generate.ts";
import { rulesOf } from "../../../../generator/lint/rules-of.ts";
import type { Artefacts } from "../../../../generator/load/disk.ts";
import { isSchema, type Json, type JsonSchema, type SchemaFile } from "../../../../generator/load/json-schema.ts";

/**
 * The same schema with a source for each rule, and a sentence for each
 * pattern, where it has none: the generator refuses rules without them, and
 * most tests are about something else.
 */
export function annotated(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([keyword, value]): [string, Json] => {
    if ((keyword === "properties" || keyword === "definitions") && isSchema(value)) {
      return [keyword, Object.fromEntries(Object.entries(value).map(([name, child]) => [name, inside(child)]))];
    }
    if (keyword === "oneOf" || (keyword === "anyOf" && schema["type"] !== "array")) return [keyword, Array.isArray(value) ? value.map(inside) : value];
    return [keyword, keyword === "items" ? inside(value) : value];
  });
  return { ...Object.fromEntries(entries), ...annotationsOf(schema) };
}

function inside(child: Json): Json {
  return isSchema(child) ? annotated(child) : child;
}

function annotationsOf(schema: JsonSchema): JsonSchema {
  const rules = rulesOf(schema);
  const patterns = rules.filter((rule) => rule === "pattern" || rule === "not");
  return {
    ...missing(schema, "x-source", rules, () => "Our reading: a test."),
    ...(schema["x-sentence"] === undefined && patterns.length > 0 ? { "x-label": "field" } : {}),
    ...missing(schema, "x-sentence", patterns, (rule) => `field breaks its ${rule}`),
  };
}

function missing(schema: JsonSchema, annotation: string, rules: readonly string[], textOf: (rule: string) => string): JsonSchema {
  const known = (schema[annotation] ?? {}) as JsonSchema;
  const added = rules.filter((rule) => known[rule] === undefined).map((rule) => [rule, textOf(rule)]);
  return added.length === 0 ? {} : { [annotation]: { ...known, ...Object.fromEntries(added) } };
}

/** What the generator makes of schemas that may lack sources and sentences. */
export function generateAnnotated(files: readonly SchemaFile[]): Promise<Artefacts> {
  return generate(files.map(({ name, schema }) => ({ name, schema: isSchema(schema) ? annotated(schema) : schema })));
}
