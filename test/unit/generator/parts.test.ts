/** The small parts that everything else is made of: names, pointers, the one order of keys. */
import { describe, expect, it } from "vitest";
import { canonical, compare, sorted } from "../../../generator/load/canonical.ts";
import { isSchema, pointerSteps, pointerTo, SchemaError } from "../../../generator/load/json-schema.ts";
import { camelCase, pascalCase, versionOf, words } from "../../../generator/load/names.ts";

describe("names", () => {
  it.each([
    ["wa_source", ["wa", "source"], "waSource", "WaSource"],
    ["ReplyTitle", ["reply", "title"], "replyTitle", "ReplyTitle"],
    ["api-response", ["api", "response"], "apiResponse", "ApiResponse"],
    ["ref1Of2", ["ref1", "of2"], "ref1Of2", "Ref1Of2"],
    ["__a..b__", ["a", "b"], "aB", "AB"],
    ["URL", ["url"], "url", "Url"],
    ["", [], "", ""],
  ])("%j is %j", (name, parts, camel, pascal) => {
    expect([words(name), camelCase(name), pascalCase(name)]).toEqual([parts, camel, pascal]);
  });

  it("a version ends the $id", () => {
    expect(versionOf({ $id: "urn:x:y:10.25.33" })).toBe("10.25.33");
    for (const $id of ["urn:x:1.0", "urn:x:1.0.0-beta", "urn:x1.0.0", "urn:x:1.0.0:y", undefined]) {
      const sentence = "/$id: must end with a version, such as urn:kaleyra-whatsapp:reply-button-request:1.0.0";
      expect(() => versionOf($id === undefined ? {} : { $id })).toThrow(sentence);
    }
  });
});

describe("JSON Pointers", () => {
  it("escape and unescape what they are made of", () => {
    expect(pointerTo("/a", "b")).toBe("/a/b");
    expect(pointerTo("", 0)).toBe("/0");
    expect(pointerTo("", "~1/~0")).toBe("/~01~1~00");
    expect(pointerSteps("/~01~1~00/x")).toEqual(["~1/~0", "x"]);
    expect(pointerSteps("")).toEqual([]);
  });

  it("and a file say where a schema is wrong", () => {
    const message = (...where: ConstructorParameters<typeof SchemaError>): string => new SchemaError(...where).message;
    expect(message("", "is wrong")).toBe("the schema: is wrong");
    expect(message("/a", "is wrong")).toBe("/a: is wrong");
    expect(message("", "is wrong", "a.json")).toBe("a.json: is wrong");
    expect(message("/a", "is wrong", "a.json")).toBe("a.json#/a: is wrong");
    expect(new SchemaError("/a", "is wrong")).toMatchObject({ name: "SchemaError", pointer: "/a", reason: "is wrong" });
  });

  it("a schema is an object and nothing else", () => {
    expect([{}, { a: 1 }, null, [], "a", 1, true, undefined].map(isSchema)).toEqual([true, true, false, false, false, false, false, false]);
  });
});

describe("the one order", () => {
  const inOrder = (value: object): string => JSON.stringify(value);

  it("of texts is that of their code units", () => {
    expect([compare("a", "b"), compare("b", "a"), compare("a", "a"), compare("Z", "a")]).toEqual([-1, 1, 0, -1]);
  });

  it("of keywords is that of a reader, and the rest goes by name", () => {
    const schema = { definitions: {}, minLength: 1, properties: {}, additionalProperties: false, required: [], enum: [], type: "string", anyOf: [] };
    const rest = { $ref: "#", $comment: "", description: "", title: "", $id: "", $schema: "", allOf: [], items: {} };
    expect(Object.keys(canonical({ ...schema, ...rest }))).toEqual([
      "$schema",
      "$id",
      "title",
      "description",
      "$comment",
      "$ref",
      "type",
      "enum",
      "required",
      "additionalProperties",
      "properties",
      "allOf",
      "anyOf",
      "items",
      "minLength",
      "definitions",
    ]);
  });

  it("of properties is that of required, and then by name", () => {
    const properties = { a: {}, b: {}, c: {}, d: {} };
    expect(inOrder(canonical({ required: ["d", "b"], properties }))).toBe('{"required":["d","b"],"properties":{"d":{},"b":{},"a":{},"c":{}}}');
    expect(inOrder(canonical({ properties: { b: {}, a: {} } }))).toBe('{"properties":{"a":{},"b":{}}}');
    expect(inOrder(canonical({ required: "b", properties: { b: {}, a: {} } }))).toBe('{"required":"b","properties":{"a":{},"b":{}}}');
    expect(inOrder(canonical({ required: ["b"], definitions: { b: {}, a: {} } }))).toBe('{"required":["b"],"definitions":{"a":{},"b":{}}}');
  });

  it("holds wherever a schema stands in another", () => {
    const given = { minLength: 1, type: "string", x: { b: 1, a: 2 } };
    const want = '{"type":"string","minLength":1,"x":{"a":2,"b":1}}';
    expect(inOrder(canonical(given))).toBe(want);
    for (const keyword of ["items", "not"]) expect(inOrder(canonical({ [keyword]: given }))).toBe(`{"${keyword}":${want}}`);
    for (const keyword of ["oneOf", "anyOf", "allOf"]) expect(inOrder(canonical({ [keyword]: [given, 1] }))).toBe(`{"${keyword}":[${want},1]}`);
    for (const keyword of ["properties", "definitions"]) {
      expect(inOrder(canonical({ [keyword]: { a: given, b: [{ d: 1, c: 1 }] } }))).toBe(`{"${keyword}":{"a":${want},"b":[{"c":1,"d":1}]}}`);
    }
  });

  it("leaves what is no schema a value, with its keys by name", () => {
    const value = { minLength: 1, a: [{ d: 1, c: 1 }] };
    const want = '{"a":[{"c":1,"d":1}],"minLength":1}';
    expect(inOrder(canonical({ default: value }))).toBe(`{"default":${want}}`);
    for (const keyword of ["items", "not", "properties", "oneOf"]) {
      expect(inOrder(canonical({ [keyword]: keyword === "oneOf" ? "a" : [value] }))).toBe(keyword === "oneOf" ? '{"oneOf":"a"}' : `{"${keyword}":[${want}]}`);
    }
    expect(inOrder(canonical({ oneOf: [[value]] }))).toBe(`{"oneOf":[[${want}]]}`);
    expect(sorted(["b", "a", null])).toEqual(["b", "a", null]);
  });
});
