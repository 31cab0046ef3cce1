import { Ajv } from "ajv";
import { isSchema, type Json, type JsonSchema, pointerTo, SchemaError, type SchemaFile } from "./json-schema.ts";
import { impliesGuard, parsePattern, type SafePattern } from "./pattern.ts";

/** The white space of the portable part of a rule; the rule itself means all of Unicode's. */
const asciiWhiteSpace = " \t\n\u000b\f\r";

/** What a schema may say, and what checks the value it says it with. */
const keywords: Readonly<Record<string, (value: Json, pointer: string) => void>> = {
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
  required: (value, pointer) => {
    wantDistinctTexts(value, pointer);
  },
  additionalProperties: (value, pointer) =>
    want(typeof value === "boolean", pointer, "additionalProperties must be true or false; a schema here is read differently elsewhere"),
  items: wantSchema,
  minItems: wantCount,
  maxItems: wantCount,
  uniqueItems: (value, pointer) => want(value === true, pointer, "uniqueItems must be true; leave it out otherwise"),
  minLength: wantCount,
  maxLength: wantCount,
  pattern: (value, pointer) => void readPattern(value, pointer),
  oneOf: wantSchemaList,
  anyOf: wantSchemaList,
  allOf: wantSchemaList,
  not: wantSchema,
  "x-code": wantTextMap,
  "x-consequence": wantTextMap,
  "x-label": wantText,
  "x-noEdgeWhiteSpace": wantTrue,
  "x-notBlank": wantTrue,
  "x-plainText": wantTrue,
  "x-sentence": wantTextMap,
  "x-source": wantTextMap,
  "x-uniqueKeys": wantDistinctTexts,
};

const annotationsBesideReference = new Set(["$ref"]);
const onlyAtTheRoot = new Set(["$schema", "$id", "definitions"]);

/** Rules about several keywords of one schema, each named by the sentence that it prints. */
const agreements: ReadonlyMap<string, (schema: JsonSchema) => boolean> = new Map([
  ["minLength is greater than maxLength", (schema: JsonSchema) => inOrder(schema["minLength"], schema["maxLength"])],
  ["minItems is greater than maxItems", (schema: JsonSchema) => inOrder(schema["minItems"], schema["maxItems"])],
  ["a length limit needs type string", (schema: JsonSchema) => needsType(schema, ["minLength", "maxLength"], "string")],
  ["an items keyword needs type array", (schema: JsonSchema) => needsType(schema, ["items", "minItems", "maxItems", "uniqueItems"], "array")],
  ["an object keyword needs type object", (schema: JsonSchema) => needsType(schema, ["properties", "required", "additionalProperties"], "object")],
  ["required names a property that is not there", (schema: JsonSchema) => requiredAreProperties(schema)],
  [
    "an object with properties must say additionalProperties, because silence means true in some tools and false in others",
    (schema: JsonSchema) => schema["properties"] === undefined || schema["additionalProperties"] !== undefined,
  ],
  ["a pattern needs maxLength in the same schema, so that no text makes matching long", (schema: JsonSchema) => patternIsBounded(schema)],
  ["uniqueItems needs x-uniqueKeys, which says what makes two items the same", (schema: JsonSchema) => uniqueItemsHasKeys(schema)],
  [
    "x-notBlank stands beside the pattern that says it for ASCII, so that every validator knows a part of it",
    (schema: JsonSchema) => notBlankHasPattern(schema),
  ],
  [
    "x-noEdgeWhiteSpace stands beside the two patterns that say it for ASCII, so that every validator knows a part of it",
    (schema: JsonSchema) => edgesHavePatterns(schema),
  ],
]);

/**
 * Refuses a schema that other languages would read differently, or that this
 * generator does not understand: a limit that is skipped is a limit that
 * nothing enforces.
 *
 * @throws {@link SchemaError} with the JSON Pointer of the first offence.
 */
