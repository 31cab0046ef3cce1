import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { changesBetween } from "../../../../generator/schema-diff/rules/changes.ts";
import { patternEffect, patternKey } from "../../../../generator/schema-diff/rules/patterns.ts";

/** The changes of a property `it`, as kind and effect. */
function changes(before: JsonSchema, after: JsonSchema) {
  const [old, now] = [before, after].map((rules) => ({ type: "object", additionalProperties: false, properties: { it: rules } }) as JsonSchema) as [
    JsonSchema,
    JsonSchema,
  ];
  return changesBetween(old, now).map(({ kind, effect, pointer }) => {
    expect(pointer).toMatch(/^\/properties\/it/);
    return `${kind}: ${effect}`;
  });
}

const text: JsonSchema = { type: "string" };
const number: JsonSchema = { type: "number" };
const object = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: "object", additionalProperties: false, properties, ...more });
const tagged = (tag: string, more: JsonSchema = {}): JsonSchema => object({ type: { type: "string", enum: [tag] }, ...more }, { required: ["type"] });
const not = (pattern: string): JsonSchema => ({ not: { pattern } });

describe("changesBetween", () => {
  it.each<[string, JsonSchema, JsonSchema, readonly string[], readonly string[]]>([
    ["maxLength", { ...text, maxLength: 5 }, { ...text, maxLength: 4 }, ["max-length-decreased: tightened"], ["max-length-increased: loosened"]],
    ["minLength", { ...text, minLength: 1 }, { ...text, minLength: 2 }, ["min-length-increased: tightened"], ["min-length-decreased: loosened"]],
    ["a first maxItems", { type: "array" }, { type: "array", maxItems: 4 }, ["max-items-added: tightened"], ["max-items-removed: loosened"]],
    ["a first minItems", { type: "array" }, { type: "array", minItems: 1 }, ["min-items-added: tightened"], ["min-items-removed: loosened"]],
    ["minimum", { ...number, minimum: 1 }, { ...number, minimum: 1.5 }, ["minimum-increased: tightened"], ["minimum-decreased: loosened"]],
    ["a minimum of 0", number, { ...number, minimum: 0 }, ["minimum-added: tightened"], ["minimum-removed: loosened"]],
    ["maximum", { ...number, maximum: 10 }, { ...number, maximum: 9 }, ["maximum-decreased: tightened"], ["maximum-increased: loosened"]],
    ["a first const", text, { ...text, const: "a" }, ["enum-added: tightened"], ["enum-removed: loosened"]],
    [
      "another const",
      { ...text, const: "a" },
      { ...text, const: "b" },
      ["enum-value-added: loosened", "enum-value-removed: tightened"],
      ["enum-value-added: loosened", "enum-value-removed: tightened"],
    ],
    ["an enum less", { ...text, enum: ["a", "b"] }, { ...text, const: "a" }, ["enum-value-removed: tightened"], ["enum-value-added: loosened"]],
    ["integer", number, { type: "integer" }, ["type-changed: tightened"], ["type-changed: loosened"]],
    ["another type", { ...text, maxLength: 5 }, { type: "boolean" }, ["type-changed: changed"], ["type-changed: changed"]],
    ["any value", {}, text, ["type-added: tightened"], ["type-removed: loosened"]],
    ["default", { ...text, default: "a" }, { ...text, default: "b" }, ["default-changed: changed"], ["default-changed: changed"]],
    ["a first default", text, { ...text, default: "b" }, ["default-added: noted"], ["default-removed: changed"]],
    ["deprecated", text, { ...text, deprecated: true }, ["deprecated-added: noted"], ["deprecated-removed: noted"]],
    [
      "x-maxTotal",
      { "x-maxTotal": { "/rows": 10 } },
      { "x-maxTotal": { "/rows": 9 } },
      ["x-max-total-decreased: tightened"],
      ["x-max-total-increased: loosened"],
    ],
    ["a first x-maxTotal", {}, { "x-maxTotal": { "/rows": 9 } }, ["x-max-total-added: tightened"], ["x-max-total-removed: loosened"]],
    [
      "another total",
      { "x-maxTotal": { "/rows": 9 } },
      { "x-maxTotal": { "/rows": 9, "/more": 1 } },
      ["x-max-total-added: tightened"],
      ["x-max-total-removed: loosened"],
    ],
    ["x-uniqueKeys", {}, { allOf: [{ "x-uniqueKeys": ["/rows/*/id"] }] }, ["x-unique-keys-added: tightened"], ["x-unique-keys-removed: loosened"]],
    ["uniqueItems", {}, { uniqueItems: true }, ["unique-items-added: tightened"], ["unique-items-removed: loosened"]],
    ["x-notBlank", text, { ...text, "x-notBlank": true }, ["x-not-blank-added: tightened"], ["x-not-blank-removed: loosened"]],
    ["a class of a pattern", { pattern: "^[a-z]{1,5}$" }, { pattern: "^[a-y]{1,5}$" }, ["pattern-changed: tightened"], ["pattern-changed: loosened"]],
    ["an unlike pattern", { pattern: "^a$" }, { pattern: "^b$" }, ["pattern-changed: changed"], ["pattern-changed: changed"]],
    ["a refused pattern", not("[a-z]"), not("[a-y]"), ["not-changed: loosened"], ["not-changed: tightened"]],
    ["a first refused pattern", text, { ...text, ...not("a") }, ["not-added: tightened"], ["not-removed: loosened"]],
    [
      "items",
      { type: "array", items: text },
      { type: "array", items: { ...text, maxLength: 1 } },
      ["max-length-added: tightened"],
      ["max-length-removed: loosened"],
    ],
    ["items of any kind", { type: "array" }, { type: "array", items: text }, ["type-added: tightened"], ["type-removed: loosened"]],
    ["a branch", { oneOf: [tagged("a"), tagged("b")] }, { oneOf: [tagged("b")] }, ["branch-removed: tightened"], ["branch-added: loosened"]],
    [
      "a rule in a branch",
      { oneOf: [tagged("a"), tagged("b", { x: text })] },
      { oneOf: [tagged("b", { x: { ...text, maxLength: 1 } }), tagged("a")] },
      ["words-changed: words", "max-length-added: tightened"],
      ["words-changed: words", "max-length-removed: loosened"],
    ],
    [
      "a choice of one type",
      { anyOf: [text, { type: "array" }] },
      text,
      ["words-changed: words", "branch-removed: tightened"],
      ["words-changed: words", "branch-added: loosened"],
    ],
    [
      "a keyword that is not in the table",
      { format: "email" },
      text,
      ["type-added: tightened", "format-removed: changed"],
      ["type-removed: loosened", "format-added: changed"],
    ],
    ["a new keyword alone", { "x-new": 1 }, { "x-new": 2 }, ["x-new-increased: changed"], ["x-new-decreased: changed"]],
    ["a code", { ...text, maxLength: 5 }, { ...text, maxLength: 5, "x-code": { maxLength: "long" } }, ["x-code-changed: changed"], ["x-code-changed: changed"]],
    [
      "a rule with a code",
      text,
      { ...text, maxLength: 5, "x-code": { maxLength: "long" } },
      ["max-length-added: tightened", "words-changed: words"],
      ["max-length-removed: loosened", "words-changed: words"],
    ],
    [
      "a renamed field",
      object({ a: text, b: number }, { required: ["a"] }),
      object({ c: text, b: number }, { required: ["c"] }),
      ["property-renamed: changed"],
      ["property-renamed: changed"],
    ],
    [
      "a renamed field that becomes required",
      object({ a: text }),
      object({ c: text }, { required: ["c"] }),
      ["required-added: tightened", "property-renamed: changed"],
      ["required-removed: loosened", "property-renamed: changed"],
    ],
    [
      "another field",
      object({ a: text }),
      object({ c: number }),
      ["property-added: loosened", "property-removed: tightened"],
      ["property-added: loosened", "property-removed: tightened"],
    ],
    [
      "a field of an open object that may be anything",
      { type: "object" },
      { type: "object", properties: { a: { description: "Any." } } },
      ["property-added: noted"],
      ["property-removed: noted"],
    ],
  ])("names the change of %s, and the change back", (_, before, after, there, back) => {
    expect(changes(before, after)).toEqual(there);
    expect(changes(after, before)).toEqual(back);
  });

  it.each<[string, JsonSchema, JsonSchema]>([
    ["branches come in another order", { oneOf: [tagged("a"), tagged("b"), tagged("c")] }, { oneOf: [tagged("c"), tagged("a"), tagged("b")] }],
    ["a list comes in another order", { ...text, enum: ["a", "b"] }, { ...text, enum: ["b", "a"] }],
    ["an enum of one is a const", { ...text, enum: ["a"] }, { ...text, const: "a" }],
    ["a pattern is written differently", { ...text, pattern: "^[0-9a]{1,1}b{2}$" }, { ...text, pattern: "^[a9876543210]bb$" }],
    ["a refused pattern moves to allOf", { ...text, ...not("a") }, { ...text, allOf: [not("a")] }],
    ["the parts of allOf come in another order", { ...text, allOf: [not("a"), not("b")] }, { ...text, allOf: [not("b"), not("[a]")] }],
    ["a guard is added that the pattern implies", { ...text, pattern: "^[a-z]$" }, { ...text, pattern: "^[a-z]$", ...not("\n") }],
    ["a lowest length of 0 is added", text, { ...text, minLength: 0 }],
    ["an object says that it is open", { type: "object" }, { type: "object", additionalProperties: true }],
    ["a list says that its items are of any kind", { type: "array" }, { type: "array", items: {} }],
    ["a label changes", text, { ...text, "x-label": "name" }],
  ])("finds other words and no other rule when %s", (_, before, after) => {
    for (const [old, now] of [[before, after] as const, [after, before] as const]) {
      const found = changesBetween({ properties: { it: old } }, { properties: { it: now } });
      expect(new Set(found.map(({ effect }) => effect))).toEqual(new Set(["words"]));
    }
  });

  it("finds nothing in two equal schemas, nor in those that differ in the version alone", () => {
    expect(changesBetween({ ...text, $id: "urn:a:1.0.0" }, { ...text, $id: "urn:a:1.0.1" })).toEqual([]);
  });

  it("finds other words where a definition changes that nothing refers to", () => {
    const unused = (maxLength: number): JsonSchema => ({ ...text, definitions: { Unused: { ...text, maxLength } } });
    expect(changesBetween(unused(1), unused(2))).toMatchObject([{ pointer: "", effect: "words" }]);
  });

  it("compares a definition once, and a reference to another definition where it stands", () => {
    const schema = (first: string, second: string, maxLength: number): JsonSchema => ({
      properties: { a: { $ref: `#/definitions/${first}` }, b: { $ref: `#/definitions/${second}` } },
      definitions: { Short: { ...text, title: "Short", maxLength }, Long: { ...text, title: "Long", maxLength: 99 } },
    });
    const found = (before: JsonSchema, after: JsonSchema) =>
      changesBetween(before, after).flatMap(({ pointer, kind, effect }) => (effect === "words" ? [] : [[pointer, kind]]));
    expect(found(schema("Short", "Short", 5), schema("Short", "Short", 4))).toEqual([["/definitions/Short", "max-length-decreased"]]);
    expect(found(schema("Short", "Short", 5), schema("Short", "Long", 5))).toEqual([["/properties/b", "max-length-increased"]]);
  });
});

