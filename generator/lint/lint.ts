import { Ajv, type ErrorObject } from "ajv";
import { isSchema, type Json, type JsonSchema, pointerSteps, pointerTo, SchemaError, type SchemaFile } from "../load/json-schema.ts";
import { deepestNesting } from "../load/references.ts";
import { trusted } from "../load/trusted.ts";
import { anchorsAreGuarded, keywordCombinations } from "./keyword-combinations.ts";
import { keywords, want } from "./keywords.ts";

const onlyAtTheRoot = new Set(["$schema", "$id", "definitions"]);

/** A schema file that has passed the linter. */
export interface LintedSchema extends SchemaFile {
  readonly schema: JsonSchema;
}

/**
 * Refuses a schema that validators in other languages would read differently,
 * or that this generator does not understand: a skipped limit would be a limit
 * that nothing enforces.
 *
 * @throws {@link SchemaError} with the JSON Pointer of the first offence.
 */
export function lint(file: SchemaFile): LintedSchema {
  const { name, schema } = file;
  if (!isSchema(schema)) throw new SchemaError("", "a schema must be an object");
  want(/^[a-z][a-z0-9-]*$/.test(name), "", "a schema file's name must be small letters, digits and hyphens, and begin with a letter");
  if (schema["title"] !== undefined) checkName(schema["title"], "/title");
  checkSchema(schema, "", 0);
  checkReferences(schema, isSchema(schema["definitions"]) ? schema["definitions"] : {});
  if (metaschema.validateSchema(schema) !== true) {
    const [{ instancePath, message }] = metaschema.errors as [ErrorObject];
    throw new SchemaError(instancePath, `not a draft-07 schema: it ${message}`);
  }
  checkValues(schema);
  return { ...file, schema };
}

/** Compiled once: it is the same for every schema. */
const metaschema = new Ajv({ strict: false, code: { optimize: false } });

function checkSchema(schema: JsonSchema, pointer: string, depth: number, isGuard = false): void {
  if (depth > deepestNesting) throw new SchemaError(pointer, `schemas are nested more than ${deepestNesting} deep`);
  for (const [keyword, value] of Object.entries(schema)) {
    const at = pointerTo(pointer, keyword);
    const check = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
    if (check === undefined) throw new SchemaError(at, `the keyword "${keyword}" is not in the portable subset`);
    if (onlyAtTheRoot.has(keyword) && pointer !== "") throw new SchemaError(at, `"${keyword}" is allowed at the root only`);
    check(value, at);
  }
  if (schema["$ref"] !== undefined && Object.keys(schema).length > 1) {
    throw new SchemaError(pointer, '"$ref" must be the only keyword: half of the validators ignore the others');
  }
  if (schema["title"] !== undefined && !mayHaveTitle(pointer)) {
    throw new SchemaError(pointerTo(pointer, "title"), "a title is the name of a definition or of the whole schema; move this schema to definitions");
  }
  for (const [sentence, holds] of keywordCombinations) {
    if (!holds(schema)) throw new SchemaError(pointer, sentence);
  }
  if (!isGuard && !anchorsAreGuarded(schema)) {
    throw new SchemaError(pointer, 'a pattern with "^" or "$" needs a "not" guard beside it: some validators take these for the ends of a line');
  }
  for (const [child, at] of childSchemas(schema, pointer)) checkSchema(child, at, depth + 1, at === `${pointer}/not`);
}

function checkReferences(schema: JsonSchema, definitions: JsonSchema): void {
  const { $ref } = schema;
  if (typeof $ref === "string") {
    const name = pointerSteps($ref)[1] as string;
    want(Object.hasOwn(definitions, name), pointerTo("/definitions", name), "no such definition");
  }
  for (const [child] of childSchemas(schema, "")) checkReferences(child, definitions);
}

/** The schemas directly inside a schema, with their pointers. */
export function* childSchemas(schema: JsonSchema, pointer: string): Generator<readonly [JsonSchema, string]> {
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
    if (!Array.isArray(list) || isListRule(schema, keyword)) continue;
    for (const [index, child] of list.entries()) yield [child as JsonSchema, pointerTo(pointerTo(pointer, keyword), index)];
  }
  for (const keyword of ["items", "not"]) {
    const child = schema[keyword];
    if (isSchema(child)) yield [child, pointerTo(pointer, keyword)];
  }
}

/** Whether `anyOf` is a rule about a list and not a choice of types: its branches are no schemas by themselves. */
function isListRule({ type }: JsonSchema, keyword: string): boolean {
  return keyword === "anyOf" && type === "array";
}

/** Whether a schema may have a title: it is the root, or directly in `definitions`. */
function mayHaveTitle(pointer: string): boolean {
  return pointer === "" || /^\/definitions\/[^/]+$/.test(pointer);
}

/** Names that generated code uses itself. */
const reservedNames = new Set(["Array", "Field", "Finding", "Readonly", "Record", "Text"]);

function checkName(name: Json | undefined, pointer: string): void {
  want(typeof name === "string" && /^[A-Z][A-Za-z0-9]*$/.test(name), pointer, "a name must be a word in PascalCase");
  want(!reservedNames.has(name), pointer, `"${name}" is a name that generated code uses itself`);
}

function checkTitle(name: string, definition: JsonSchema, pointer: string): void {
  if (definition["title"] === undefined) throw new SchemaError(pointer, "a definition needs a title: other tools name their types after it");
  if (definition["title"] !== name) throw new SchemaError(pointer, `the title of a definition must be its name, "${name}"`);
  checkName(name, pointer);
}

/** Examples and defaults, wherever they are, are what readers copy. */
function checkValues(root: JsonSchema): void {
  const ajv = new Ajv({ ...trusted, strict: false }).addSchema(root, "file");
  visit(root, "");

  function visit(schema: JsonSchema, pointer: string): void {
    const values: (readonly [string, Json, string])[] = ((schema["examples"] ?? []) as readonly Json[]).map((example, index) => [
      `/examples/${index}`,
      example,
      "the example breaks the definition that it is an example of",
    ]);
    if (schema["default"] !== undefined) values.push(["/default", schema["default"], "the default breaks the rules of its own schema"]);
    if (values.length > 0) {
      const accepts = ajv.compile({ $ref: `file#${pointer}` });
      for (const [at, value, sentence] of values) if (!accepts(value)) throw new SchemaError(`${pointer}${at}`, sentence);
    }
    for (const [child, at] of childSchemas(schema, pointer)) visit(child, at);
  }
}
