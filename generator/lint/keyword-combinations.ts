import { isSchema, type Json, type JsonSchema } from "../load/json-schema.ts";
import { impliesGuard, parsePattern } from "../load/pattern.ts";

/** The white space that the portable patterns name; the rules themselves mean all of Unicode's. */
const asciiWhiteSpace = " \t\n\u000b\f\r";

/** Rules about several keywords of one schema, by the sentence that an offence prints. */
export const keywordCombinations: ReadonlyMap<string, (schema: JsonSchema) => boolean> = new Map([
  ["minLength is greater than maxLength", (schema: JsonSchema) => isInOrder(schema["minLength"], schema["maxLength"])],
  ["minItems is greater than maxItems", (schema: JsonSchema) => isInOrder(schema["minItems"], schema["maxItems"])],
  ["a length limit needs type string", (schema: JsonSchema) => hasTypeFor(schema, ["minLength", "maxLength"], "string")],
  ["an items keyword needs type array", (schema: JsonSchema) => hasTypeFor(schema, ["items", "minItems", "maxItems", "uniqueItems"], "array")],
  ["an object keyword needs type object", (schema: JsonSchema) => hasTypeFor(schema, ["properties", "required", "additionalProperties"], "object")],
  ["required names a property that is not there", (schema: JsonSchema) => areProperties(schema["required"], schema)],
  ["x-order names a property that is not there", (schema: JsonSchema) => areProperties(schema["x-order"], schema)],
  [
    "an object with properties must say additionalProperties, because silence means true in some tools and false in others",
    (schema: JsonSchema) => schema["properties"] === undefined || schema["additionalProperties"] !== undefined,
  ],
  ["a pattern needs maxLength in the same schema, so that no text makes matching long", (schema: JsonSchema) => patternIsBounded(schema)],
  ["uniqueItems needs x-uniqueKeys, which says what makes two items the same", (schema: JsonSchema) => uniqueItemsHasKeys(schema)],
  [
    "x-notBlank needs the pattern that says it for ASCII beside it, so that every validator knows a part of it",
    (schema: JsonSchema) => notBlankHasPattern(schema),
  ],
  [
    "x-noEdgeWhiteSpace needs the two patterns that say it for ASCII beside it, so that every validator knows a part of it",
    (schema: JsonSchema) => edgesHavePatterns(schema),
  ],
]);

function isInOrder(min: Json | undefined, max: Json | undefined): boolean {
  return typeof min !== "number" || typeof max !== "number" || min <= max;
}

function hasTypeFor(schema: JsonSchema, names: readonly string[], type: string): boolean {
  return schema["type"] === type || !names.some((name) => schema[name] !== undefined);
}

function areProperties(names: Json | undefined, { properties }: JsonSchema): boolean {
  return !Array.isArray(names) || (isSchema(properties) && names.every((name) => Object.hasOwn(properties, String(name))));
}

function allOf(schema: JsonSchema): readonly JsonSchema[] {
  return (schema["allOf"] ?? []) as readonly JsonSchema[];
}

function patternIsBounded(schema: JsonSchema): boolean {
  const isText = schema["type"] === "string";
  const hasPattern = schema["pattern"] !== undefined || schema["not"] !== undefined || allOf(schema).length > 0;
  return !isText || !hasPattern || schema["maxLength"] !== undefined;
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

/** Whether a pattern with an anchor has a `not` that excludes other lines, for validators that match line by line. */
export function anchorsAreGuarded(schema: JsonSchema): boolean {
  const { pattern } = schema;
  if (typeof pattern !== "string") return true;
  const whole = parsePattern(pattern);
  if (!whole.fromStart && !whole.toEnd) return true;
  const guards = [schema["not"], ...allOf(schema).map((part) => part["not"])].filter(isSchema);
  if (!whole.toEnd) return guards.length > 0;
  return guards.some((guard) => typeof guard["pattern"] === "string" && impliesGuard(whole, parsePattern(guard["pattern"])));
}