export function assertPortable(file: SchemaFile): asserts file is SchemaFile & { schema: JsonSchema } {
  const { schema } = file;
  if (!isSchema(schema)) throw new SchemaError("", "a schema must be an object");
  if (schema["title"] !== undefined) checkName(schema["title"], "/title");
  checkSchema(schema, "", 0);
  const ajv = new Ajv({ strict: false });
  if (ajv.validateSchema(schema) !== true) {
    const [error] = ajv.errors ?? [];
    throw new SchemaError(error?.instancePath ?? "", `not a draft-07 schema: it ${error?.message ?? "is malformed"}`);
  }
  checkExamples(schema, ajv);
}

const deepest = 64;

function checkSchema(schema: JsonSchema, pointer: string, depth: number, isGuard = false): void {
  if (depth > deepest) throw new SchemaError(pointer, `schemas are nested more than ${deepest} deep`);
  for (const [keyword, value] of Object.entries(schema)) {
    const at = pointerTo(pointer, keyword);
    const check = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
    if (check === undefined) throw new SchemaError(at, `the keyword "${keyword}" is not in the portable subset`);
    if (onlyAtTheRoot.has(keyword) && pointer !== "") throw new SchemaError(at, `"${keyword}" may stand at the root only`);
    check(value, at);
  }
  if (schema["$ref"] !== undefined && Object.keys(schema).some((keyword) => !annotationsBesideReference.has(keyword))) {
    throw new SchemaError(pointer, '"$ref" must stand alone: half of the validators ignore what stands beside it');
  }
  if (schema["title"] !== undefined && !isNamed(pointer)) {
    throw new SchemaError(pointerTo(pointer, "title"), "a title is the name of a definition or of the whole schema; move this schema to definitions");
  }
  for (const [sentence, holds] of agreements) {
    if (!holds(schema)) throw new SchemaError(pointer, sentence);
  }
  if (!isGuard && !anchorsAreGuarded(schema)) {
    throw new SchemaError(pointer, 'a pattern with "^" or "$" needs a "not" guard beside it: some validators take these for the ends of a line');
  }
  for (const [child, at] of childSchemas(schema, pointer)) checkSchema(child, at, depth + 1, at === `${pointer}/not`);
}

/** The schemas that stand directly inside a schema, with their pointers. */
function* childSchemas(schema: JsonSchema, pointer: string): Generator<readonly [JsonSchema, string]> {
  for (const keyword of ["definitions", "properties"]) {
    const group = schema[keyword];
    if (!isSchema(group)) continue;
    for (const [name, child] of Object.entries(group)) {
      const at = pointerTo(pointerTo(pointer, keyword), name);
      if (!isSchema(child)) throw new SchemaError(at, "a schema must be an object");
      if (keyword === "properties") want(/^[A-Za-z][\w.-]*$/.test(name), at, "a property's name must begin with an ASCII letter and go on in ASCII");
      if (keyword === "definitions") checkTitle(name, child, at);
      yield [child, at];
    }
  }
  for (const keyword of ["oneOf", "anyOf", "allOf"]) {
    const list = schema[keyword];
    if (!Array.isArray(list)) continue;
    for (const [index, child] of list.entries()) yield [child as JsonSchema, pointerTo(pointerTo(pointer, keyword), index)];
  }
  for (const keyword of ["items", "not"]) {
    const child = schema[keyword];
    if (isSchema(child)) yield [child, pointerTo(pointer, keyword)];
  }
}

/** Whether a schema stands where a name can be given to it: at the root or directly in `definitions`. */
function isNamed(pointer: string): boolean {
  return pointer === "" || /^\/definitions\/[^/]+$/.test(pointer);
}

/** Names that generated code has a use of its own for. */
const reserved = new Set(["Array", "Field", "Finding", "Readonly", "Record", "Text"]);

function checkName(name: Json | undefined, pointer: string): void {
  want(typeof name === "string" && /^[A-Z][A-Za-z0-9]*$/.test(name), pointer, "a name must be a word in PascalCase");
  want(!reserved.has(name), pointer, `"${name}" is a name that generated code uses itself`);
}

