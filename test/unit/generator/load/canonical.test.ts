import { describe, expect, it } from "vitest";
import { canonical, compare, withSortedKeys } from "../../../../generator/load/canonical.ts";

describe("the canonical order", () => {
  const json = (value: object): string => JSON.stringify(value);

  it("sorts texts by code unit", () => {
    expect([compare("a", "b"), compare("b", "a"), compare("a", "a"), compare("Z", "a")]).toEqual([-1, 1, 0, -1]);
  });

  it("puts keywords in the order of reading, and sorts the rest by name", () => {
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

  it("puts properties in the order of required, and sorts the rest by name", () => {
    const properties = { a: {}, b: {}, c: {}, d: {} };
    expect(json(canonical({ required: ["d", "b"], properties }))).toBe('{"required":["d","b"],"properties":{"d":{},"b":{},"a":{},"c":{}}}');
    expect(json(canonical({ properties: { b: {}, a: {} } }))).toBe('{"properties":{"a":{},"b":{}}}');
    expect(json(canonical({ required: "b", properties: { b: {}, a: {} } }))).toBe('{"required":"b","properties":{"a":{},"b":{}}}');
    expect(json(canonical({ required: ["b"], definitions: { b: {}, a: {} } }))).toBe('{"required":["b"],"definitions":{"a":{},"b":{}}}');
  });

  it("applies to every schema inside a schema", () => {
    const given = { minLength: 1, type: "string", x: { b: 1, a: 2 } };
    const want = '{"type":"string","minLength":1,"x":{"a":2,"b":1}}';
    expect(json(canonical(given))).toBe(want);
    for (const keyword of ["items", "not"]) expect(json(canonical({ [keyword]: given }))).toBe(`{"${keyword}":${want}}`);
    for (const keyword of ["oneOf", "anyOf", "allOf"]) expect(json(canonical({ [keyword]: [given, 1] }))).toBe(`{"${keyword}":[${want},1]}`);
    for (const keyword of ["properties", "definitions"]) {
      expect(json(canonical({ [keyword]: { a: given, b: [{ d: 1, c: 1 }] } }))).toBe(`{"${keyword}":{"a":${want},"b":[{"c":1,"d":1}]}}`);
    }
  });

  it("sorts the keys of a value that is not a schema by name", () => {
    const value = { minLength: 1, a: [{ d: 1, c: 1 }] };
    const want = '{"a":[{"c":1,"d":1}],"minLength":1}';
    expect(json(canonical({ default: value }))).toBe(`{"default":${want}}`);
    for (const keyword of ["items", "not", "properties", "oneOf"]) {
      expect(json(canonical({ [keyword]: keyword === "oneOf" ? "a" : [value] }))).toBe(keyword === "oneOf" ? '{"oneOf":"a"}' : `{"${keyword}":[${want}]}`);
    }
    expect(json(canonical({ oneOf: [[value]] }))).toBe(`{"oneOf":[[${want}]]}`);
    expect(withSortedKeys(["b", "a", null])).toEqual(["b", "a", null]);
  });
});
