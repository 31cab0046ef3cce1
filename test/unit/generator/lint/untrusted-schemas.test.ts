import { describe, expect, it } from "vitest";
import { generate } from "../../../../generator/generate.ts";
import { type Json, SchemaError } from "../../../../generator/load/json-schema.ts";
import { schemaWith } from "../support/fixture.ts";

function deep(levels: number): Json {
  let schema: Json = { type: "string" };
  for (let level = 0; level < levels; level += 1) schema = { type: "array", items: schema };
  return schema;
}

describe("an untrusted schema", () => {
  it.each([
    "https://example.com/a.json",
    "http://127.0.0.1/a",
    "file:///etc/passwd",
    "../package.json",
    "/etc/passwd",
    "#/definitions/__proto__",
    "#/definitions/Thing",
  ])("is refused for a $ref to %s, which is never fetched", async ($ref) => {
    await expect(generate([schemaWith({ $ref })])).rejects.toThrow(SchemaError);
  });

  it.each([100, 10_000])("is refused for %i levels of nesting", async (levels) => {
    await expect(generate([schemaWith(deep(levels) as Record<string, Json>)])).rejects.toThrow(SchemaError);
  });
});
