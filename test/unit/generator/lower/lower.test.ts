import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { jsonTypeOf, type Node, type ObjectNode } from "../../../../generator/lower/ir.ts";
import { schemaOf, schemaWith } from "../support/fixture.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";

const text = { type: "string" };

const noAnnotations = { sources: {}, codes: {}, sentences: {}, consequences: {} };
const thing = { title: "Thing", pointer: "/definitions/Thing", ...noAnnotations };
const plainText = { kind: "text", minLength: 0, notBlank: false, noEdgeWhiteSpace: false, plain: false, patterns: [], examples: [] };
const ends = ["^[ \t\n\u000b\f\r]", "[ \t\n\u000b\f\r]$"];
const visible = "[^ \t\n\u000b\f\r]";
const object = (properties: JsonSchema, required = Object.keys(properties)): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});
const lowered = (definition: JsonSchema) => lintAndLower(schemaWith(definition)).definitions.get("Thing");
const only = (value: string): JsonSchema => ({ ...text, enum: [value] });

describe("lower", () => {
  it.each<[string, JsonSchema, object]>([
    ["a text", text, plainText],
    ["a text with limits", { ...text, minLength: 1, maxLength: 3 }, { ...plainText, minLength: 1, maxLength: 3 }],
    [
      "a plain text with a label and examples",
      { ...text, "x-label": "name", "x-plainText": true, examples: ["a"] },
      { ...plainText, label: "name", plain: true, examples: ["a"] },
    ],
    [
      "a pattern and its guard",
      { ...text, maxLength: 3, pattern: "^[ab]$", not: { pattern: "[^ab]" } },
      { ...plainText, maxLength: 3, patterns: [{ keyword: "pattern", source: "^[ab]$" }] },
    ],
    [
      "a pattern and one that must not match",
      { ...text, maxLength: 3, pattern: "[cd]", not: { pattern: "[ab]" } },
      {
        ...plainText,
        maxLength: 3,
        patterns: [
          { keyword: "pattern", source: "[cd]" },
          { keyword: "not", source: "[ab]" },
        ],
      },
    ],
    [
      "patterns in allOf",
      { ...text, maxLength: 3, allOf: [{ pattern: "a" }, { not: { pattern: "b" } }] },
      {
        ...plainText,
        maxLength: 3,
        patterns: [
          { keyword: "pattern", source: "a" },
          { keyword: "not", source: "b" },
        ],
      },
    ],
    [
      "a guard of the second pattern",
      { ...text, maxLength: 3, pattern: "[bc]", allOf: [{ pattern: "^[ab]$", not: { pattern: "[^ab]" } }] },
      {
        ...plainText,
        maxLength: 3,
        patterns: [
          { keyword: "pattern", source: "[bc]" },
          { keyword: "pattern", source: "^[ab]$" },
        ],
      },
    ],
    ["a text that is not blank", { ...text, maxLength: 3, pattern: visible, "x-notBlank": true }, { ...plainText, maxLength: 3, notBlank: true }],
    [
      "a text that is not blank, with another pattern",
      { ...text, maxLength: 3, pattern: visible, "x-notBlank": true, allOf: [{ pattern: "a" }] },
      { ...plainText, maxLength: 3, notBlank: true, patterns: [{ keyword: "pattern", source: "a" }] },
    ],
    [
      "a text that is not blank for ASCII alone",
      { ...text, maxLength: 3, pattern: visible },
      { ...plainText, maxLength: 3, patterns: [{ keyword: "pattern", source: visible }] },
    ],
    [
      "a text without white space at its ends, with another pattern",
      { ...text, maxLength: 3, "x-noEdgeWhiteSpace": true, allOf: [...ends, "a"].map((pattern) => ({ not: { pattern } })) },
      { ...plainText, maxLength: 3, noEdgeWhiteSpace: true, patterns: [{ keyword: "not", source: "a" }] },
    ],
    [
      "a text without ASCII white space at its ends",
      { ...text, maxLength: 3, allOf: ends.map((pattern) => ({ not: { pattern } })) },
      { ...plainText, maxLength: 3, patterns: ends.map((source) => ({ keyword: "not", source })) },
    ],
    ["an enum", { ...text, enum: ["a", "b"] }, { kind: "enum", keyword: "enum", values: ["a", "b"] }],
    ["some numbers", { type: "number", enum: [1, 2.5] }, { kind: "enum", keyword: "enum", values: [1, 2.5] }],
    ["one text", { ...text, const: "a" }, { kind: "enum", keyword: "const", values: ["a"] }],
    ["one whole number", { type: "integer", const: 1 }, { kind: "enum", keyword: "const", values: [1] }],
    ["true alone", { type: "boolean", const: true }, { kind: "enum", keyword: "const", values: [true] }],
    ["a number with limits", { type: "number", minimum: -1, maximum: 0.5 }, { kind: "number", integer: false, minimum: -1, maximum: 0.5 }],
    ["a default", { type: "boolean", default: false }, { kind: "boolean", default: false }],
    ["a deprecated field", { type: "boolean", deprecated: true }, { kind: "boolean", deprecated: true }],
    [
      "a deprecated field with another instead",
      { type: "boolean", deprecated: true, "x-instead": "use a" },
      { kind: "boolean", deprecated: true, instead: "use a" },
    ],
    ["a whole number", { type: "integer" }, { kind: "number", integer: true }],
    ["a number", { type: "number" }, { kind: "number", integer: false }],
    ["true or false", { type: "boolean" }, { kind: "boolean" }],
    ["anything", {}, { kind: "any" }],
    ["an open object", { type: "object", additionalProperties: true }, { kind: "object", open: true, properties: [] }],
    ["an object without keywords", { type: "object" }, { kind: "object", open: true, properties: [] }],
    [
      "an object",
      object({ a: { type: "boolean" }, b: {} }, ["b"]),
      {
        kind: "object",
        open: false,
        properties: [
          { name: "a", required: false, node: { pointer: "/definitions/Thing/properties/a", ...noAnnotations, kind: "boolean" } },
          { name: "b", required: true, node: { pointer: "/definitions/Thing/properties/b", ...noAnnotations, kind: "any" } },
        ],
      },
    ],
    [
      "a list",
      { type: "array", items: { type: "boolean" }, minItems: 1, maxItems: 2, "x-label": "answers" },
      {
        kind: "list",
        label: "answers",
        item: { pointer: "/definitions/Thing/items", ...noAnnotations, kind: "boolean" },
        minItems: 1,
        maxItems: 2,
        uniqueKeys: [],
        innerKeys: [],
        requiredIfSeveral: [],
      },
    ],
    [
      "a list of anything",
      { type: "array" },
      {
        kind: "list",
        item: { pointer: "/definitions/Thing/items", ...noAnnotations, kind: "any" },
        minItems: 0,
        uniqueKeys: [],
        innerKeys: [],
        requiredIfSeveral: [],
      },
    ],
    [
      "several types",
      { anyOf: [text, { type: "boolean" }, { type: "number" }, { type: "array" }, { type: "object" }] },
      { kind: "types", branches: ["text", "boolean", "number", "list", "object"].map((kind) => expect.objectContaining({ kind })) },
    ],
  ])("lowers %s", (_, given, want) => expect(lowered(given)).toEqual({ ...thing, ...want }));

  it("keeps the annotations of a schema of any type", () => {
    const given = {
      description: "What it is.",
      "x-source": { type: "row 1" },
      "x-code": { type: "odd" },
      "x-sentence": { type: "It is odd." },
      "x-consequence": { type: "It is lost." },
    };
    const kept = {
      description: "What it is.",
      sources: { type: "row 1" },
      codes: { type: "odd" },
      sentences: { type: "It is odd." },
      consequences: { type: "It is lost." },
    };
    const more = { examples: [], $comment: "why" };
    for (const schema of [text, only("a"), object({}, ["a"].slice(1)), { type: "array" }, { type: "integer" }, { type: "boolean" }, {}]) {
      const { required, ...rest } = schema as JsonSchema;
      expect(lowered({ ...rest, ...given, ...more })).toMatchObject({ ...thing, ...kept });
    }
    expect(lowered({ oneOf: [object({ a: text }), object({ b: text })], ...given, ...more })).toMatchObject({ ...thing, ...kept });
    expect(lowered({ anyOf: [text], ...given, ...more })).toMatchObject({ ...thing, ...kept });
  });

  it.each<[string, JsonSchema]>([
    ["text", { ...text, maxLength: 1 }],
    ["enum", only("a")],
    ["object", object({ a: text })],
    ["list", { type: "array" }],
    ["number", { type: "number" }],
    ["boolean", { type: "boolean" }],
    ["any", {}],
    ["exclusive", { oneOf: [object({ a: text }), object({ b: text })] }],
    ["types", { anyOf: [text] }],
  ])("lowers a whole file of the kind %s, and refuses a keyword that has no effect there", (kind, schema) => {
    const file = {
      name: "whole",
      schema: { $schema: "http://json-schema.org/draft-07/schema#", $id: "urn:x:1.0.0", title: "Whole", ...schema, definitions: {} },
    };
    const whole = { title: "Whole", pointer: "", ...noAnnotations };
    expect(lintAndLower(file)).toMatchObject({ name: "whole", root: { ...whole, kind }, definitions: new Map() });
    const idle: JsonSchema = kind === "text" ? { "x-uniqueKeys": ["/a"] } : { "x-plainText": true };
    const [keyword] = Object.keys(idle);
    expect(() => lintAndLower(schemaWith({ ...schema, ...idle }))).toThrow(
      `/definitions/Thing/${keyword}: "${keyword}" is not understood here, and a keyword is never skipped`,
    );
  });

  it("refuses a keyword that has no effect in a part of allOf", () => {
    const sentence = (pointer: string): string => `${pointer}/x-plainText: "x-plainText" is not understood here, and a keyword is never skipped`;
    const parts = [{}, { "x-plainText": true }];
    expect(() => lowered({ ...text, maxLength: 1, allOf: parts })).toThrow(sentence("/definitions/Thing/allOf/1"));
    expect(() => lowered({ type: "array", allOf: parts })).toThrow(sentence("/definitions/Thing/allOf/1"));
  });

  it.each<[string, JsonSchema]>([
    ["no pattern", { maxLength: 1 }],
    ["nothing", {}],
    ["a pattern and a comment", { pattern: "a", $comment: "why" }],
  ])("refuses not with %s", (_, not) => {
    const { maxLength, ...rest } = not as { maxLength?: number };
    const inside = maxLength === undefined ? rest : { ...text, maxLength };
    expect(() => lowered({ ...text, maxLength: 3, not: inside })).toThrow("/definitions/Thing/not: not is understood with one pattern in it, and nothing else");
  });
});

