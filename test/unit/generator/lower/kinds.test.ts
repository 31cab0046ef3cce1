import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { kindsOf } from "../../../../generator/lower/kinds.ts";
import { object, text, word } from "../support/kinds.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";

const schema = (name: string, properties: JsonSchema, required = Object.keys(properties), title = name.replaceAll("-", "").toUpperCase()) =>
  lintAndLower({ name, schema: { $id: `urn:test:${name}:1.0.0`, title, ...object(properties, required) } });
const typed = (name: string, type: string, more: JsonSchema = {}) => schema(name, { kind: word("x"), inner: object({ type: word(type), ...more }) });

describe("the kinds of request", () => {
  it("are told apart by the field that has another value in each", () => {
    expect(kindsOf([typed("a-b-request", "one"), typed("c-request", "two")])).toEqual({
      pointer: "/inner/type",
      kinds: [
        { name: "aB", schemaName: "a-b-request", title: "ABREQUEST", value: "one" },
        { name: "c", schemaName: "c-request", title: "CREQUEST", value: "two" },
      ],
    });
  });

  it("are told apart by the outer field where only that differs", () => {
    const kinds = ["a", "b"].map((kind) => schema(`${kind}-request`, { kind: word(kind), inner: object({ type: word("x") }) }));
    expect(kindsOf(kinds).pointer).toBe("/kind");
  });

  it("are told apart by the innermost field called type, if several fields do", () => {
    expect(kindsOf([typed("a-request", "one", { way: word("1") }), typed("b-request", "two", { way: word("2") })]).pointer).toBe("/inner/type");
    expect(kindsOf([typed("a-request", "one", { way: word("1") })]).pointer).toBe("/inner/type");
  });

  it("have no such field where there is nothing to tell apart", () => {
    expect(kindsOf([schema("a-request", { a: text })])).toEqual({ kinds: [{ name: "a", schemaName: "a-request", title: "AREQUEST" }] });
    expect(kindsOf([])).toEqual({ kinds: [] });
  });

  const fix = "give every kind a required field at the same place, with an enum of one value that no other kind has";
  it.each([
    [
      "say the same everywhere",
      [typed("a-request", "one"), typed("b-request", "two"), typed("c-request", "one")],
      `schema/c-request.schema.json#/properties/inner/properties/type: says "one" at /inner/type, as schema/a-request.schema.json does, so the two cannot be told apart; ${fix}`,
    ],
    [
      "lack the field",
      [typed("a-request", "one"), schema("b-request", { kind: word("x") })],
      `schema/b-request.schema.json: lacks the field /inner/type, which tells the other kinds apart; ${fix}`,
    ],
    [
      "may leave it out",
      [typed("a-request", "one"), schema("b-request", { kind: word("x"), inner: object({ type: word("two") }) }, ["kind"])],
      `schema/b-request.schema.json: lacks the field /inner/type, which tells the other kinds apart; ${fix}`,
    ],
    [
      "have no constant field",
      [schema("a-request", { a: text }), schema("b-request", { a: text })],
      `schema/a-request.schema.json: has no field that tells it from the other kinds; ${fix}`,
    ],
    [
      "would have the same name",
      [typed("a-b-request", "one"), typed("a--b-request", "two")],
      "schema/a--b-request.schema.json: would have the same name in generated code as schema/a-b-request.schema.json; rename the file",
    ],
    [
      "have the same title",
      [typed("a-request", "one"), schema("b-request", { inner: object({ type: word("two") }) }, undefined, "AREQUEST")],
      "schema/b-request.schema.json: has the same title as schema/a-request.schema.json; give it another one",
    ],
  ])("are refused where two %s", (_, kinds, message) => {
    expect(() => kindsOf(kinds)).toThrow(message);
  });
});
