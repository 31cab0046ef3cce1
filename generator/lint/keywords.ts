import { isSchema, type Json, pointerTo, SchemaError } from "../load/json-schema.ts";
import { parsePattern } from "../load/pattern.ts";

/** Every keyword that a schema may use, with the check of its value. */
export const keywords: Readonly<Record<string, (value: Json, pointer: string) => void>> = {
  $schema: (value, pointer) => want(value === "http://json-schema.org/draft-07/schema#", pointer, "$schema must be draft-07"),
  $id: wantText,
  $comment: wantText,
  $ref: wantLocalReference,
  title: wantText,
  description: wantText,
  default: () => {},
  examples: () => {},
  definitions: wantSchemas,
  properties: wantSchemas,
  type: (value, pointer) =>
    want(typeof value === "string" && value !== "null", pointer, "type must be one of string, object, array, number, integer and boolean"),
  enum: wantDistinctTexts,
  required: wantDistinctTexts,
  additionalProperties: (value, pointer) =>
    want(typeof value === "boolean", pointer, "additionalProperties must be true or false; a schema here is read differently elsewhere"),
  items: wantSchema,
  minItems: wantCount,
  maxItems: wantCount,
  uniqueItems: (value, pointer) => want(value === true, pointer, "uniqueItems must be true; leave it out otherwise"),
  minLength: wantCount,
  maxLength: wantCount,
  pattern: wantPattern,
  oneOf: wantSchemaList,
  anyOf: wantSchemaList,
  allOf: wantSchemaList,
  not: wantSchema,
  "x-code": wantTextMap,
  "x-consequence": wantTextMap,
  "x-label": wantText,
  "x-noEdgeWhiteSpace": wantTrue,
  "x-notBlank": wantTrue,
  "x-order": wantDistinctTexts,
  "x-plainText": wantTrue,
  "x-sentence": wantTextMap,
  "x-source": wantTextMap,
  "x-uniqueKeys": wantPointers,
};

export function want(holds: boolean, pointer: string, sentence: string): asserts holds {
  if (!holds) throw new SchemaError(pointer, sentence);
}

function wantText(value: Json, pointer: string): asserts value is string {
  want(typeof value === "string" && value !== "", pointer, "must be a text");
}

function wantTrue(value: Json, pointer: string): void {
  want(value === true, pointer, "must be true; leave it out otherwise");
}

function wantTextMap(value: Json, pointer: string): void {
  want(isSchema(value), pointer, "must be an object of texts, one a keyword");
  for (const [key, text] of Object.entries(value)) wantText(text, pointerTo(pointer, key));
}

function wantDistinctTexts(value: Json, pointer: string): asserts value is readonly string[] {
  want(Array.isArray(value) && value.length > 0, pointer, "must be a list that is not empty");
  want(
    value.every((entry) => typeof entry === "string"),
    pointer,
    "must be a list of texts",
  );
  want(new Set(value).size === value.length, pointer, "names one entry twice");
}

function wantPointers(value: Json, pointer: string): void {
  wantDistinctTexts(value, pointer);
  want(
    value.every((entry) => entry.startsWith("/")),
    pointer,
    "must be JSON Pointers from an item to a text in it",
  );
}

function wantCount(value: Json, pointer: string): void {
  want(Number.isSafeInteger(value) && (value as number) >= 0, pointer, "must be a whole number, zero or more");
}

function wantSchema(value: Json, pointer: string): void {
  want(isSchema(value), pointer, "must be one schema, an object; true, false and lists are read differently elsewhere");
}

function wantSchemas(value: Json, pointer: string): void {
  want(isSchema(value), pointer, "must be an object of schemas");
}

function wantSchemaList(value: Json, pointer: string): void {
  want(Array.isArray(value) && value.length > 0, pointer, "must be a list of schemas that is not empty");
  value.forEach((entry, index) => {
    wantSchema(entry, pointerTo(pointer, index));
  });
}

function wantLocalReference(value: Json, pointer: string): void {
  wantText(value, pointer);
  want(/^#\/definitions\/[^/]+$/.test(value), pointer, `only "#/definitions/…" is followed, not "${value}": nothing is ever fetched`);
}

function wantPattern(value: Json, pointer: string): void {
  wantText(value, pointer);
  try {
    parsePattern(value);
  } catch (error) {
    throw new SchemaError(pointer, (error as Error).message);
  }
}
