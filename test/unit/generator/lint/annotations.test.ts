import { describe, expect, it } from "vitest";
import { lintAnnotations } from "../../../../generator/lint/annotations.ts";
import { lint } from "../../../../generator/lint/lint.ts";
import { type JsonSchema, SchemaError } from "../../../../generator/load/json-schema.ts";
import { locate } from "../../../../generator/lower/locations.ts";
import { lower } from "../../../../generator/lower/lower.ts";
import { schemaOf } from "../support/fixture.ts";

const reading = (...rules: readonly string[]) => ({ "x-source": Object.fromEntries(rules.map((rule) => [rule, "Our reading: a test."])) });
const text = { type: "string" };
const ends = [{ not: { pattern: "^[ \t\n\u000b\f\r]" } }, { not: { pattern: "[ \t\n\u000b\f\r]$" } }];
const object = (properties: JsonSchema, more: JsonSchema = {}): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  properties,
  ...reading("additionalProperties", ...("required" in more ? ["required"] : [])),
  ...more,
});
const phone = { ...text, maxLength: 9, pattern: "^[0-9]{2,4}$", not: { pattern: "[^0-9]" }, ...reading("maxLength", "pattern") };

/** Why a definition of the property `it` is refused, or `accepted`. */
function refusal(definition: JsonSchema, name = "reply-button-request"): string {
  const file = { ...schemaOf({ Thing: definition }, reading("additionalProperties")), name };
  try {
    const linted = lint(file);
    lintAnnotations(linted);
    locate([lower(linted)]);
  } catch (error) {
    if (error instanceof SchemaError) return error.message;
    throw error;
  }
  return "accepted";
}

const needed = (rule: string): string =>
  `/definitions/Thing: the rule "${rule}" has no x-source; add it to x-source beside it: a row of the documentation, or "Our reading: …"`;

describe("a rule without a source", () => {
  it.each<[string, JsonSchema]>([
    ["minLength", { ...text, minLength: 1 }],
    ["maxLength", { ...text, minLength: 1, maxLength: 2, ...reading("minLength") }],
    ["minimum", { type: "number", minimum: 1 }],
    ["maximum", { type: "integer", maximum: 1 }],
    ["const", { ...text, const: "a" }],
    ["enum", { ...text, enum: ["a"] }],
    ["additionalProperties", { type: "object", additionalProperties: false }],
    ["required", { ...object({ a: text }), required: ["a"] }],
    ["oneOf", { oneOf: ["a", "b"].map((key) => object({ [key]: text }, { required: [key] })) }],
    ["anyOf", { anyOf: [text, { type: "boolean" }] }],
    ["minItems", { type: "array", minItems: 1 }],
    ["maxItems", { type: "array", maxItems: 1 }],
    ["/a", { type: "array", maxItems: 2, uniqueItems: true, "x-uniqueKeys": ["/a"], items: object({ a: text }, { required: ["a"] }), ...reading("maxItems") }],
    ["x-notBlank", { ...text, pattern: "[^ \t\n\u000b\f\r]", "x-notBlank": true }],
    ["x-noEdgeWhiteSpace", { ...text, allOf: ends, "x-noEdgeWhiteSpace": true }],
    ["pattern", { ...text, pattern: "[a]" }],
    ["not", { ...text, allOf: [{ not: { pattern: "[a]" } }] }],
  ])("is refused with the place: %s", (rule, definition) => {
    expect(refusal(definition)).toBe(needed(rule));
  });

  it("is refused below a list and a property too", () => {
    expect(refusal({ type: "array", items: { ...text, maxLength: 3 } })).toMatch(/^\/definitions\/Thing\/items: the rule "maxLength" has no x-source/);
    expect(refusal(object({ a: { ...text, maxLength: 3 } }))).toMatch(/^\/definitions\/Thing\/properties\/a: the rule "maxLength"/);
  });

  it("is not what an open object, a type, a guard or the ASCII part of a rule is", () => {
    expect(refusal({ type: "object", additionalProperties: true })).toBe("accepted");
    expect(refusal({ ...text, pattern: "[^ \t\n\u000b\f\r]", "x-notBlank": true, ...reading("x-notBlank") })).toBe("accepted");
    expect(refusal({ ...text, allOf: ends, "x-noEdgeWhiteSpace": true, ...reading("x-noEdgeWhiteSpace") })).toBe("accepted");
    expect(refusal({ ...phone, "x-sentence": { pattern: "it is no number; write one such as 123" } })).toBe("accepted");
  });
});

describe("a pattern without a sentence", () => {
  it("is refused, and so is a not", () => {
    const sentence = (rule: string): string =>
      `/definitions/Thing: the rule "${rule}" has no x-sentence; add it to x-sentence beside it: what a sender reads, such as "link is not …; write …"`;
    expect(refusal({ ...text, pattern: "[a]", ...reading("pattern") })).toBe(sentence("pattern"));
    expect(refusal({ ...text, not: { pattern: "[a]" }, ...reading("not") })).toBe(sentence("not"));
  });
});