describe("jsonTypeOf", () => {
  it.each<[JsonSchema, string]>([
    [text, "string"],
    [only("a"), "string"],
    [{ type: "array" }, "array"],
    [{ type: "integer" }, "number"],
    [{ type: "boolean" }, "boolean"],
    [{ type: "object" }, "object"],
    [{ oneOf: [object({ a: text }), object({ b: text })] }, "object"],
    [{ oneOf: [object({ a: only("a") }), object({ a: only("b") })] }, "object"],
    [{ anyOf: [text] }, "any"],
    [{}, "any"],
  ])("returns the JSON type of %j: %s", (definition, type) => expect(jsonTypeOf(lowered(definition) as Node)).toBe(type));
});

describe("a reference", () => {
  const to = (title: string): JsonSchema => ({ $ref: `#/definitions/${title}` });

  it("is replaced by the node of its definition, the same node for each reference", () => {
    const { root, definitions } = lintAndLower(schemaOf({ It: object({ a: to("Word"), b: to("Word") }), Word: text }));
    const word = { ...plainText, title: "Word", pointer: "/definitions/Word", ...noAnnotations };
    expect([...definitions.keys()]).toEqual(["It", "Word"]);
    expect(definitions.get("Word")).toEqual(word);
    expect(definitions.get("It")).toMatchObject({ properties: [{ node: word }, { node: word }] });
    const { properties } = definitions.get("It") as ObjectNode;
    expect(properties[0]?.node).toBe(properties[1]?.node);
    expect(root).toMatchObject({ title: "Whole", properties: [{ name: "it", required: false, node: { title: "It" } }] });
  });

  it("is refused where it leads back to itself, also by way of another definition", () => {
    const sentence = "/definitions/It: refers to itself by way of It, Other, It";
    for (const other of [object({ a: to("It") }), { type: "array", items: to("It") }, { anyOf: [to("It")] }, { oneOf: [to("It")] }]) {
      expect(() => lintAndLower(schemaOf({ It: object({ a: to("Other") }), Other: other }))).toThrow(sentence);
    }
  });

  it("is refused where there is no such definition", () => {
    for (const title of ["Nothing", "toString", "__proto__"])
      expect(() => lowered(object({ a: to(title) }))).toThrow(`/definitions/${title}: no such definition`);
    expect(() => lintAndLower({ name: "a", schema: { type: "object", additionalProperties: false, properties: { a: to("A") } } })).toThrow(
      "/definitions/A: no such definition",
    );
  });
});

