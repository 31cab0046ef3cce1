import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { schemaWith } from "../support/fixture.ts";
import { refusal } from "../support/lint-and-lower.ts";

const text = { type: "string" };
const one = { type: "object", additionalProperties: false, required: ["a"], properties: { a: text } };

describe("a combination of keywords", () => {
  const length = "a length limit needs type string";
  const items = "an items keyword needs type array";
  const members = "an object keyword needs type object";
  const keys = "uniqueItems needs x-uniqueKeys, which says what makes two items the same";
  const cheap =
    'a pattern without maxLength may repeat a piece, such as {2}, only behind "^" and with no "*" or "+" in it: a long text would be matched from every place in it';
  const typed = "const and enum need a type beside them, which their values have";
  const numbers = "minimum and maximum need type number or integer";
  const notBlank = "x-notBlank needs the pattern that says it for ASCII beside it, so that every validator knows a part of it";
  const edges = "x-noEdgeWhiteSpace needs the two patterns that say it for ASCII beside it, so that every validator knows a part of it";
  const anchors = 'a pattern with "^" or "$" needs a "not" guard beside it: some validators take these for the ends of a line';
  const ends = [{ not: { pattern: "^[ \t\n\u000b\f\r]" } }, { not: { pattern: "[ \t\n\u000b\f\r]$" } }];
  const list = { type: "array", items: one, maxItems: 3 };

  it.each<[JsonSchema, string]>([
    [{ type: "integer", minLength: 1 }, length],
    [{ type: "integer", maxLength: 1 }, length],
    [{ type: "integer", items: {} }, items],
    [{ type: "integer", minItems: 1 }, items],
    [{ type: "integer", maxItems: 1 }, items],
    [{ type: "integer", uniqueItems: true }, items],
    [{ type: "integer", properties: {}, additionalProperties: true }, members],
    [{ type: "integer", properties: {} }, members],
    [{ type: "integer", required: ["a"] }, members],
    [{ type: "integer", additionalProperties: true }, members],
    [{ ...one, required: ["a", "b"] }, "required names a property that is not there"],
    [{ type: "object", required: ["a"] }, "required names a property that is not there"],
    [{ type: "object", required: ["toString"], properties: {}, additionalProperties: true }, "required names a property that is not there"],
    ...[{ pattern: "^a" }, { pattern: "a$" }, { pattern: "^a$", not: { ...text, maxLength: 3 } }].map((pattern): [JsonSchema, string] => [
      { ...text, maxLength: 3, ...pattern },
      anchors,
    ]),
    [{ ...list, uniqueItems: true, allOf: [{}] }, keys],
    [{ ...text, pattern: "a{2}" }, cheap],
    [{ ...text, not: { pattern: "a{2}" } }, cheap],
    [{ ...text, allOf: [{ pattern: "^a*b{2}", not: { pattern: "[c]" } }] }, cheap],
    [{ const: "a" }, typed],
    [{ enum: ["a"] }, typed],
    [{ ...text, const: 1 }, typed],
    [{ type: "integer", const: 1.5 }, typed],
    [{ type: "integer", enum: [1, 1.5] }, typed],
    [{ type: "object", const: "a" }, typed],
    [{ ...text, const: "a", enum: ["a"] }, "const and enum are two ways to say one rule; keep one of them"],
    [{ ...text, minimum: 1 }, numbers],
    [{ ...text, maximum: 1 }, numbers],
    [{ type: "number", minimum: 2, maximum: 1 }, "minimum is greater than maximum"],
    [{ type: "integer", minimum: 0.5 }, "the limits of an integer must be whole numbers, so that every validator compares the same"],
    [{ type: "integer", maximum: 0.5 }, "the limits of an integer must be whole numbers, so that every validator compares the same"],
    [{ ...text, "x-instead": "use b" }, "x-instead says what to use instead of a deprecated field, and needs deprecated"],
    ...[text, { ...text, maxLength: 3 }, { ...text, maxLength: 2 }, { type: "boolean" }].map(
      (limited) =>
        [{ ...limited, "x-doubtfulLength": 3 }, "x-doubtfulLength needs a greater maxLength beside it: it is for lengths that only some sources allow"] as [
          JsonSchema,
          string,
        ],
    ),
    [{ ...text, maxLength: 3, pattern: "[^ ]", "x-notBlank": true }, notBlank],
    [{ ...text, maxLength: 3, allOf: ends.slice(1), "x-noEdgeWhiteSpace": true }, edges],
    [{ ...text, maxLength: 3, allOf: ends.slice(0, 1), "x-noEdgeWhiteSpace": true }, edges],
  ])("is refused: %j", (definition, sentence) => expect(refusal(schemaWith(definition))).toBe(`/definitions/Thing: ${sentence}`));

  it.each<[JsonSchema]>([
    [{ ...list, uniqueItems: true, "x-uniqueKeys": ["/a"] }],
    [{ ...list, uniqueItems: true, allOf: [{ "x-uniqueKeys": ["/a"] }] }],
    [{ ...text, maxLength: 3, allOf: [...ends, { pattern: "a" }], "x-noEdgeWhiteSpace": true }],
    [{ ...text, maxLength: 3, pattern: "[^ \t\n\u000b\f\r]", "x-notBlank": true }],
    [{ type: "object", additionalProperties: true }],
    [{ ...text, maxLength: 3, pattern: "a{2}" }],
    [{ ...text, pattern: "a" }],
    [{ ...text, pattern: "^a*b", not: { pattern: "[c]" } }],
    [{ ...text, pattern: "^a{2}", not: { pattern: "[c]" } }],
    [{ ...text, const: "a" }],
    [{ type: "integer", enum: [1, 2] }],
    [{ type: "boolean", const: false }],
    [{ type: "number", minimum: 0.5, maximum: 0.5 }],
    [{ ...text, deprecated: true, "x-instead": "use b" }],
    [{ ...text, maxLength: 4, "x-doubtfulLength": 3 }],
  ])("is accepted: %j", (definition) => expect(refusal(schemaWith(definition))).toBe("accepted"));
});