function checkTitle(name: string, definition: JsonSchema, pointer: string): void {
  if (definition["title"] === undefined) throw new SchemaError(pointer, "a definition needs a title: other tools name their types after it");
  if (definition["title"] !== name) throw new SchemaError(pointer, `the title of a definition must be its name, "${name}"`);
  checkName(name, pointer);
}

function checkExamples(schema: JsonSchema, ajv: Ajv): void {
  const definitions = isSchema(schema["definitions"]) ? schema["definitions"] : {};
  ajv.addSchema(schema, "file");
  for (const [name, definition] of Object.entries(definitions)) {
    if (!isSchema(definition) || !Array.isArray(definition["examples"])) continue;
    const accepts = ajv.compile({ $ref: `file#/definitions/${name}` });
    definition["examples"].forEach((example: Json, index: number) => {
      if (!accepts(example)) {
        throw new SchemaError(`/definitions/${name}/examples/${index}`, "the example breaks the definition that it is an example of");
      }
    });
  }
}

function want(holds: boolean, pointer: string, sentence: string): asserts holds {
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

function readPattern(value: Json, pointer: string): SafePattern {
  wantText(value, pointer);
  try {
    return parsePattern(value);
  } catch (error) {
    throw new SchemaError(pointer, (error as Error).message);
  }
}

function inOrder(min: Json | undefined, max: Json | undefined): boolean {
  return typeof min !== "number" || typeof max !== "number" || min <= max;
}

function needsType(schema: JsonSchema, names: readonly string[], type: string): boolean {
  return schema["type"] === type || !names.some((name) => schema[name] !== undefined);
}

function requiredAreProperties(schema: JsonSchema): boolean {
  const { required, properties } = schema;
  return !Array.isArray(required) || (isSchema(properties) && required.every((name) => Object.hasOwn(properties, String(name))));
}

function allOf(schema: JsonSchema): readonly JsonSchema[] {
  return (schema["allOf"] ?? []) as readonly JsonSchema[];
}

function patternIsBounded(schema: JsonSchema): boolean {
  const isTextItself = schema["type"] === "string";
  const hasPattern = schema["pattern"] !== undefined || schema["not"] !== undefined || allOf(schema).length > 0;
  return !isTextItself || !hasPattern || schema["maxLength"] !== undefined;
}

function uniqueItemsHasKeys(schema: JsonSchema): boolean {
  const hasKeys = schema["x-uniqueKeys"] !== undefined || allOf(schema).some((part) => part["x-uniqueKeys"] !== undefined);
  return schema["uniqueItems"] !== true || hasKeys;
}

export const notBlankPattern = `[^${asciiWhiteSpace}]`;
export const edgePatterns: readonly string[] = [`^[${asciiWhiteSpace}]`, `[${asciiWhiteSpace}]$`];

function notBlankHasPattern(schema: JsonSchema): boolean {
  return schema["x-notBlank"] !== true || schema["pattern"] === notBlankPattern;
}

function edgesHavePatterns(schema: JsonSchema): boolean {
  const refused = allOf(schema).map((part) => (isSchema(part["not"]) ? part["not"]["pattern"] : undefined));
  return schema["x-noEdgeWhiteSpace"] !== true || edgePatterns.every((pattern) => refused.includes(pattern));
}

function anchorsAreGuarded(schema: JsonSchema): boolean {
  const { pattern } = schema;
  if (typeof pattern !== "string") return true;
  const whole = parsePattern(pattern);
  if (!whole.fromStart && !whole.toEnd) return true;
  const guards = [schema["not"], ...allOf(schema).map((part) => part["not"])].filter(isSchema);
  if (!whole.toEnd) return guards.length > 0;
  return guards.some((guard) => typeof guard["pattern"] === "string" && impliesGuard(whole, parsePattern(guard["pattern"])));
}
