import { isSchema, type Json, type JsonSchema } from "../load/json-schema.ts";
import { impliesGuard, parsePattern, type SafePattern } from "../load/pattern.ts";
import { isRequiredIfSeveral } from "./required-if-several.ts";

/** The white space that the portable patterns name; the rules themselves mean all of Unicode's. */
export const asciiWhiteSpace = " \t\n\u000b\f\r";

/** Rules about several keywords of one schema, by the sentence that an offence prints. */
export const keywordCombinations: ReadonlyMap<string, (schema: JsonSchema) => boolean> = new Map([
  ["minLength is greater than maxLength", (schema: JsonSchema) => isInOrder(schema["minLength"], schema["maxLength"])],
  ["minItems is greater than maxItems", (schema: JsonSchema) => isInOrder(schema["minItems"], schema["maxItems"])],
  ["x-doubtfulLength needs a greater maxLength beside it: it is for lengths that only some sources allow", (schema: JsonSchema) => doubtIsWithinLimit(schema)],
  ["a length limit needs type string", (schema: JsonSchema) => hasTypeFor(schema, ["minLength", "maxLength"], "string")],
  [
    "an items keyword needs type array",
    (schema: JsonSchema) => hasTypeFor(schema, ["items", "minItems", "maxItems", "uniqueItems", "x-maxTotal", "x-noun"], "array"),
  ],
  ["an object keyword needs type object", (schema: JsonSchema) => hasTypeFor(schema, ["properties", "required", "additionalProperties"], "object")],
  ["required names a property that is not there", (schema: JsonSchema) => areProperties(schema["required"], schema)],
  [
    "x-refused and x-foreign need additionalProperties: false, and names that are no properties of the object",
    (schema: JsonSchema) => [schema["x-refused"], Object.keys(schema["x-foreign"] ?? {})].every((names) => areUnknown(names, schema)),
  ],
  ["x-order names a property that is not there", (schema: JsonSchema) => areProperties(schema["x-order"], schema)],
  [
    "an object with properties must say additionalProperties, because silence means true in some tools and false in others",
    (schema: JsonSchema) => schema["properties"] === undefined || schema["additionalProperties"] !== undefined,
  ],
  ["minimum is greater than maximum", (schema: JsonSchema) => isInOrder(schema["minimum"], schema["maximum"])],
  [
    "minimum and maximum need type number or integer",
    (schema: JsonSchema) => ["number", "integer"].some((type) => hasTypeFor(schema, ["minimum", "maximum"], type)),
  ],
  ["the limits of an integer must be whole numbers, so that every validator compares the same", (schema: JsonSchema) => wholeHasWholeLimits(schema)],
  ["const and enum need a type beside them, which their values have", (schema: JsonSchema) => valuesHaveType(schema)],
  ["const and enum are two ways to say one rule; keep one of them", (schema: JsonSchema) => schema["const"] === undefined || schema["enum"] === undefined],
  ["x-instead says what to use instead of a deprecated field, and needs deprecated", (schema: JsonSchema) => insteadIsOfDeprecated(schema)],
  [
    'a pattern without maxLength may repeat a piece, such as {2}, only behind "^" and with no "*" or "+" in it: a long text would be matched from every place in it',
    (schema: JsonSchema) => patternsAreCheap(schema),
  ],
  [
    'anyOf beside type array is understood in one form: [{ "maxItems": 1 }, { "items": { "required": ["title"] } }]',
    (schema: JsonSchema) => schema["type"] !== "array" || schema["anyOf"] === undefined || isRequiredIfSeveral(schema["anyOf"]),
  ],
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

function areUnknown(names: Json | undefined, { additionalProperties, properties }: JsonSchema): boolean {
  if (!Array.isArray(names) || names.length === 0) return true;
  return additionalProperties === false && !names.some((name) => isSchema(properties) && Object.hasOwn(properties, String(name)));
}

function doubtIsWithinLimit({ "x-doubtfulLength": doubtful, maxLength }: JsonSchema): boolean {
  return doubtful === undefined || (typeof maxLength === "number" && (doubtful as number) < maxLength);
}

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

function wholeHasWholeLimits(schema: JsonSchema): boolean {
  return schema["type"] !== "integer" || ["minimum", "maximum"].every((name) => schema[name] === undefined || Number.isInteger(schema[name]));
}

function valuesHaveType({ type, ...schema }: JsonSchema): boolean {
  const values = [...(schema["const"] === undefined ? [] : [schema["const"]]), ...((schema["enum"] ?? []) as readonly Json[])];
  return values.every((value) => (type === "integer" ? Number.isInteger(value) : typeof value === type));
}

function insteadIsOfDeprecated(schema: JsonSchema): boolean {
  return schema["x-instead"] === undefined || schema["deprecated"] === true;
}

/** Whether the time to match a text of any length is bounded by a small multiple of that length. */
function patternsAreCheap(schema: JsonSchema): boolean {
  if (schema["type"] !== "string" || schema["maxLength"] !== undefined) return true;
  const sources = [schema, ...allOf(schema)].flatMap((part) => [part["pattern"], isSchema(part["not"]) ? part["not"]["pattern"] : undefined]);
  return sources.every((source) => typeof source !== "string" || isCheap(source));
}

function isCheap(source: string): boolean {
  const parsed = parsedOrNone(source);
  if (parsed === undefined) return true;
  const { fromStart, pieces } = parsed;
  const startsAnywhere = !fromStart || pieces.some(({ max }) => !Number.isFinite(max));
  return !startsAnywhere || pieces.every(({ max }) => max === 1 || !Number.isFinite(max));
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

/** A pattern that cannot be read is refused where it stands. */
function parsedOrNone(source: string): SafePattern | undefined {
  try {
    return parsePattern(source);
  } catch {
    return undefined;
  }
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
