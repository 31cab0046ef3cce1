import type { JsonSchema } from "../../../../generator/load/json-schema.ts";

export const text = { type: "string" };
const short = { ...text, minLength: 1, maxLength: 5 };
const ends = ["^[ \t\n\u000b\f\r]", "[ \t\n\u000b\f\r]$"].map((pattern) => ({ not: { pattern } }));
export const object = (properties: JsonSchema, required = Object.keys(properties)): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  ...(required.length === 0 ? {} : { required }),
  properties,
});
export const word = (...values: readonly string[]): JsonSchema => ({ ...text, enum: values });
const list = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: "array", items, ...more });
const keyed = (...keys: readonly string[]): JsonSchema => ({ uniqueItems: true, allOf: keys.map((key) => ({ "x-uniqueKeys": [key] })) });
const severalNeed = (...required: readonly string[]): JsonSchema => ({ anyOf: [{ maxItems: 1 }, { items: { required } }] });
const sections = (outer: JsonSchema, inner: JsonSchema): JsonSchema =>
  list(object({ title: short, more: word("x"), in: object({ rows: list(object({ of: object({ id: short }), name: short }), inner) }) }, ["in"]), outer);
/** Every kind of schema that the generator accepts, by name. */
export const kinds: Readonly<Record<string, JsonSchema>> = {
  "a text": short,
  "a text without limits": text,
  "a text with a lower limit": { ...text, minLength: 3 },
  "a text with an upper limit": { ...text, maxLength: 2 },
  "a text of one length": { ...text, minLength: 3, maxLength: 3 },
  "a text of two code points with an example": { ...text, minLength: 2, maxLength: 9, examples: ["ab"] },
  "a text that is not blank": { ...short, pattern: "[^ \t\n\u000b\f\r]", "x-notBlank": true },
  "a text that is not blank and has no lower limit": { ...text, maxLength: 5, pattern: "[^ \t\n\u000b\f\r]", "x-notBlank": true },
  "a text without white space at its ends": { ...short, "x-noEdgeWhiteSpace": true, allOf: ends },
  "a text with a whole pattern": { ...text, maxLength: 12, pattern: "^\\+[1-9][0-9]{2,4}$", not: { pattern: "[^+0-9]" } },
  "a text with a whole pattern that the limits cut": { ...text, minLength: 3, maxLength: 4, pattern: "^[d-f]{1,9}$", not: { pattern: "[^d-f]" } },
  "a text with a whole pattern of one length": { ...text, maxLength: 4, pattern: "^a[0-9]{2}b?$", not: { pattern: "[^ab0-9]" } },
  "a text with one value": { ...text, maxLength: 9, pattern: "^bc$", not: { pattern: "[^bc]" } },
  "a text with an optional beginning": { ...text, maxLength: 9, pattern: "^d*e$", not: { pattern: "[^de]" } },
  "a text with a whole pattern that is refused a character": {
    ...text,
    maxLength: 9,
    pattern: "^[0-9]{2,3}$",
    not: { pattern: "[^0-9]" },
    allOf: [{ not: { pattern: "[9]" } }],
  },
  "a text with an open pattern": { ...text, maxLength: 20, pattern: "^https?://[^/?#]", not: { pattern: "[\n]" }, examples: ["https://a.b"] },
  "a text with a pattern somewhere": { ...text, maxLength: 5, pattern: "[0-9]" },
  "a text with two patterns": { ...text, maxLength: 9, pattern: "a", allOf: [{ pattern: "b" }, { not: { pattern: "^[c]{2,3}" } }], examples: ["ab"] },
  "a text that is refused some beginnings": { ...text, maxLength: 9, not: { pattern: "^[x]{2}" } },
  "a text that is refused some characters": { ...text, maxLength: 9, not: { pattern: "[^0-9]" } },
  "a word": word("ab", "c"),
  "words that are often wrong": word("A", " A", "any"),
  "a number": { type: "number" },
  "a whole number": { type: "integer" },
  "true or false": { type: "boolean" },
  anything: {},
  "an object": object({ a: short, b: { type: "boolean" }, c: {} }, ["b", "a"]),
  "an object with properties called unknown and constructor": object({ unknown: short, constructor: short }, []),
  "an open object": { ...object({ a: short }), additionalProperties: true },
  "an object in an object": object({ a: object({ b: word("x") }), c: word("y") }, ["a"]),
  "a list": list(word("a", "b"), { minItems: 1, maxItems: 3 }),
  "a list without limits": list(word("a")),
  "a list of at least two": list({ type: "integer" }, { minItems: 2 }),
  "a list of one at most with keys": list(object({ id: short }), { maxItems: 1, ...keyed("/id") }),
  "a list of two at most with keys": list(object({ id: short }), { maxItems: 2, ...keyed("/id") }),
  "a list of three at least with keys": list(object({ id: { ...short, examples: ["abcde"] }, in: object({ name: short }) }), {
    minItems: 3,
    maxItems: 4,
    ...keyed("/id", "/in/name"),
  }),
  "branches by a value": { oneOf: [object({ type: word("a"), a: short }), object({ type: word("b"), b: { type: "boolean" } })] },
  "branches by a property": { oneOf: [object({ id: short, more: word("x") }, ["id"]), object({ link: short, more: word("x") }, ["link"])] },
  "branches by one of three properties": { oneOf: ["id", "link", "name"].map((key) => object({ [key]: text })) },
  "branches by a property that allow unknown properties": { oneOf: ["id", "link"].map((key) => ({ ...object({ [key]: text }), additionalProperties: true })) },
  "an object without properties": { type: "object", additionalProperties: false },
  "an open object without properties": { type: "object", additionalProperties: true },
  "a list of lists with keys in all of them, a total, and a property for each of several": sections(
    { minItems: 1, maxItems: 3, ...keyed("/in/rows/*/of/id", "/in/rows/*/name"), "x-maxTotal": { "/in/rows": 4 }, ...severalNeed("title", "more") },
    { minItems: 1, maxItems: 4, ...keyed("/name") },
  ),
  "a list of lists, in the items of a list": list(
    object({ all: sections({ maxItems: 2, ...keyed("/in/rows/*/of/id"), "x-maxTotal": { "/in/rows": 2 } }, { maxItems: 2 }) }),
    { maxItems: 2 },
  ),
  "a list without limits that needs a property for each of several": list(object({ id: short, title: short }, ["id"]), severalNeed("title")),
  "several types": { anyOf: [word("a"), { type: "boolean" }, list(word("b"))] },
  "a number with limits": { type: "number", minimum: 0.5, maximum: 3 },
  "a whole number with limits": { type: "integer", minimum: -2, maximum: 2 },
  "a whole number with a lower limit": { type: "integer", minimum: 5 },
  "one text": { ...text, const: "x y" },
  "one number": { type: "integer", const: 7 },
  "true alone": { type: "boolean", const: true },
  "some numbers": { type: "number", enum: [1, 2.5] },
  "a text with a pattern and no limit": { ...text, pattern: "[0-9]", not: { pattern: "^[a]*b" } },
  "a text with a whole pattern and no limit": { ...text, pattern: "^[0-9]{2,3}$", not: { pattern: "[^0-9]" } },
  "a deprecated text with a default": { ...text, deprecated: true, "x-instead": "use another", default: "a" },
  "branches by a constant": { oneOf: ["a", "b"].map((value) => object({ type: { ...text, const: value }, [value]: text })) },
  "a text that is empty": { ...text, maxLength: 0 },
  "a list of none": list({}, { maxItems: 0 }),
  "a list of lists that may be empty, with more lists than items in all": sections({ maxItems: 4, "x-maxTotal": { "/in/rows": 2 } }, { maxItems: 2 }),
};