describe("the unique keys of a list", () => {
  const list = (items: JsonSchema, ...keys: readonly string[]): JsonSchema => ({
    type: "array",
    maxItems: 256,
    items,
    uniqueItems: true,
    allOf: keys.map((key) => ({ "x-uniqueKeys": [key] })),
  });

  it("are paths to texts, from the list itself and from its allOf", () => {
    const item = object({ reply: object({ id: text, title: text }) });
    expect(lowered({ ...list(item, "/reply/title"), "x-uniqueKeys": ["/reply/id"] })).toMatchObject({
      uniqueKeys: [
        ["reply", "id"],
        ["reply", "title"],
      ],
    });
  });

  it("need a list that is not too long", () => {
    expect(() => lowered({ ...list(object({ id: text }), "/id"), maxItems: 257 })).toThrow(
      "/definitions/Thing: x-uniqueKeys needs maxItems, at most 256: every item is compared with every other",
    );
    expect(lowered({ type: "array", items: text, maxItems: 257 })).toMatchObject({ maxItems: 257 });
    expect(lowered({ type: "array", items: text })).not.toHaveProperty("maxItems");
  });

  it.each<[string, JsonSchema]>([
    ["/b", object({ a: text })],
    ["/a/b", object({ a: text })],
    ["/b/c", object({ a: text })],
    ["/a", object({ a: { type: "boolean" } })],
    ["/a", object({ a: object({ b: text }) })],
    ["/0", { type: "array", items: text }],
    ["/a", text],
  ])("are refused where %s does not lead to a text in %j", (key, item) => {
    expect(() => lowered(list(item, key))).toThrow(`/definitions/Thing/x-uniqueKeys: ${key} does not lead to a text`);
  });

  it("lead through required properties only", () => {
    expect(() => lowered(list(object({ a: object({ b: text, c: text }, ["c"]) }), "/a/b"))).toThrow(
      "/definitions/Thing/x-uniqueKeys: /a/b must lead through required properties only",
    );
  });
});

