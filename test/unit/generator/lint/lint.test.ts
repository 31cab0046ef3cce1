import { describe, expect, it } from "vitest";
import type { Json, JsonSchema, SchemaFile } from "../../../../generator/load/json-schema.ts";
import { schemaOf, schemaWith } from "../support/fixture.ts";
import { refusal } from "../support/lint-and-lower.ts";

const text = { type: "string" };
const one = { type: "object", additionalProperties: false, required: ["a"], properties: { a: text } };

/** A branch that is told apart by one property, and has another that every branch has. */
const keyed = (key: string, more: Record<string, Json> = {}) => ({
  type: "object",
  additionalProperties: false,
  required: [key],
  properties: { [key]: text, shared: text, ...more },
});

/** What is wrong, the schema, and the message of the refusal. */
const refused: readonly (readonly [string, SchemaFile, string])[] = [
  ["$defs", schemaWith({ $defs: {} }), '/definitions/Thing/$defs: the keyword "$defs" is not in the portable subset'],
  ["if", schemaWith({ if: {} }), '/definitions/Thing/if: the keyword "if" is not in the portable subset'],
  ["format", schemaWith({ ...text, format: "uri" }), '/definitions/Thing/format: the keyword "format" is not in the portable subset'],
  ["a misspelt keyword", schemaWith({ ...text, maxLenght: 3 }), '/definitions/Thing/maxLenght: the keyword "maxLenght" is not in the portable subset'],
  ["a name of Object.prototype", schemaWith({ ...text, toString: 3 }), '/definitions/Thing/toString: the keyword "toString" is not in the portable subset'],
  ["an unknown x- keyword", schemaWith({ ...text, "x-new": true }), '/definitions/Thing/x-new: the keyword "x-new" is not in the portable subset'],
  [
    "a boolean schema",
    schemaWith({ type: "object", additionalProperties: false, properties: { a: true } as unknown as Record<string, Json> }),
    "/definitions/Thing/properties/a: a schema must be an object",
  ],
  [
    "a schema for unknown properties",
    schemaWith({ type: "object", properties: {}, additionalProperties: {} }),
    "/definitions/Thing/additionalProperties: additionalProperties must be true or false; a schema here is read differently elsewhere",
  ],
  [
    "an object without additionalProperties",
    schemaWith({ type: "object", properties: {} }),
    "/definitions/Thing: an object with properties must say additionalProperties, because silence means true in some tools and false in others",
  ],
  [
    "a tuple",
    schemaWith({ type: "array", items: [text] }),
    "/definitions/Thing/items: must be one schema, an object; true, false and lists are read differently elsewhere",
  ],
  [
    "several types",
    schemaWith({ type: ["string", "null"] }),
    "/definitions/Thing/type: type must be one of string, object, array, number, integer and boolean",
  ],
  ["null", schemaWith({ type: "null" }), "/definitions/Thing/type: type must be one of string, object, array, number, integer and boolean"],
  [
    "a remote $ref",
    schemaWith({ $ref: "https://example.com/a.json" }),
    '/definitions/Thing/$ref: only "#/definitions/…" and "FILE.schema.json#/definitions/…" are followed, not "https://example.com/a.json": nothing is ever fetched',
  ],
  [
    "a $ref to the root",
    schemaWith({ $ref: "#" }),
    '/definitions/Thing/$ref: only "#/definitions/…" and "FILE.schema.json#/definitions/…" are followed, not "#": nothing is ever fetched',
  ],
  ["a $ref to nothing", schemaOf({ Thing: one }, { properties: { it: { $ref: "#/definitions/Nothing" } } }), "/definitions/Nothing: no such definition"],
  [
    "a $ref to nothing, beside an example that needs it",
    schemaWith({ type: "object", additionalProperties: false, properties: { it: { $ref: "#/definitions/constructor" } }, examples: [{ it: "a" }] }),
    "/definitions/constructor: no such definition",
  ],
  [
    "a key that is no pointer",
    schemaWith({ type: "array", items: one, maxItems: 3, "x-uniqueKeys": [""] }),
    "/definitions/Thing/x-uniqueKeys: must be JSON Pointers from an item to a text in it; /* means each item of an inner list",
  ],
  [
    "a $ref beside another keyword",
    schemaOf({ Thing: one }, { properties: { it: { $ref: "#/definitions/Thing", description: "x" } } }),
    '/properties/it: "$ref" must be the only keyword: half of the validators ignore the others',
  ],
  [
    "a schema inside itself",
    schemaWith({ type: "object", additionalProperties: false, properties: { a: { $ref: "#/definitions/Thing" } } }),
    "/definitions/Thing: refers to itself by way of Thing, Thing; take one of these references out",
  ],
  ["$id inside", schemaWith({ ...text, $id: "urn:x" }), '/definitions/Thing/$id: "$id" is allowed at the root only'],
  ["a required property that is not there", schemaWith({ ...one, required: ["b"] }), "/definitions/Thing: required names a property that is not there"],
  ["required twice", schemaWith({ ...one, required: ["a", "a"] }), "/definitions/Thing/required: names one entry twice"],
  ["an empty required", schemaWith({ ...one, required: [] }), "/definitions/Thing/required: must be a list that is not empty"],
  ["an empty enum", schemaWith({ ...text, enum: [] }), "/definitions/Thing/enum: must be a list that is not empty"],
  [
    "an enum of texts and numbers",
    schemaWith({ ...text, enum: ["a", 1] }),
    "/definitions/Thing: const and enum need a type beside them, which their values have",
  ],
  ["bounds that cross", schemaWith({ ...text, minLength: 3, maxLength: 2 }), "/definitions/Thing: minLength is greater than maxLength"],
  ["bounds of a list that cross", schemaWith({ type: "array", minItems: 3, maxItems: 2 }), "/definitions/Thing: minItems is greater than maxItems"],
  ["a negative bound", schemaWith({ ...text, maxLength: -1 }), "/definitions/Thing/maxLength: must be a whole number, zero or more"],
  [
    "a bound beyond the lengths of some languages",
    schemaWith({ ...text, maxLength: 2 ** 31 }),
    "/definitions/Thing/maxLength: must be at most 2147483647: some languages count no further",
  ],
  ["a fraction of a bound", schemaWith({ ...text, maxLength: 1.5 }), "/definitions/Thing/maxLength: must be a whole number, zero or more"],
  ["a length of a list", schemaWith({ type: "array", maxLength: 3 }), "/definitions/Thing: a length limit needs type string"],
  ["items of a text", schemaWith({ ...text, maxItems: 3 }), "/definitions/Thing: an items keyword needs type array"],
  ["properties of a text", schemaWith({ ...text, properties: {}, additionalProperties: false }), "/definitions/Thing: an object keyword needs type object"],
  [
    "an anchor without a guard",
    schemaWith({ ...text, maxLength: 9, pattern: "^a$" }),
    '/definitions/Thing: a pattern with "^" or "$" needs a "not" guard beside it: some validators take these for the ends of a line',
  ],
  [
    "a guard that excludes other characters only",
    schemaWith({ ...text, maxLength: 9, pattern: "^a$", not: { pattern: "[^b]" } }),
    '/definitions/Thing: a pattern with "^" or "$" needs a "not" guard beside it: some validators take these for the ends of a line',
  ],
  [
    "\\d",
    schemaWith({ ...text, maxLength: 9, pattern: "\\d" }),
    '/definitions/Thing/pattern: "\\d" is not in the safe set of patterns; write the characters out',
  ],
  ["uniqueItems: false", schemaWith({ type: "array", uniqueItems: false }), "/definitions/Thing/uniqueItems: uniqueItems must be true; leave it out otherwise"],
  [
    "uniqueItems without keys",
    schemaWith({ type: "array", uniqueItems: true }),
    "/definitions/Thing: uniqueItems needs x-uniqueKeys, which says what makes two items the same",
  ],
  [
    "keys without maxItems",
    schemaWith({ type: "array", items: one, "x-uniqueKeys": ["/a"] }),
    "/definitions/Thing: x-uniqueKeys needs maxItems, at most 256: every item is compared with every other",
  ],
  [
    "keys of a long list",
    schemaWith({ type: "array", items: one, maxItems: 1_000_000, "x-uniqueKeys": ["/a"] }),
    "/definitions/Thing: x-uniqueKeys needs maxItems, at most 256: every item is compared with every other",
  ],
  [
    "a key of two",
    schemaWith({ type: "array", items: one, maxItems: 3, "x-uniqueKeys": ["/a", "/b"] }),
    "/definitions/Thing/x-uniqueKeys: one list with several pointers is one key made of several values; only a list with one pointer is understood",
  ],
  [
    "a key that leads nowhere",
    schemaWith({ type: "array", items: one, maxItems: 3, "x-uniqueKeys": ["/b"] }),
    "/definitions/Thing/x-uniqueKeys: /b does not lead to a text",
  ],
  [
    "a key that may be absent",
    schemaWith({ type: "array", items: { ...one, required: undefined as unknown as Json[], properties: { a: text } }, maxItems: 3, "x-uniqueKeys": ["/a"] }),
    "/definitions/Thing/items/required: must be a list that is not empty",
  ],
  [
    "x-notBlank alone",
    schemaWith({ ...text, "x-notBlank": true }),
    "/definitions/Thing: x-notBlank needs the pattern that says it for ASCII beside it, so that every validator knows a part of it",
  ],
  [
    "x-noEdgeWhiteSpace alone",
    schemaWith({ ...text, "x-noEdgeWhiteSpace": true }),
    "/definitions/Thing: x-noEdgeWhiteSpace needs the two patterns that say it for ASCII beside it, so that every validator knows a part of it",
  ],
  [
    "branches that cannot be told apart",
    schemaWith({ oneOf: [one, one] }),
    "/definitions/Thing/oneOf: the branches cannot be told apart: give each a required property of its own, or one property with a different const in each",
  ],
  ...Object.entries({
    "in additionalProperties": { ...keyed("b"), additionalProperties: true },
    "in another property": keyed("b", { more: text }),
    "in required": { ...keyed("b"), required: ["b", "shared"] },
    "in a limit of a shared property": keyed("b", { shared: { ...text, maxLength: 20 } }),
  }).map(
    ([difference, other]) =>
      [
        `branches that differ ${difference}`,
        schemaWith({ oneOf: [keyed("a"), other] }),
        "/definitions/Thing/oneOf: the branches must differ in the one property that tells them apart, and in nothing else",
      ] as const,
  ),
  ["a branch that is a text", schemaWith({ oneOf: [one, text] }), "/definitions/Thing/oneOf: every branch of oneOf must be an object"],
  ["two branches of one type", schemaWith({ anyOf: [text, text] }), "/definitions/Thing/anyOf: every branch of anyOf must have a type of its own"],
  [
    "not of more than a pattern",
    schemaWith({ ...text, maxLength: 3, not: { ...text } }),
    "/definitions/Thing/not: not is understood with one pattern in it, and nothing else",
  ],
  [
    "an invalid example",
    schemaWith({ ...text, maxLength: 3, examples: ["four"] }),
    "/definitions/Thing/examples/0: the example breaks the definition that it is an example of",
  ],
  [
    "a title of an inner schema",
    schemaWith({ type: "object", additionalProperties: false, properties: { a: { title: "Evil", ...text } } }),
    "/definitions/Thing/properties/a/title: a title is the name of a definition or of the whole schema; move this schema to definitions",
  ],
  ["a title that is no name", schemaWith({ ...text, title: "a b" }), '/definitions/Thing: the title of a definition must be its name, "Thing"'],
  ["a name that is no word", schemaOf({ "a-b": text }), "/definitions/a-b: a name must be a word in PascalCase"],
  ["a name that generated code uses", schemaOf({ Readonly: one }), '/definitions/Readonly: "Readonly" is a name that generated code uses itself'],
  ["a root that is no word", schemaOf({ Thing: text }, { title: "x; drop()" }), "/title: a name must be a word in PascalCase"],
  [
    "a keyword that has no effect there",
    schemaWith({ ...one, "x-plainText": true }),
    '/definitions/Thing/x-plainText: "x-plainText" is not understood here, and a keyword is never skipped',
  ],
  ["examples that are no list", schemaWith({ ...text, examples: "a" }), "/definitions/Thing/examples: not a draft-07 schema: it must be array"],
  ["an unknown type", schemaWith({ type: "text" }), "/definitions/Thing/type: not a draft-07 schema: it must be equal to one of the allowed values"],
  ["another draft", schemaOf({ Thing: text }, { $schema: "https://json-schema.org/draft/2020-12/schema" }), "/$schema: $schema must be draft-07"],
  ["too many levels of nesting", schemaWith(deep(64)), `/definitions/Thing${"/items".repeat(64)}: schemas are nested more than 64 deep`],
];

