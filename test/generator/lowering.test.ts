import { describe, expect, it } from "vitest";
import { describeDrift, findDrift } from "../../generator/drift.ts";
import type { JsonSchema } from "../../generator/json-schema.ts";
import { lower } from "../../generator/lower/index.ts";
import { schemaWith } from "./fixture.ts";

const text = { type: "string" };

describe("drift", () => {
  const wanted = new Map([
    ["a.ts", "one\ntwo\n"],
    ["b.ts", "b\n"],
  ]);

  it("names what differs, what is missing and what is an orphan", () => {
    const drifts = findDrift(
      new Map([
        ["a.ts", "one\n2\n"],
        ["c.ts", "c\n"],
      ]),
      wanted,
    );
    expect(drifts.map(({ path, kind }) => [path, kind])).toEqual([
      ["a.ts", "differs"],
      ["b.ts", "is missing"],
      ["c.ts", "is an orphan: no schema gives it"],
    ]);
    expect(describeDrift(drifts[0] as (typeof drifts)[number])).toMatch(/generated\/a\.ts differs[\s\S]*-2\n\+two/);
  });

  it("is none where nothing differs", () => {
    expect(findDrift(new Map(wanted), wanted)).toEqual([]);
  });
});

describe("lowering", () => {
  it.each<[string, JsonSchema, object]>([
    ["a text", { ...text, minLength: 1, maxLength: 3 }, { kind: "text", minLength: 1, maxLength: 3, patterns: [], notBlank: false }],
    [
      "a pattern and its guard",
      { ...text, maxLength: 3, pattern: "^[ab]$", not: { pattern: "[^ab]" } },
      { kind: "text", patterns: [{ keyword: "pattern", source: "^[ab]$" }] },
    ],
    [
      "a pattern and another that is refused",
      { ...text, maxLength: 3, not: { pattern: "[ab]" } },
      { kind: "text", patterns: [{ keyword: "not", source: "[ab]" }] },
    ],
    ["a text that is not blank", { ...text, maxLength: 3, pattern: "[^ \t\n\u000b\f\r]", "x-notBlank": true }, { kind: "text", notBlank: true, patterns: [] }],
    ["an enum", { ...text, enum: ["a", "b"] }, { kind: "enum", values: ["a", "b"] }],
    ["a whole number", { type: "integer" }, { kind: "number", integer: true }],
    ["anything", {}, { kind: "any" }],
    ["an open object", { type: "object", additionalProperties: true }, { kind: "object", open: true, properties: [] }],
    ["a list", { type: "array", items: text, minItems: 1, maxItems: 2 }, { kind: "list", minItems: 1, maxItems: 2, uniqueKeys: [] }],
    ["several types", { anyOf: [text, { type: "boolean" }] }, { kind: "types", branches: [{ kind: "text" }, { kind: "boolean" }] }],
  ])("%s", (_, given, want) => {
    expect(lower(schemaWith(given)).definitions.get("Thing")).toMatchObject(want);
  });

  it.each<[string, readonly JsonSchema[], object]>([
    [
      "by the value of one property",
      [branch("a", { type: { ...text, enum: ["a"] } }), branch("b", { type: { ...text, enum: ["b"] } })],
      { kind: "tagged", tag: "type" },
    ],
    [
      "by which property is there",
      [branch("id", { id: text }), branch("link", { link: text })],
      { kind: "either", branches: [{ key: "id" }, { key: "link" }] },
    ],
  ])("branches told apart %s", (_, oneOf, want) => {
    expect(lower(schemaWith({ oneOf })).definitions.get("Thing")).toMatchObject(want);
  });
});

function branch(_name: string, properties: JsonSchema): JsonSchema {
  return { type: "object", additionalProperties: false, required: Object.keys(properties), properties };
}
