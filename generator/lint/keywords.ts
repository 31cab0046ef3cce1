import { isSchema, type Json, pointerTo, SchemaError } from "../load/json-schema.ts";
import { parsePattern } from "../load/pattern.ts";

type Check = (value: Json, pointer: string) => void;

const checks = {
  $schema: (value, pointer) => want(value === "http://json-schema.org/draft-07/schema#", pointer, "$schema must be draft-07"),
  $id: wantText,
  $comment: wantText,
  $ref: wantLocalReference,
  title: wantText,
  description: wantText,
  default: () => {},
  deprecated: wantTrue,
  examples: () => {},
  definitions: wantSchemas,
  properties: wantSchemas,
  type: (value, pointer) =>
    want(typeof value === "string" && value !== "null", pointer, "type must be one of string, object, array, number, integer and boolean"),
  const: (value, pointer) => want(isScalar(value), pointer, `must be ${oneScalar}`),
  enum: wantDistinctScalars,
  required: wantDistinctTexts,
  additionalProperties: (value, pointer) =>
    want(typeof value === "boolean", pointer, "additionalProperties must be true or false; a schema here is read differently elsewhere"),
  items: wantSchema,
  minItems: wantCount,
  maxItems: wantCount,
  uniqueItems: (value, pointer) => want(value === true, pointer, "uniqueItems must be true; leave it out otherwise"),
  minLength: wantCount,
  maxLength: wantCount,
  minimum: wantNumber,
  maximum: wantNumber,
  pattern: wantPattern,
  oneOf: wantSchemaList,
  anyOf: wantSchemaList,
  allOf: wantSchemaList,
  not: wantSchema,
  "x-code": wantTextMap,
  "x-consequence": wantTextMap,
  "x-doubtfulLength": wantCount,
  "x-fileTypes": wantFileTypes,
  "x-foreign": wantTextMap,
  "x-instead": wantText,
  "x-label": wantText,
  "x-maxTotal": wantTotal,
  "x-noEdgeWhiteSpace": wantTrue,
  "x-notBlank": wantTrue,
  "x-noun": wantNouns,
  "x-order": wantDistinctTexts,
  "x-refused": wantDistinctTexts,
  "x-plainText": wantTrue,
  "x-sentence": wantTextMap,
  "x-source": wantTextMap,
  "x-step": wantStep,
  "x-uniqueKeys": wantPointers,
} satisfies Readonly<Record<string, Check>>;

export type Keyword = keyof typeof checks;

/** Every keyword that a schema may use, with the check of its value. `keyword-notes.ts` says the same in words. */
export const keywords: Readonly<Record<string, Check>> = checks;

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
  wantDistinct(value, pointer);
}

function wantDistinct(value: readonly Json[], pointer: string): void {
  want(new Set(value).size === value.length, pointer, "names one entry twice");
}

const oneScalar = "a text, a number, true or false";

function isScalar(value: Json): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || isPortableNumber(value);
}

function wantDistinctScalars(value: Json, pointer: string): void {
  want(Array.isArray(value) && value.length > 0, pointer, "must be a list that is not empty");
  want(value.every(isScalar), pointer, `must be a list whose entries are each ${oneScalar}`);
  wantDistinct(value, pointer);
}

/** A whole number beyond this is another number in some languages. */
function isPortableNumber(value: Json): value is number {
  return typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function wantNumber(value: Json, pointer: string): void {
  want(isPortableNumber(value), pointer, "must be a number that is the same in every language: at most 2^53 - 1");
}

function wantPointers(value: Json, pointer: string): void {
  wantDistinctTexts(value, pointer);
  want(
    value.every((entry) => entry.startsWith("/")),
    pointer,
    "must be JSON Pointers from an item to a text in it; /* means each item of an inner list",
  );
}

function wantTotal(value: Json, pointer: string): void {
  const [entry, ...more] = isSchema(value) ? Object.entries(value) : [];
  want(entry !== undefined && more.length === 0, pointer, 'must be an object with one entry, from a JSON Pointer to a number: { "/rows": 10 }');
  const [list, limit] = entry;
  want(/^(?:\/[^/*]+)+$/.test(list), pointer, "must name the list inside an item by a JSON Pointer, such as /rows");
  wantCount(limit, pointerTo(pointer, list));
  want((limit as number) > 1, pointerTo(pointer, list), "must be at least 2; in place of a smaller total, give the list around them maxItems 1");
}

/** The nouns go into sentences such as "a message has at most 3 reply buttons". */
function wantNouns(value: Json, pointer: string): void {
  want(isSchema(value) && Object.keys(value).sort().join() === "item,whole", pointer, 'must have item and whole: { "item": "row", "whole": "list" }');
  for (const [key, noun] of Object.entries(value)) {
    want(typeof noun === "string" && /^[bcdfghj-np-tv-z][a-z -]*$/.test(noun), pointerTo(pointer, key), 'must be a noun that takes the article "a"');
  }
}

/** The names of the shown types go into a sentence; the endings are compared with the end of a link. */
function wantFileTypes(value: Json, pointer: string): void {
  want(
    isSchema(value) && Object.keys(value).sort().join() === "notShown,shown",
    pointer,
    'must have shown and notShown: { "shown": ["PNG"], "notShown": ["gif"] }',
  );
  for (const [key, names] of Object.entries(value)) wantDistinctTexts(names, pointerTo(pointer, key));
}

function wantStep(value: Json, pointer: string): void {
  want(typeof value === "string" && /^[a-z][A-Za-z0-9]*$/.test(value), pointer, "must be the name of a builder's step, in camelCase");
}

/** The greatest length of a text or a list in Java. */
const mostCounted = 2 ** 31 - 1;

function wantCount(value: Json, pointer: string): void {
  want(Number.isSafeInteger(value) && (value as number) >= 0, pointer, "must be a whole number, zero or more");
  want((value as number) <= mostCounted, pointer, `must be at most ${mostCounted}: some languages count no further`);
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
  want(
    /^#\/definitions\/[^/]+$/.test(value),
    pointer,
    `only "#/definitions/…" and "FILE.schema.json#/definitions/…" are followed, not "${value}": nothing is ever fetched`,
  );
}

function wantPattern(value: Json, pointer: string): void {
  wantText(value, pointer);
  try {
    parsePattern(value);
  } catch (error) {
    throw new SchemaError(pointer, (error as Error).message);
  }
}
