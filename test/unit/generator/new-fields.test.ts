import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.ts";
import type { JsonSchema } from "../../../generator/load/json-schema.ts";
import { schemaOf } from "./support/fixture.ts";

const text = { type: "string", minLength: 1, maxLength: 9 };

/** What is generated of an object with a text and one more field. */
function withField(field: JsonSchema): ReadonlyMap<string, string> {
  return generate([
    schemaOf({
      Extra: { type: "object", additionalProperties: false, properties: { ref: { $ref: "#/definitions/Reference" }, new_field: field } },
      Reference: text,
    }),
  ]);
}

describe("a field that a maintainer adds", () => {
  it.each<[string, JsonSchema, string]>([
    ["a text by reference", { $ref: "#/definitions/Reference" }, "new_field: ReferenceRule"],
    ["a text in its place", text, "new_field: unknown"],
    ["a word in its place", { type: "string", enum: ["a", "b"] }, 'new_field: readonly ["a", "b"]'],
    ["a whole number", { type: "integer" }, "new_field: unknown"],
    ["yes or no", { type: "boolean" }, "new_field: unknown"],
    ["a list", { type: "array", maxItems: 2, items: { $ref: "#/definitions/Reference" } }, "new_field: unknown"],
    ["an object", { type: "object", additionalProperties: false, properties: { id: text } }, "new_field: unknown"],
  ])("%s: the rules of the others stay, and its type, its check and its vectors are there", (_, field, rule) => {
    const artefacts = withField(field);
    expect(artefacts.get("rules.ts")).toMatch(
      new RegExp(`export interface ExtraRules \\{\\s*readonly ${rule.replaceAll(/[[\]]/g, "\\$&")};\\s*readonly ref: ReferenceRule;`),
    );
    expect(artefacts.get("types/reply-button-request.ts")).toMatch(/new_field\?:/);
    expect(artefacts.get("validators.js")).toContain('case "new_field":');
    expect(artefacts.get("conformance/core/reply-button-request.vectors.json")).toContain("it.with-new_field");
  });
});

describe("properties with the names of what generated code counts and collects by", () => {
  const item = {
    type: "object",
    additionalProperties: false,
    required: ["keys", "i"],
    properties: { keys: { $ref: "#/definitions/Id" }, i: { $ref: "#/definitions/Id" } },
  };
  const list = { type: "array", maxItems: 3, uniqueItems: true, "x-uniqueKeys": ["/keys"], items: { $ref: "#/definitions/Item" } };

  it("are checked like any others", async () => {
    const code = generate([schemaOf({ List: list, Item: item, Id: text })]).get("validators.js") as string;
    const { checkWhole } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(
      checkWhole({
        it: [
          { keys: "a", i: "a" },
          { keys: "b", i: "a" },
        ],
      }),
    ).toBeUndefined();
    expect(
      checkWhole({
        it: [
          { keys: "a", i: "a" },
          { keys: "a", i: 1 },
        ],
      }).map(({ path }: { path: string }) => path),
    ).toEqual(["/it/1/i", "/it/1/keys"]);
  });
});

describe("a list of things with distinct texts", () => {
  const thing = { type: "object", additionalProperties: false, required: ["id"], properties: { id: { $ref: "#/definitions/Id" } } };

  it.each([
    [0, 2],
    [1, 3],
    [2, 2],
    [3, 10],
    [5, 5],
  ])("from %i to %i has vectors on both sides of every rule", (minItems, maxItems) => {
    const list = { type: "array", minItems, maxItems, uniqueItems: true, "x-uniqueKeys": ["/id"], items: { $ref: "#/definitions/Item" } };
    const artefacts = generate([schemaOf({ List: list, Item: thing, Id: text })]);
    const { vectors } = JSON.parse(artefacts.get("conformance/core/reply-button-request.vectors.json") as string) as {
      vectors: readonly { readonly id: string; readonly expect: { readonly full: string; readonly issues?: readonly { readonly code: string }[] } }[];
    };
    const found = new Map(vectors.map(({ id, expect: expected }) => [id.slice("reply-button-request.it.".length), expected]));
    expect(found.get(`items-${minItems}`)?.full).toBe("valid");
    expect(found.get(`items-${maxItems + 1}`)?.issues?.map(({ code }) => code)).toEqual(["maxItems"]);
    expect(found.get("repeated-id")?.issues?.map(({ code }) => code)).toEqual(["duplicate-id"]);
    expect(found.get("unlike-id")?.full).toBe("valid");
  });
});
