/** Guarantees which files are generated, and which file is named where something is wrong. */
import { expect, it } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { everything, references, service } from "./support/everything.ts";

const answer = { name: "api-response", schema: { $id: "urn:x:1.0.0", title: "Answer" } };
const callback = { name: "reply-callback", schema: { $id: "urn:x:1.0.0", title: "Tap" } };
const message = { name: "reply-button-request", schema: references };

const ofTheBuilder = [
  "conformance/core/reply-button-request.vectors.json",
  "conformance/manifest.json",
  "fields.ts",
  "limits.ts",
  "reference.md",
  "rules.ts",
  "schema/reply-button-request.2020-12.json",
  "schema/reply-button-request.draft-07.json",
  "schema/reply-button-request.noschema.json",
  "schemas.ts",
  "types/reply-button-request.ts",
  "validators.d.ts",
  "validators.js",
];

it("a schema alone gives what follows from it", () => {
  const artefacts = generate([message]);
  expect([...artefacts.keys()].filter((path) => !path.startsWith("conformance/optional")).sort()).toEqual([...ofTheBuilder].sort());
  for (const path of ["fields.ts", "limits.ts", "rules.ts", "schemas.ts", "types/reply-button-request.ts", "validators.d.ts", "validators.js"]) {
    expect(artefacts.get(path)).toMatch(/^\/\/ @generated from schema\/reply-button-request\.schema\.json by /);
  }
  expect(artefacts.get("reference.md")).not.toContain("## service");
});

it("a service gives its description too, whatever order the files come in", () => {
  const artefacts = generate([message, callback, answer], service);
  expect([...artefacts.keys()]).toEqual(
    expect.arrayContaining(["openapi.json", "service.ts", "conformance/http/answers.vectors.json", "types/api-response.ts"]),
  );
  expect(artefacts.get("service.ts")).toMatch(/^\/\/ @generated from schema\/service\.json by /);
  expect(artefacts.get("fields.ts")).toMatch(
    /^\/\/ @generated from schema\/api-response\.schema\.json, schema\/reply-button-request\.schema\.json, schema\/reply-callback\.schema\.json by /,
  );
  expect(artefacts.get("limits.ts")).toMatch(/^\/\/ @generated from schema\/reply-button-request\.schema\.json by /);
  expect([...generate([answer, message, callback], service)]).toEqual([...artefacts]);
});

it("the file is named that is wrong, or missing", () => {
  expect(() => generate([answer])).toThrow("schema/reply-button-request.schema.json: there is no such file, and the builder is made of it");
  expect(() => generate([message, { name: "a", schema: { const: 1 } }])).toThrow(
    'schema/a.schema.json#/const: the keyword "const" is not in the portable subset',
  );
  expect(() => generate([message, { name: "a", schema: { title: "A" } }])).toThrow("schema/a.schema.json#/$id: must end with a version");
  const alone = { $id: "urn:x:1.0.0", title: "A", anyOf: [{ type: "string" }, {}] };
  expect(() => generate([message, { name: "a", schema: alone }])).toThrow("schema/a.schema.json#/anyOf: every branch of anyOf must have a type of its own");
  const hard = { type: "string", maxLength: 8, pattern: "[a-z]", allOf: [{ pattern: "[A-Z]" }, { pattern: "[0-9]" }], not: { pattern: "[a-z]$" } };
  const unfound = { $id: "urn:x:1.0.0", title: "A", ...hard };
  expect(() => generate([message, { name: "a", schema: unfound }])).toThrow("schema/a.schema.json: no text is found that keeps these rules together");
  const twins = { $id: "urn:x:1.0.0", title: "A", definitions: { Id: { title: "Id" }, ID: { title: "ID" } } };
  expect(() => generate([message, { name: "a", schema: twins }])).toThrow("schema/a.schema.json#/definitions/Id: differs from /definitions/ID in case alone");
});

it("a schema without a title is called by its file", () => {
  const { title, ...untitled } = callback.schema;
  const openApi = JSON.parse(generate([message, { name: "reply-callback", schema: untitled }, answer], service).get("openapi.json") ?? "");
  expect(Object.keys(openApi.components.schemas)).toContain("ReplyCallback");
  expect(openApi.webhooks.reply.post.requestBody.content["application/json"].schema).toEqual({ $ref: "#/components/schemas/ReplyCallback" });
});

it("what is no fault of a schema is not said to be one", () => {
  const broken = {
    ...everything,
    get title(): string {
      throw new RangeError("a fault of another kind");
    },
  };
  expect(() => generate([{ name: "a", schema: broken }])).toThrow(new RangeError("a fault of another kind"));
});