function deep(levels: number): Record<string, Json> {
  return levels === 0 ? text : { type: "array", items: deep(levels - 1) };
}

describe("a schema", () => {
  it.each(refused)("is refused for %s", (_, file, sentence) => expect(refusal(file)).toBe(sentence));

  it("is refused for a unique key that may be absent", () => {
    const item = { type: "object", additionalProperties: false, properties: { a: text } };
    const sentence = "/definitions/Thing/x-uniqueKeys: /a must lead through required properties only";
    expect(refusal(schemaWith({ type: "array", items: item, maxItems: 3, "x-uniqueKeys": ["/a"] }))).toBe(sentence);
  });

  it("is refused for a definition without a title, for a title that is not a text, and for not being an object", () => {
    const file = (schema: Json): SchemaFile => ({ name: "a", schema });
    expect(refusal(file({ definitions: { Thing: text } }))).toBe("/definitions/Thing: a definition needs a title: other tools name their types after it");
    expect(refusal(file({ title: ["Whole"] }))).toBe("/title: a name must be a word in PascalCase");
    expect(refusal(file({ ...text, maxLength: 9, pattern: "^a" }))).toMatch(/^the schema: a pattern with "\^"/);
    expect(refusal(file({ title: 1 }))).toBe("/title: a name must be a word in PascalCase");
    expect(refusal(file([]))).toBe("the schema: a schema must be an object");
    expect(refusal(file({}))).toBe("accepted");
  });

  it.each(["Array", "Field", "Finding", "Readonly", "Record", "Text"])("is refused for the name %s, which generated code uses", (name) => {
    expect(refusal(schemaOf({ [name]: text }))).toBe(`/definitions/${name}: "${name}" is a name that generated code uses itself`);
  });

  it.each(["thing", "aThing", "1Thing", "Thing_1", "Thing!", "Two Things"])("is refused for a definition called %j", (name) => {
    expect(refusal(schemaOf({ [name]: text }))).toBe(`/definitions/${name}: a name must be a word in PascalCase`);
  });

  it.each(["1a", "_a", "!a", "a!", "a b", "ä", ""])("is refused for a property called %j", (name) => {
    const file = schemaWith({ type: "object", additionalProperties: false, properties: { [name]: text } });
    const sentence = "a property's name must begin with an ASCII letter and go on in ASCII";
    expect(refusal(file)).toBe(`/definitions/Thing/properties/${name}: ${sentence}`);
  });

  it.each<[string, JsonSchema]>([
    ["/definitions/Thing/items", { type: "array", items: { format: 1 } }],
    ["/definitions/Thing/not", { ...text, maxLength: 1, not: { format: 1 } }],
    ["/definitions/Thing/properties/a~1b", { type: "object", additionalProperties: false, properties: { "a/b": { format: 1 } } }],
    ["/definitions/Thing/oneOf/1", { oneOf: [one, { format: 1 }] }],
    ["/definitions/Thing/anyOf/0", { anyOf: [{ format: 1 }] }],
    ["/definitions/Thing/allOf/0", { ...text, maxLength: 1, allOf: [{ format: 1 }] }],
  ])("is refused for an unknown keyword or name at %s", (pointer, definition) => {
    const sentence = pointer.includes("~1")
      ? `${pointer}: a property's name must begin with an ASCII letter and go on in ASCII`
      : `${pointer}/format: the keyword "format" is not in the portable subset`;
    expect(refusal(schemaWith(definition))).toBe(sentence);
  });

  it("is refused for a title below a property that is called definitions", () => {
    const list = { type: "array", items: { ...text, title: "Name" } };
    const file = schemaWith({ type: "object", additionalProperties: false, properties: { definitions: list } });
    expect(refusal(file)).toMatch(/^\/definitions\/Thing\/properties\/definitions\/items\/title: a title is the name of a definition/);
  });

  it("is accepted where it keeps all rules", () => {
    const guarded = { ...text, maxLength: 9, pattern: "^[a-c]{1,3}$", not: { pattern: "[^a-c]" } };
    expect(refusal(schemaWith(one))).toBe("accepted");
    expect(refusal(schemaWith({ oneOf: [keyed("a"), keyed("b")] }))).toBe("accepted");
    expect(refusal(schemaWith(guarded))).toBe("accepted");
    expect(refusal(schemaWith({ ...text, maxLength: 9, pattern: "^[a-c]$", allOf: [{ not: { pattern: "[^a-c]" } }] }))).toBe("accepted");
    expect(refusal(schemaWith({ ...text, maxLength: 9, not: { pattern: "^[ab]" } }))).toBe("accepted");
    expect(refusal(schemaWith({ ...text, maxLength: 9, pattern: "^[ab]", not: { pattern: "[c]" } }))).toBe("accepted");
    expect(refusal(schemaWith(deep(63)))).toBe("accepted");
    expect(refusal(schemaWith({ type: "object", additionalProperties: false, properties: { a: text, "a.b-c_9": text } }))).toBe("accepted");
    expect(refusal(schemaOf({ A: text, Thing9: { ...text, examples: ["a", "b"] }, ThingTwo: { type: "integer", examples: [1] } }))).toBe("accepted");
    expect(refusal(schemaWith({ ...text, minLength: 3, maxLength: 3 }))).toBe("accepted");
    expect(refusal(schemaWith({ type: "array", minItems: 3, maxItems: 3 }))).toBe("accepted");
    expect(refusal(schemaWith({ type: "array", minItems: 0, maxItems: 0 }))).toBe("accepted");
    expect(refusal(schemaWith({ type: "object", additionalProperties: true, required: ["a", "b"], properties: { b: text, a: text } }))).toBe("accepted");
  });

  it("is refused for the second example as for the first", () => {
    const sentence = "the example breaks the definition that it is an example of";
    expect(refusal(schemaWith({ ...text, maxLength: 3, examples: ["abc", "abcd"] }))).toBe(`/definitions/Thing/examples/1: ${sentence}`);
    expect(refusal(schemaOf({ A: text, Thing: { ...text, maxLength: 3, examples: ["abcd"] } }))).toBe(`/definitions/Thing/examples/0: ${sentence}`);
  });
});
