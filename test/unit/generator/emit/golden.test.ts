/** Guarantees what each emitter makes of everything that a schema and a service can say: it stands in golden/ to read. */
import { describe, expect, it } from "vitest";
import { emitHttp } from "../../../../generator/emit/conformance/http.ts";
import { emitEditions, withReferences } from "../../../../generator/emit/documents/editions.ts";
import { emitOpenApi } from "../../../../generator/emit/documents/openapi.ts";
import { emitReference } from "../../../../generator/emit/documents/reference.ts";
import { emitFields } from "../../../../generator/emit/typescript/fields.ts";
import { emitLimits } from "../../../../generator/emit/typescript/limits.ts";
import { emitRules } from "../../../../generator/emit/typescript/rules.ts";
import { emitSchemas } from "../../../../generator/emit/typescript/schemas.ts";
import { emitService } from "../../../../generator/emit/typescript/service.ts";
import { emitValidators, emitValidatorTypes } from "../../../../generator/emit/validators/validators.ts";
import { canonical } from "../../../../generator/load/canonical.ts";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { locate } from "../../../../generator/lower/locations.ts";
import { everything, references, service, shaped } from "../support/everything.ts";
import { object, word } from "../support/kinds.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";

const files = (first: JsonSchema) => [
  { name: "reply-button-request", schema: canonical(first) },
  ...["api-response", "reply-callback"].map((name) => ({
    name,
    schema: { $id: "urn:test:x:4.5.6", title: name === "api-response" ? "Answer" : "Tap", type: "object", additionalProperties: true },
  })),
];
const schemas = files(references);
const documents = files(everything).map(lintAndLower);
const roots = locate(documents);
const [document, root] = [documents[0] as (typeof documents)[0], roots[0] as (typeof roots)[0]];
const shapedDocument = lintAndLower({ name: "shaped", schema: shaped });

it.each<[string, () => string]>([
  ["fields.ts", () => emitFields(roots, "a.json")],
  ["limits.ts", () => emitLimits(document, "a.json")],
  ["rules.ts", () => emitRules(document, root, "a.json")],
  ["rules-of-shapes.ts", () => emitRules(shapedDocument, locate([shapedDocument])[0] as typeof root, "a.json")],
  ["schemas.ts", () => emitSchemas(schemas, "a.json")],
  ["service.ts", () => emitService(service, "a.json")],
  ["validators.d.ts", () => emitValidatorTypes(roots, "a.json")],
  ["validators.js", () => emitValidators(roots, "a.json")],
  ["reference.md", () => emitReference(roots, service)],
  ["reference-without-service.md", () => emitReference(roots.slice(1), undefined)],
  ["openapi.json", () => emitOpenApi(schemas, service)],
  ["answers.vectors.json", () => [...emitHttp(service, schemas).values()].join()],
  [
    "editions.json",
    () =>
      JSON.stringify(
        [...emitEditions("a", references)].map(([path, content]) => [path, JSON.parse(content)]),
        undefined,
        1,
      ),
  ],
])("%s", async (name, emit) => {
  await expect(emit()).toMatchFileSnapshot(`golden/${name}.txt`);
});

describe("is refused", () => {
  const without = (name: string) => schemas.filter((schema) => schema.name !== name);

  it("where a schema is missing that a document is made of", () => {
    for (const name of ["reply-button-request", "api-response", "reply-callback"]) {
      expect(() => emitOpenApi(without(name), service)).toThrow(
        `schema/${name}.schema.json: there is no such file, and the description of the service needs it`,
      );
    }
    expect(() => emitHttp(service, without("api-response"))).toThrow(
      "schema/api-response.schema.json: there is no such file, and the answers are judged by it",
    );
  });

  it("where OpenAPI has room for one definition of a name", () => {
    expect(() => emitOpenApi([...schemas, { name: "again", schema: canonical(references) }], service)).toThrow(
      "schema/again.schema.json: another schema has this name too, Message, and an OpenAPI description has room for one",
    );
  });

  const located =
    (...definitions: readonly JsonSchema[]) =>
    () =>
      locate(definitions.map((definition, index) => lintAndLower({ name: `file-${index}`, schema: definition })));
  const titled = (...names: readonly string[]): JsonSchema => Object.fromEntries(names.map((title) => [title, { title, type: "object" }]));

  it("where two places would have one function", () => {
    const fields = { type: "object", additionalProperties: false, properties: { "a-b": {}, a_b: {} } };
    expect(located({ title: "One", ...fields })).toThrow(
      "/properties/a_b: would be checked by checkOneAb, and so would /properties/a-b of file-0; give one of them another name",
    );
    expect(located({ title: "One" }, { title: "One" })).toThrow(
      "schema/file-1.schema.json: would be checked by checkOne, and so would the root of file-0; give one of them another name",
    );
  });

  it("where two definitions differ in case alone", () => {
    expect(located({ title: "One", definitions: titled("ReplyId", "ReplyID") })).toThrow(
      "/definitions/ReplyID: differs from /definitions/ReplyId in case alone; give one of them another name",
    );
    expect(located({ title: "One", definitions: titled("A") }, { title: "Two", definitions: titled("A") })).not.toThrow();
  });
});

it("every reference of a schema is rewritten, wherever it stands", () => {
  const everywhere = { not: { $ref: "#/definitions/A" }, allOf: [{ $ref: "#/definitions/B" }], definitions: {} };
  expect(withReferences(everywhere, (name) => `#${name}`)).toEqual({ not: { $ref: "#A" }, allOf: [{ $ref: "#B" }], definitions: {} });
});

it("a place has a function for everybody where it has a name of its own, and the root always", () => {
  const place = (schema: JsonSchema) => locate([lintAndLower({ name: "a-file", schema })])[0] as typeof root;
  const alone = place({ type: "object", additionalProperties: false, properties: { a: { type: "boolean" } } });
  expect([alone.isPublic, alone.functionName, alone.children[0]?.isPublic]).toEqual([true, "checkAfile", false]);
  const tag = place({
    title: "Tagged",
    oneOf: [object({ type: { $ref: "#/definitions/Name" } }), object({ type: word("b") })],
    definitions: { Name: { title: "Name", ...word("a") } },
  });
  expect(tag.children[0]?.children[0]).toMatchObject({ isTag: true, functionName: "checkName" });
  expect(emitValidators([tag], "a.json")).not.toContain("checkName");
  const alike = place({ title: "Alike", oneOf: [object({ type: word("a"), type_: { type: "boolean" } }), object({ type: word("b") })] });
  expect(alike.children[0]?.children.map(({ isTag }) => isTag)).toEqual([true, false]);
});

it("a key without a description of its own is the API key", () => {
  const { "api-key": _, ...parameters } = service.parameters;
  expect(emitOpenApi(schemas, { ...service, parameters })).toContain('"description": "The API key."');
});
