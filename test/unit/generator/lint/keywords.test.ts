import { describe, expect, it } from "vitest";
import type { Json } from "../../../../generator/load/json-schema.ts";
import { schemaOf, schemaWith } from "../support/fixture.ts";
import { refusal } from "../support/lint-and-lower.ts";

const text = { type: "string" };

/** A keyword, an invalid value of it, the sentence of the refusal, and the pointer within the value. */
type Refused = readonly [keyword: string, value: Json, sentence: string, within?: string];

const refused: readonly Refused[] = [
  ...["$comment", "description", "$ref", "x-label", "pattern"].flatMap((keyword) => [
    [keyword, 1, "must be a text"] as const,
    [keyword, "", "must be a text"] as const,
  ]),
  ...["#/definitions/", "#/definitions/A/b", "x#/definitions/A", "/definitions/A"].map(
    (reference) =>
      ["$ref", reference, `only "#/definitions/…" and "FILE.schema.json#/definitions/…" are followed, not "${reference}": nothing is ever fetched`] as const,
  ),
  ...["enum", "required", "x-uniqueKeys"].flatMap((keyword) => [
    [keyword, "a", "must be a list that is not empty"] as const,
    [keyword, [], "must be a list that is not empty"] as const,
    [keyword, ["a", null], keyword === "enum" ? "must be a list whose entries are each a text, a number, true or false" : "must be a list of texts"] as const,
    [keyword, ["a", "b", "a"], "names one entry twice"] as const,
  ]),
  ...["minItems", "maxItems", "minLength", "maxLength", "x-doubtfulLength"].flatMap((keyword) =>
    [-1, 0.5, "1", 2 ** 53, null].map((value) => [keyword, value, "must be a whole number, zero or more"] as const),
  ),
  ...["minimum", "maximum"].flatMap((keyword) =>
    ["1", 2 ** 53, -(2 ** 53), null].map((value) => [keyword, value, "must be a number that is the same in every language: at most 2^53 - 1"] as const),
  ),
  ...[null, ["a"], { a: 1 }, 2 ** 53].map((value) => ["const", value, "must be a text, a number, true or false"] as const),
  ["deprecated", false, "must be true; leave it out otherwise"],
  ["x-instead", "", "must be a text"],
  ...["items", "not"].flatMap((keyword) =>
    [true, [text], 1].map((value) => [keyword, value, "must be one schema, an object; true, false and lists are read differently elsewhere"] as const),
  ),
  ...["oneOf", "anyOf", "allOf"].flatMap((keyword) => [
    [keyword, [], "must be a list of schemas that is not empty"] as const,
    [keyword, text, "must be a list of schemas that is not empty"] as const,
    [keyword, [text, true], "must be one schema, an object; true, false and lists are read differently elsewhere", "/1"] as const,
  ]),
  ["properties", [], "must be an object of schemas"],
  ["additionalProperties", "no", "additionalProperties must be true or false; a schema here is read differently elsewhere"],
  ["type", 1, "type must be one of string, object, array, number, integer and boolean"],
  ["uniqueItems", "true", "uniqueItems must be true; leave it out otherwise"],
  ...["x-noEdgeWhiteSpace", "x-notBlank", "x-plainText"].map((keyword) => [keyword, false, "must be true; leave it out otherwise"] as const),
  ...["x-code", "x-consequence", "x-sentence", "x-source"].flatMap((keyword) => [
    [keyword, ["a"], "must be an object of texts, one a keyword"] as const,
    [keyword, { type: "a", "a/b": 1 }, "must be a text", "/a~1b"] as const,
  ]),
];

describe("the value of a keyword", () => {
  it.each(refused.map((row) => [row[0], row[1], row] as const))("is refused where %s is %j", (_, __, [keyword, value, sentence, within = ""]) => {
    const inside = schemaWith({ type: "object", additionalProperties: false, properties: { a: { [keyword]: value } } });
    expect(refusal(inside)).toBe(`/definitions/Thing/properties/a/${keyword}${within}: ${sentence}`);
  });

  it("is refused at the root too, and elsewhere for the keywords of the root", () => {
    expect(refusal(schemaOf({ Thing: text }, { $id: "" }))).toBe("/$id: must be a text");
    expect(refusal({ name: "a", schema: { definitions: [] } })).toBe("/definitions: must be an object of schemas");
    for (const [keyword, value] of Object.entries<Json>({ $schema: "http://json-schema.org/draft-07/schema#", definitions: {} })) {
      expect(refusal(schemaWith({ ...text, [keyword]: value }))).toBe(`/definitions/Thing/${keyword}: "${keyword}" is allowed at the root only`);
    }
  });
});
