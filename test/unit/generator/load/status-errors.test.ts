import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SchemaError } from "../../../../generator/load/json-schema.ts";
import { readStatusErrors } from "../../../../generator/load/status-errors.ts";

const committed = JSON.parse(readFileSync(new URL("../../../../schema/status-errors.json", import.meta.url), "utf8"));
const right = { name: "a", meaning: "m", fix: "f", source: "s" };

describe("the codes of failed statuses", () => {
  it("are read as they are committed", () => expect(readStatusErrors(committed)).toEqual(committed.codes));

  it.each<[string, object]>([
    ["no codes", {}],
    ["an unknown member", { codes: {}, more: 1 }],
    ["a code that is no number", { codes: { x: right } }],
    ["a missing member", { codes: { "1": { ...right, fix: undefined } } }],
    ["a name with blanks", { codes: { "1": { ...right, name: "a b" } } }],
    ["an unknown member of a code", { codes: { "1": { ...right, more: "x" } } }],
    ["a name that two codes share", { codes: { "1": right, "2": right } }],
  ])("are refused with %s", (_, json) => expect(() => readStatusErrors(JSON.parse(JSON.stringify(json)))).toThrow(SchemaError));
});