describe("the branches of a choice", () => {
  const apart =
    "/definitions/Thing/oneOf: the branches cannot be told apart: give each a required property of its own, or one property with a different const in each";

  it("are told apart by the value of one property, not necessarily the first", () => {
    const branch = (value: string): JsonSchema => object({ a: text, type: only(value) });
    expect(lowered({ type: "object", oneOf: [branch("a"), branch("b")] })).toEqual({
      ...thing,
      kind: "tagged",
      tag: "type",
      branches: ["a", "b"].map((value, index) => ({
        value,
        node: expect.objectContaining({ kind: "object", pointer: `/definitions/Thing/oneOf/${index}` }),
      })),
    });
  });

  it("are told apart by which property is present", () => {
    expect(lowered({ oneOf: ["id", "link", "name"].map((key) => object({ shared: text, [key]: text })) })).toEqual({
      ...thing,
      kind: "exclusive",
      branches: ["id", "link", "name"].map((key, index) => ({
        key,
        node: expect.objectContaining({ kind: "object", pointer: `/definitions/Thing/oneOf/${index}` }),
      })),
    });
  });

  it("are told apart by a key of their own where the first key is no tag in all of them", () => {
    expect(lowered({ oneOf: [object({ a: only("a") }), object({ b: only("b") })] })).toMatchObject({ kind: "exclusive" });
  });

  it.each<[string, readonly JsonSchema[]]>([
    ["the value is the same", [object({ type: only("a") }), object({ type: only("a") })]],
    ["the value is one of several", [object({ type: only("a") }), object({ type: { ...text, enum: ["b", "c"] } })]],
    ["the value may be absent", [object({ type: only("a") }), { type: "object", additionalProperties: false, properties: { type: only("b") } }]],
    ["the value is any text", [object({ type: only("a") }), object({ type: text })]],
    ["a third has neither", [object({ a: text }), object({ b: text }), object({ a: text, b: text })]],
    ["one has no key of its own", [object({ id: text, shared: text }), object({ shared: text })]],
    ["the own key may be absent", [object({ a: text, b: text }, ["a"]), object({ a: text, c: text }, ["a"])]],
  ])("are refused where %s", (_, oneOf) => expect(() => lowered({ oneOf })).toThrow(apart));

  it("are refused in anyOf where two have one JSON type", () => {
    const sentence = "/definitions/Thing/anyOf: every branch of anyOf must have a type of its own";
    for (const anyOf of [[text, {}], [{ anyOf: [text] }], [text, only("a")], [{ type: "number" }, { type: "integer" }]]) {
      expect(() => lowered({ anyOf })).toThrow(sentence);
    }
    expect(lowered({ anyOf: [{ type: "boolean" }, { type: "number" }] })).toMatchObject({
      branches: [{ pointer: "/definitions/Thing/anyOf/0" }, { pointer: "/definitions/Thing/anyOf/1" }],
    });
  });
});
