import { describe, expect, it } from "vitest";
import { emitValidators } from "../../../../generator/emit/validators/validators.ts";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { type Location, locate } from "../../../../generator/lower/locations.ts";
import { object, word } from "../support/kinds.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";

describe("locate", () => {
  const located =
    (...schemas: readonly JsonSchema[]) =>
    () =>
      locate(schemas.map((schema, index) => lintAndLower({ name: `file-${index}`, schema })));
  const titled = (...names: readonly string[]): JsonSchema => Object.fromEntries(names.map((title) => [title, { title, type: "object" }]));

  it("refuses two locations that would have one function", () => {
    const fields = { type: "object", additionalProperties: false, properties: { "a-b": {}, a_b: {} } };
    expect(located({ title: "One", ...fields })).toThrow(
      "/properties/a_b: would be checked by checkOneAb, and so would /properties/a-b; give one of them another name",
    );
    expect(located({ title: "One" }, { title: "One" })).not.toThrow();
  });

  it("refuses two definitions of one schema that differ in case alone", () => {
    expect(located({ title: "One", definitions: titled("ReplyId", "ReplyID") })).toThrow(
      "/definitions/ReplyID: differs from /definitions/ReplyId in case alone; give one of them another name",
    );
    expect(located({ title: "One", definitions: titled("A") }, { title: "Two", definitions: titled("A") })).not.toThrow();
  });
});

describe("a location", () => {
  const rootOf = (schema: JsonSchema) => locate([lintAndLower({ name: "a-file", schema })])[0] as Location;

  it("is public where it has a unique name, as the root always has", () => {
    const root = rootOf({ type: "object", additionalProperties: false, properties: { a: { type: "boolean" } } });
    expect([root.isPublic, root.functionName, root.children[0]?.isPublic]).toEqual([true, "checkAfile", false]);
  });

  it("is a tag where its value selects the branch, and then has no function", () => {
    const tagged = rootOf({
      title: "Tagged",
      oneOf: [object({ type: { $ref: "#/definitions/Name" } }), object({ type: word("b") })],
      definitions: { Name: { title: "Name", ...word("a") } },
    });
    expect(tagged.children[0]?.children[0]).toMatchObject({ isTag: true, functionName: "checkName" });
    expect(emitValidators(tagged, "a.json")).not.toContain("checkName");
    const alike = rootOf({ title: "Alike", oneOf: [object({ type: word("a"), type_: { type: "boolean" } }), object({ type: word("b") })] });
    expect(alike.children[0]?.children.map(({ isTag }) => isTag)).toEqual([true, false]);
  });
});