describe("patternKey", () => {
  it.each([
    ["[a-c]", "[cba]"],
    ["a{1,1}", "a"],
    ["^[0-9][0-9]{1,3}$", "^[0-9]{2,4}$"],
    ["^ab{0}c$", "^ac$"],
    ["^https?://[^/?#]", "^https?://[^#?/]+"],
    ["a?b$", "b$"],
    ["\\/", "/"],
  ])("is the same for %s and %s", (one, other) => {
    expect(patternKey(one)).toEqual(patternKey(other));
  });

  it.each([
    ["^a$", "^a"],
    ["[a]", "[^a]"],
    ["^a{1,2}$", "^a{1,}$"],
    ["^a{2}$", "^a$"],
  ])("differs for %s and %s", (one, other) => {
    expect(patternKey(one)).not.toEqual(patternKey(other));
  });
});

describe("patternEffect", () => {
  it.each([
    ["^a$", "a", "loosened"],
    ["^[^a]$", "^[^ab]$", "tightened"],
    ["^[a-z]$", "^[^0-9]$", "loosened"],
    ["^[a-z]$", "^[^z]$", "changed"],
    ["^a{1,2}$", "^a{1,}$", "loosened"],
    ["^a{1,3}$", "^a{2,4}$", "changed"],
    ["^ab$", "^a$", "changed"],
  ])("from %s to %s is %s", (before, after, effect) => {
    expect(patternEffect(before, after)).toBe(effect);
  });
});
