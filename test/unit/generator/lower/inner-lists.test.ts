import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import type { ListNode } from "../../../../generator/lower/ir.ts";
import { schemaOf } from "../support/fixture.ts";
import { object, text } from "../support/kinds.ts";
import { lintAndLower, refusal } from "../support/lint-and-lower.ts";

const rows = (more: JsonSchema = {}): JsonSchema => ({
  type: "array",
  items: object({ id: text, note: text }, ["id"]),
  minItems: 1,
  maxItems: 10,
  ...more,
});
const sections = (more: JsonSchema, inner: JsonSchema = rows()) =>
  schemaOf({ Thing: { type: "array", maxItems: 10, items: object({ rows: inner, title: text, more: rows() }, ["rows"]), ...more } });
const several = (...required: readonly string[]): JsonSchema => ({ anyOf: [{ maxItems: 1 }, { items: { required } }] });

describe("the rules of a list about its inner lists", () => {
  it("are lowered: distinct keys, a total, what several items need, and the nouns", () => {
    const { definitions } = lintAndLower(
      sections({ "x-uniqueKeys": ["/rows/*/id"], "x-maxTotal": { "/rows": 10 }, "x-noun": { item: "section", whole: "list" }, ...several("title", "more") }),
    );
    const { innerKeys, uniqueKeys, maxTotal, requiredIfSeveral, nouns } = definitions.get("Thing") as ListNode;
    expect({ innerKeys, uniqueKeys, maxTotal, requiredIfSeveral, nouns }).toEqual({
      innerKeys: [{ list: ["rows"], key: ["id"] }],
      uniqueKeys: [],
      maxTotal: { list: ["rows"], limit: 10 },
      requiredIfSeveral: ["title", "more"],
      nouns: { item: "section", whole: "list" },
    });
  });

  const key = "/definitions/Thing/x-uniqueKeys: ";
  const total = "/definitions/Thing/x-maxTotal: ";
  const oneForm = '/definitions/Thing: anyOf beside type array is understood in one form: [{ "maxItems": 1 }, { "items": { "required": ["title"] } }]';
  it.each<[string, JsonSchema, string, JsonSchema?]>([
    ["a key through an optional list", { "x-uniqueKeys": ["/more/*/id"] }, `${key}/more/*/id must lead through required properties only`],
    [
      "a key through something that is no list",
      { "x-uniqueKeys": ["/rows/*/id/*/id"] },
      `${key}/rows/*/id/*/id must lead through one inner list, whose items are the /*`,
    ],
    ["a key through an optional property of a row", { "x-uniqueKeys": ["/rows/*/note"] }, `${key}/note must lead through required properties only`],
    ["a key that is not in a row", { "x-uniqueKeys": ["/rows/*/name"] }, `${key}/name does not lead to a text`],
    ["a key through a list that is not there", { "x-uniqueKeys": ["/columns/*/id"] }, `${key}/columns/*/id does not lead to a text`],
    [
      "more keys than can be compared",
      { "x-uniqueKeys": ["/rows/*/id"] },
      "/definitions/Thing: x-uniqueKeys needs maxItems, at most 256: every item is compared with every other",
      rows({ maxItems: 26 }),
    ],
    ["a total of something that is no list", { "x-maxTotal": { "/title": 10 } }, `${total}/title does not lead to a list`],
    ["a total of a list that is not there", { "x-maxTotal": { "/columns": 10 } }, `${total}/columns does not lead to a list`],
    [
      "a total that no other validator knows a part of",
      { "x-maxTotal": { "/rows": 12 } },
      `${total}the list at /rows needs maxItems 12 too: that is the part of the rule that every validator knows`,
    ],
    [
      "a total that fewer items than allowed exceed",
      { "x-maxTotal": { "/rows": 10 } },
      `${total}needs maxItems beside it, so low that so many lists of 2 have at most 10 items together`,
      rows({ minItems: 2 }),
    ],
    [
      "two totals",
      { "x-maxTotal": { "/rows": 10, "/more": 10 } },
      `${total}must be an object with one entry, from a JSON Pointer to a number: { "/rows": 10 }`,
    ],
    [
      "a total that one inner list can say",
      { "x-maxTotal": { "/rows": 1 } },
      `${total.slice(0, -2)}/~1rows: must be at least 2; in place of a smaller total, give the list around them maxItems 1`,
    ],
    ["a total that is no number", { "x-maxTotal": { "/rows": "10" } }, `${total.slice(0, -2)}/~1rows: must be a whole number, zero or more`],
    ["a total of each item", { "x-maxTotal": { "/*": 10 } }, `${total}must name the list inside an item by a JSON Pointer, such as /rows`],
    ["a property that is not there", several("name"), '/definitions/Thing/anyOf: an item has no property "name"'],
    ["a property that is always required", several("rows"), '/definitions/Thing/anyOf: "rows" is required in every item already'],
    [
      "a property that is always required, because there are always several items",
      { ...several("title"), minItems: 2 },
      "/definitions/Thing/anyOf: there are always several items, by minItems; require these properties in the items themselves",
    ],
    ["another limit for several", { anyOf: [{ maxItems: 2 }, { items: { required: ["title"] } }] }, oneForm],
    ["a choice of lists", { anyOf: [{ maxItems: 1 }, { minItems: 2 }] }, oneForm],
    ["one alternative", { anyOf: [{ maxItems: 1 }] }, oneForm],
    ["a rule for several that says more", { anyOf: [{ maxItems: 1 }, { items: { required: ["title"], type: "object" } }] }, oneForm],
    ["nothing that is required", { anyOf: [{ maxItems: 1 }, { items: { required: [] } }] }, oneForm],
    ["a noun alone", { "x-noun": { item: "row" } }, '/definitions/Thing/x-noun: must have item and whole: { "item": "row", "whole": "list" }'],
    ["a noun with a vowel", { "x-noun": { item: "row", whole: "order" } }, '/definitions/Thing/x-noun/whole: must be a noun that takes the article "a"'],
    ["a step with a space", { "x-step": "a row" }, "/definitions/Thing/x-step: must be the name of a builder's step, in camelCase"],
  ])("are refused for %s", (_, more, message, inner) => {
    expect(refusal(sections(more, inner))).toBe(message);
  });

  it("are refused where there is no list", () => {
    const noList = "/definitions/Thing: an items keyword needs type array";
    expect(refusal(schemaOf({ Thing: { ...text, "x-maxTotal": { "/rows": 10 } } }))).toBe(noList);
    expect(refusal(schemaOf({ Thing: { ...text, "x-noun": { item: "row", whole: "list" } } }))).toBe(noList);
  });
});