describe("an entry of an annotation", () => {
  const limited = { ...text, maxLength: 3, ...reading("maxLength") };

  it.each(["x-source", "x-code", "x-sentence", "x-consequence"])("of %s is refused for a rule that the schema does not have", (annotation) => {
    const known = annotation === "x-source" ? "maxLength" : "maxLength, type";
    const texts = { ...(annotation === "x-source" ? limited["x-source"] : {}), maxLenght: "it-is" };
    expect(refusal({ ...limited, [annotation]: texts })).toBe(
      `/definitions/Thing/${annotation}/maxLenght: is no rule for which ${annotation} has an effect; here it can be ${known}`,
    );
    expect(refusal({ ...(annotation === "x-source" ? { maxLength: 1, ...text } : {}), [annotation]: { "a/b": "it-is" } })).toMatch(/a~1b: is no rule/);
  });

  it("is refused where the rule was renamed and the source was not", () => {
    expect(refusal({ type: "array", maxItems: 3, ...reading("maxLength") })).toMatch(/x-source\/maxLength: is no rule .* here it can be maxItems$/);
  });

  it.each(["x-code", "x-sentence", "x-consequence"])("of %s is refused for required, whose issue is at the field", (annotation) => {
    const definition = object({ a: text }, { required: ["a"], [annotation]: { required: "it-is" } });
    expect(refusal(definition)).toMatch(new RegExp(`^/definitions/Thing/${annotation}/required: is no rule for which ${annotation} has an effect`));
  });

  it("is refused on a branch that a property tells apart", () => {
    const branch = (key: string, more: JsonSchema = {}) => object({ [key]: text }, { required: [key], ...more });
    const oneOf = { oneOf: [branch("a"), branch("b", { "x-code": { additionalProperties: "odd" } })], ...reading("oneOf") };
    expect(refusal(oneOf)).toBe(
      "/definitions/Thing/oneOf/1/x-code: has no effect on a branch that one property tells apart; write it at the schema with oneOf",
    );
  });

  it.each<[string, JsonSchema]>([
    ["x-plainText", { "x-plainText": true }],
    ["x-doubtfulLength", { maxLength: 9, "x-doubtfulLength": 8, ...reading("maxLength", "x-doubtfulLength") }],
  ])("of %s is refused where nothing warns of it", (keyword, rules) => {
    expect(refusal({ ...text, ...rules }, "api-response")).toBe(
      `/definitions/Thing/${keyword}: has an effect only in a message that is sent: there are no warnings for other texts`,
    );
    expect(refusal({ ...text, ...rules })).toBe("accepted");
  });

  it("of x-label and x-plainText is refused where no sentence and no warning is about the field", () => {
    for (const [keyword, value] of [
      ["x-label", "thing"],
      ["x-plainText", true],
    ] as const) {
      expect(refusal({ type: "boolean", [keyword]: value })).toBe(
        `/definitions/Thing/${keyword}: "${keyword}" is not understood here, and a keyword is never skipped`,
      );
    }
  });

  it("of x-code is refused where it is the code of another rule, or no code", () => {
    expect(refusal({ ...limited, "x-code": { maxLength: "minLength" } })).toBe('/definitions/Thing/x-code/maxLength: "minLength" is the code of another rule');
    expect(refusal({ ...limited, "x-code": { maxLength: "too long" } })).toBe("/definitions/Thing/x-code/maxLength: a code must be words joined by hyphens");
    expect(refusal({ ...limited, "x-code": { maxLength: "too-long" } })).toBe("accepted");
  });
});

describe("a sentence", () => {
  const says = (pattern: string): string => refusal({ ...phone, "x-sentence": { pattern } });

  it.each([
    "it is no number; write one such as 123",
    "it is no number, for example 12.",
    "it is no number (such as 1234), see E.164",
    "it has 2 to 4 digits and at most 9 characters",
    'it is no number, such as "123", or 1.5 of them',
  ])("is accepted where it agrees with the schema: %s", (sentence) => expect(says(sentence)).toBe("accepted"));

  it.each([
    ["it is no number, such as 12345", "gives 12345 as an example, which breaks the schema"],
    ['it is no number, such as 123 or such as "1 2"', "gives 1 2 as an example, which breaks the schema"],
    ["it has at most 5 digits, such as 123", "says 5, which is no number of the schema; it has 2, 4, 9"],
    ["number is wrong", 'must begin with "it ", the name of the field at /it; a definition with several names needs one x-label'],
  ])("is refused where it contradicts the schema or names another field: %s", (sentence, reason) => {
    expect(says(sentence)).toMatch(new RegExp(`#?/definitions/Thing/x-sentence/pattern: ${reason.replaceAll(/[/*]/g, "\\$&")}$`));
  });

  it("is refused for an example of a number that is out of range", () => {
    const number = { type: "integer", maximum: 5, ...reading("maximum") };
    expect(refusal({ ...number, "x-sentence": { maximum: "it is too many, such as 7" } })).toMatch(/gives 7 as an example/);
    expect(refusal({ ...number, "x-sentence": { maximum: "it is too many; write one such as 5" } })).toBe("accepted");
  });
});

describe("a default and an example", () => {
  it.each<[string, JsonSchema]>([
    ["/default", { type: "integer", maximum: 5, default: 6 }],
    ["/properties/a/default", object({ a: { ...text, const: "a", default: "b", ...reading("const") } })],
    ["/items/examples/0", { type: "array", items: { ...text, maxLength: 1, examples: ["ab"], ...reading("maxLength") } }],
  ])("is refused at %s where it breaks its own schema", (pointer, definition) => {
    expect(refusal({ ...definition, ...reading("maximum") })).toMatch(new RegExp(`^/definitions/Thing${pointer}: the (?:default|example) breaks`));
  });
});

describe("deprecated", () => {
  it("is refused on a branch, where it has no effect", () => {
    const branch = (key: string, more: JsonSchema = {}) => object({ [key]: text }, { required: [key], ...more });
    const sentence = (keyword: string): string =>
      `/definitions/Thing/${keyword}/1: "deprecated" has no effect on a branch; write it at the schema with ${keyword}, or at a property of the branch`;
    expect(refusal({ oneOf: [branch("a"), branch("b", { deprecated: true })], ...reading("oneOf") })).toBe(sentence("oneOf"));
    expect(refusal({ anyOf: [text, { type: "boolean", deprecated: true }], ...reading("anyOf") })).toBe(sentence("anyOf"));
  });
});
