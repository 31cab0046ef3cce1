import type { Json, JsonSchema, SchemaFile } from "../../../../generator/load/json-schema.ts";

/** A schema with these definitions, the first of which is the property `it`. */
export function schemaOf(definitions: JsonSchema, root: JsonSchema = {}): SchemaFile {
  const [first] = Object.keys(definitions);
  const schema: JsonSchema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:test:reply-button-request:1.0.0",
    title: "Whole",
    type: "object",
    additionalProperties: false,
    properties: { it: { $ref: `#/definitions/${first}` } },
    ...root,
    definitions: titled(definitions),
  };
  return { name: "reply-button-request", schema };
}

function titled(definitions: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(definitions).map(([title, definition]) => [title, { title, ...(definition as JsonSchema) }]));
}

/** A schema whose property `it` is this. */
export function schemaWith(definition: JsonSchema): SchemaFile {
  return schemaOf({ Thing: definition });
}

/** The same JSON with the keys of every object in another order. */
export function shuffled(value: Json, pick: (count: number) => number): Json {
  if (Array.isArray(value)) return value.map((entry) => shuffled(entry, pick));
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value);
  const entries: [string, Json][] = [];
  while (keys.length > 0) {
    const [key = ""] = keys.splice(pick(keys.length), 1);
    entries.push([key, shuffled((value as JsonSchema)[key] as Json, pick)]);
  }
  return Object.fromEntries(entries);
}
