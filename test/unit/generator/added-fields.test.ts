import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../../generator/load/json-schema.ts";
import { generateAnnotated } from "./support/annotated.ts";
import { schemaOf } from "./support/fixture.ts";

const text = { type: "string", minLength: 1, maxLength: 9 };

/** The generated files of a schema with an object that has a text and this field. */
function withField(field: JsonSchema): Promise<ReadonlyMap<string, string>> {
  return generateAnnotated([
    schemaOf({
      Extra: { type: "object", additionalProperties: false, properties: { ref: { $ref: "#/definitions/Reference" }, new_field: field } },
      Reference: text,
    }),
  ]);
}

describe("a field that is added to a schema", () => {
  it.each<[string, JsonSchema, string]>([
    ["a text by reference", { $ref: "#/definitions/Reference" }, "new_field: ReferenceRule"],
    ["a text without a definition", text, "new_field: unknown"],
    ["an enum without a definition", { type: "string", enum: ["a", "b"] }, 'new_field: readonly ["a", "b"]'],
    ["a whole number", { type: "integer" }, "new_field: unknown"],
    ["a number with limits", { type: "number", minimum: 1, maximum: 5 }, "new_field: unknown"],
    ["one number", { type: "integer", const: 2 }, "new_field: readonly [2]"],
    ["one text", { type: "string", const: "a" }, 'new_field: readonly ["a"]'],
    ["true or false", { type: "boolean" }, "new_field: unknown"],
    ["a list", { type: "array", maxItems: 2, items: { $ref: "#/definitions/Reference" } }, "new_field: unknown"],
    ["an object", { type: "object", additionalProperties: false, properties: { id: text } }, "new_field: unknown"],
  ])("gets a type, a check and vectors, and the rules of the other fields stay, when it is %s", async (_, field, rule) => {
    const artefacts = await withField(field);
    expect(artefacts.get("reply-button-request/rules.ts")).toMatch(
      new RegExp(`export interface ExtraRules \\{\\s*readonly ${rule.replaceAll(/[[\]]/g, "\\$&")};\\s*readonly ref: ReferenceRule;`),
    );
    expect(artefacts.get("reply-button-request/types.ts")).toMatch(/new_field\?:/);
    expect(artefacts.get("reply-button-request/validators.js")).toContain('case "new_field":');
    expect(artefacts.get("conformance/core/reply-button-request.vectors.json")).toContain("it.with-new_field");
  });
});
