import { describe, expect, it } from "vitest";
import { type Json, SchemaError, type SchemaFile } from "../../generator/json-schema.ts";
import { lower } from "../../generator/lower/index.ts";
import { schemaOf, schemaWith } from "./fixture.ts";

const text = { type: "string" };
const one = { type: "object", additionalProperties: false, required: ["a"], properties: { a: text } };

/** An object that is told apart by one property, and has another that every branch has. */
const keyed = (key: string, more: Record<string, Json> = {}) => ({
  type: "object",
  additionalProperties: false,
  required: [key],
  properties: { [key]: text, shared: text, ...more },
});

function refusal(file: SchemaFile): string {
  try {
    lower(file);
  } catch (error) {
    if (error instanceof SchemaError) return error.message;
    throw error;
  }
  return "accepted";
}

/** A schema → where it is refused, and a word of the sentence. */
const refused: readonly (readonly [string, SchemaFile, string, RegExp])[] = [
  ["const", schemaWith({ const: "a" }), "/definitions/Thing/const", /not in the portable subset/],
  ["$defs", schemaWith({ $defs: {} }), "/definitions/Thing/$defs", /not in the portable subset/],
  ["if", schemaWith({ if: {} }), "/definitions/Thing/if", /not in the portable subset/],
  ["format", schemaWith({ ...text, format: "uri" }), "/definitions/Thing/format", /not in the portable subset/],
  ["a misspelt keyword", schemaWith({ ...text, maxLenght: 3 }), "/definitions/Thing/maxLenght", /not in the portable subset/],
  ["a name of Object.prototype", schemaWith({ ...text, toString: 3 }), "/definitions/Thing/toString", /not in the portable subset/],
  ["an unknown x- keyword", schemaWith({ ...text, "x-new": true }), "/definitions/Thing/x-new", /not in the portable subset/],
  [
    "a boolean schema",
    schemaWith({ type: "object", additionalProperties: false, properties: { a: true } as unknown as Record<string, Json> }),
    "/definitions/Thing/properties/a",
    /must be an object/,
  ],
  [
    "a schema of strangers",
    schemaWith({ type: "object", properties: {}, additionalProperties: {} }),
    "/definitions/Thing/additionalProperties",
    /true or false/,
  ],
  ["an object that does not say", schemaWith({ type: "object", properties: {} }), "/definitions/Thing", /silence means true/],
  ["a tuple", schemaWith({ type: "array", items: [text] }), "/definitions/Thing/items", /one schema/],
  ["several types", schemaWith({ type: ["string", "null"] }), "/definitions/Thing/type", /one of string/],
  ["null", schemaWith({ type: "null" }), "/definitions/Thing/type", /one of string/],
  ["a remote $ref", schemaWith({ $ref: "https://example.com/a.json" }), "/definitions/Thing/$ref", /nothing is ever fetched/],
  ["a $ref to the root", schemaWith({ $ref: "#" }), "/definitions/Thing/$ref", /is followed/],
  ["a $ref to nothing", schemaOf({ Thing: one }, { properties: { it: { $ref: "#/definitions/Nothing" } } }), "/definitions/Nothing", /no such definition/],
  ["a $ref with company", schemaOf({ Thing: one }, { properties: { it: { $ref: "#/definitions/Thing", description: "x" } } }), "/properties/it", /stand alone/],
  [
    "a schema inside itself",
    schemaWith({ type: "object", additionalProperties: false, properties: { a: { $ref: "#/definitions/Thing" } } }),
    "/definitions/Thing",
    /refers to itself/,
  ],
  ["$id inside", schemaWith({ ...text, $id: "urn:x" }), "/definitions/Thing/$id", /at the root only/],
  ["a required property that is not there", schemaWith({ ...one, required: ["b"] }), "/definitions/Thing", /not there/],
  ["required twice", schemaWith({ ...one, required: ["a", "a"] }), "/definitions/Thing/required", /twice/],
  ["an empty required", schemaWith({ ...one, required: [] }), "/definitions/Thing/required", /not empty/],
  ["an empty enum", schemaWith({ ...text, enum: [] }), "/definitions/Thing/enum", /not empty/],
  ["an enum of numbers", schemaWith({ type: "integer", enum: [1] }), "/definitions/Thing/enum", /list of texts/],
  ["bounds that cross", schemaWith({ ...text, minLength: 3, maxLength: 2 }), "/definitions/Thing", /minLength is greater/],
  ["bounds of a list that cross", schemaWith({ type: "array", minItems: 3, maxItems: 2 }), "/definitions/Thing", /minItems is greater/],
  ["a negative bound", schemaWith({ ...text, maxLength: -1 }), "/definitions/Thing/maxLength", /whole number/],
  ["a fraction of a bound", schemaWith({ ...text, maxLength: 1.5 }), "/definitions/Thing/maxLength", /whole number/],
  ["a length of a list", schemaWith({ type: "array", maxLength: 3 }), "/definitions/Thing", /needs type string/],
  ["items of a text", schemaWith({ ...text, maxItems: 3 }), "/definitions/Thing", /needs type array/],
  ["properties of a text", schemaWith({ ...text, properties: {}, additionalProperties: false }), "/definitions/Thing", /needs type object/],
  ["an anchor without a guard", schemaWith({ ...text, maxLength: 9, pattern: "^a$" }), "/definitions/Thing", /guard/],
  ["a guard that lets other characters by", schemaWith({ ...text, maxLength: 9, pattern: "^a$", not: { pattern: "[^b]" } }), "/definitions/Thing", /guard/],
  ["a pattern without maxLength", schemaWith({ ...text, pattern: "a" }), "/definitions/Thing", /needs maxLength/],
  ["\\d", schemaWith({ ...text, maxLength: 9, pattern: "\\d" }), "/definitions/Thing/pattern", /safe set/],
  ["uniqueItems: false", schemaWith({ type: "array", uniqueItems: false }), "/definitions/Thing/uniqueItems", /must be true/],
  ["uniqueItems without keys", schemaWith({ type: "array", uniqueItems: true }), "/definitions/Thing", /x-uniqueKeys/],
  ["keys without maxItems", schemaWith({ type: "array", items: one, "x-uniqueKeys": ["/a"] }), "/definitions/Thing", /maxItems/],
  ["keys of a long list", schemaWith({ type: "array", items: one, maxItems: 1_000_000, "x-uniqueKeys": ["/a"] }), "/definitions/Thing", /maxItems/],
  ["a key of two", schemaWith({ type: "array", items: one, maxItems: 3, "x-uniqueKeys": ["/a", "/b"] }), "/definitions/Thing/x-uniqueKeys", /several values/],
  [
    "a key that leads nowhere",
    schemaWith({ type: "array", items: one, maxItems: 3, "x-uniqueKeys": ["/b"] }),
    "/definitions/Thing/x-uniqueKeys",
    /lead to a text/,
  ],
  [
    "a key that may be absent",
    schemaWith({ type: "array", items: { ...one, required: undefined as unknown as Json[], properties: { a: text } }, maxItems: 3, "x-uniqueKeys": ["/a"] }),
    "/definitions/Thing/items/required",
    /not empty/,
  ],
  ["x-notBlank alone", schemaWith({ ...text, "x-notBlank": true }), "/definitions/Thing", /beside the pattern/],
  ["x-noEdgeWhiteSpace alone", schemaWith({ ...text, "x-noEdgeWhiteSpace": true }), "/definitions/Thing", /beside the two patterns/],
  ["branches that cannot be told apart", schemaWith({ oneOf: [one, one] }), "/definitions/Thing/oneOf", /cannot be told apart/],
  ...Object.entries({
    "in what is let through": { ...keyed("b"), additionalProperties: true },
    "in a property more": keyed("b", { more: text }),
    "in what must be there": { ...keyed("b"), required: ["b", "shared"] },
    "in a limit of a property that they share": keyed("b", { shared: { ...text, maxLength: 20 } }),
  }).map(
    ([difference, other]) =>
      [`branches that differ ${difference}`, schemaWith({ oneOf: [keyed("a"), other] }), "/definitions/Thing/oneOf", /in nothing else/] as const,
  ),
  ["a branch that is a text", schemaWith({ oneOf: [one, text] }), "/definitions/Thing/oneOf", /must be an object/],
  ["two branches of one type", schemaWith({ anyOf: [text, text] }), "/definitions/Thing/anyOf", /type of its own/],
  ["not of more than a pattern", schemaWith({ ...text, maxLength: 3, not: { ...text } }), "/definitions/Thing/not", /one pattern/],
  ["an example that is wrong", schemaWith({ ...text, maxLength: 3, examples: ["four"] }), "/definitions/Thing/examples/0", /breaks the definition/],
  [
    "a title inside",
    schemaWith({ type: "object", additionalProperties: false, properties: { a: { title: "Evil", ...text } } }),
    "/definitions/Thing/properties/a/title",
    /name of a definition/,
  ],
  ["a title that is no name", schemaWith({ ...text, title: "a b" }), "/definitions/Thing", /must be its name/],
  ["a name that is no word", schemaOf({ "a-b": text }), "/definitions/a-b", /PascalCase/],
  ["a name that generated code uses", schemaOf({ Readonly: one }), "/definitions/Readonly", /uses itself/],
  ["a root that is no word", schemaOf({ Thing: text }, { title: "x; drop()" }), "/title", /PascalCase/],
  ["a keyword out of its place", schemaWith({ ...one, "x-plainText": true }), "/definitions/Thing/x-plainText", /never skipped/],
  ["examples that are no list", schemaWith({ ...text, examples: "a" }), "/definitions/Thing/examples", /not a draft-07 schema: it must be array/],
  ["a type that nobody knows", schemaWith({ type: "text" }), "/definitions/Thing/type", /not a draft-07 schema/],
  ["another draft", schemaOf({ Thing: text }, { $schema: "https://json-schema.org/draft/2020-12/schema" }), "/$schema", /draft-07/],
  ["schemas 80 deep", schemaWith(deep(80)), "", /nested more than/],
];

function deep(levels: number): Record<string, Json> {
  return levels === 0 ? text : { type: "array", items: deep(levels - 1) };
}

describe("a schema that other languages would read differently", () => {
  it.each(refused)("is refused for %s", (_, file, pointer, sentence) => {
    const message = refusal(file);
    expect(message).toMatch(sentence);
    if (pointer !== "") expect(message.startsWith(`${pointer}: `), message).toBe(true);
  });

  it("is refused for a key that may be absent", () => {
    const item = { type: "object", additionalProperties: false, properties: { a: text } };
    expect(refusal(schemaWith({ type: "array", items: item, maxItems: 3, "x-uniqueKeys": ["/a"] }))).toMatch(/required properties only/);
  });

  it("is accepted where nothing is wrong", () => {
    expect(refusal(schemaWith(one))).toBe("accepted");
    expect(refusal(schemaWith({ oneOf: [keyed("a"), keyed("b")] }))).toBe("accepted");
    expect(refusal(schemaWith({ ...text, maxLength: 9, pattern: "^[a-c]{1,3}$", not: { pattern: "[^a-c]" } }))).toBe("accepted");
  });
});
