import { describe, expect, it } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { annotated } from "./support/annotated.ts";
import { everything, references, service } from "./support/everything.ts";

const answer = { name: "api-response", schema: { $id: "urn:x:1.0.0", title: "Answer" } };
const callback = { name: "message-callback", schema: { $id: "urn:x:1.0.0", title: "Tap" } };
const message = { name: "reply-button-request", schema: annotated(references) };

/** The files that follow from the schema of the builder alone. */
const builderFiles = [
  "conformance/core/reply-button-request.vectors.json",
  "conformance/manifest.json",
  "codes.ts",
  "kind-checks.ts",
  "kind-schemas.ts",
  "kind-skeletons.ts",
  "kinds.ts",
  "limits.ts",
  "reference.md",
  "references.ts",
  "reply-button-request/fields.ts",
  "reply-button-request/limits.ts",
  "reply-button-request/rules.ts",
  "reply-button-request/types.ts",
  "reply-button-request/validators.d.ts",
  "reply-button-request/validators.js",
  "schema/reply-button-request.2020-12.json",
  "schema/reply-button-request.draft-07.json",
  "schema/reply-button-request.noschema.json",
  "schema/reply-button-request.plain.json",
  "schemas.ts",
  "subset.md",
  "validators-runtime.d.ts",
  "validators-runtime.js",
];

describe("generate", () => {
  it("makes the files of one schema without a service", async () => {
    const artefacts = await generate([message]);
    expect([...artefacts.keys()].filter((path) => !path.startsWith("conformance/optional")).sort()).toEqual([...builderFiles].sort());
    for (const path of builderFiles.filter((name) => /\.[jt]s$/.test(name))) {
      expect(artefacts.get(path)).toMatch(/^\/\/ @generated from schema\/reply-button-request\.schema\.json by /);
    }
    expect(artefacts.get("reference.md")).not.toContain("## service");
  });

  it("also makes the files of a service, in the same order however the files are ordered", async () => {
    const artefacts = await generate([message, callback, answer], service);
    expect([...artefacts.keys()]).toEqual(
      expect.arrayContaining(["openapi.json", "service.ts", "conformance/http/answers.vectors.json", "api-response/types.ts"]),
    );
    expect(artefacts.get("service.ts")).toMatch(/^\/\/ @generated from schema\/service\.json by /);
    expect(artefacts.get("codes.ts")).toMatch(
      /^\/\/ @generated from schema\/api-response\.schema\.json, schema\/message-callback\.schema\.json, schema\/reply-button-request\.schema\.json by /,
    );
    expect(artefacts.get("limits.ts")).toMatch(/^\/\/ @generated from schema\/reply-button-request\.schema\.json by /);
    expect([...(await generate([answer, message, callback], service))]).toEqual([...artefacts]);
  });

  it("lists hand-written vectors in the manifest, by their path from it, and makes nothing else of them", async () => {
    const handWritten = new Map([["schema/conformance/core/a.vectors.json", '{"version":"1.0.0","numberOfVectors":3}']]);
    const [without, with_] = [await generate([message]), await generate([message], undefined, handWritten)];
    const { files } = JSON.parse(with_.get("conformance/manifest.json") ?? "");
    expect(files["../../schema/conformance/core/a.vectors.json"]).toEqual({
      version: "1.0.0",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      numberOfVectors: 3,
    });
    expect([...with_].filter(([path, text]) => without.get(path) !== text).map(([path]) => path)).toEqual(["conformance/manifest.json"]);
  });

  it("names the file that is invalid", async () => {
    await expect(generate([message, { name: "a", schema: { format: "uri" } }])).rejects.toThrow(
      'schema/a.schema.json#/format: the keyword "format" is not in the portable subset',
    );
    await expect(generate([message, { name: "a", schema: { title: "A" } }])).rejects.toThrow("schema/a.schema.json#/$id: must end with a version");
    const alone = { $id: "urn:x:1.0.0", title: "A", anyOf: [{ type: "string" }, {}] };
    await expect(generate([message, { name: "a", schema: annotated(alone) }])).rejects.toThrow(
      "schema/a.schema.json#/anyOf: every branch of anyOf must have a type of its own",
    );
    const hard = { type: "string", maxLength: 8, pattern: "[a-z]", allOf: [{ pattern: "[A-Z]" }, { pattern: "[0-9]" }], not: { pattern: "[a-z]$" } };
    const unfound = { $id: "urn:x:1.0.0", title: "A", ...hard };
    await expect(generate([message, { name: "a", schema: annotated(unfound) }])).rejects.toThrow(
      "schema/a.schema.json: no text is found that keeps these rules together",
    );
    const twins = { $id: "urn:x:1.0.0", title: "A", definitions: { Id: { title: "Id" }, ID: { title: "ID" } } };
    await expect(generate([message, { name: "a", schema: twins }])).rejects.toThrow(
      "schema/a.schema.json#/definitions/Id: differs from /definitions/ID in case alone",
    );
  });

  it("calls a schema without a title by its file", async () => {
    const { title, ...untitled } = callback.schema;
    const openApi = JSON.parse((await generate([message, { name: "message-callback", schema: untitled }, answer], service)).get("openapi.json") ?? "");
    expect(Object.keys(openApi.components.schemas)).toContain("MessageCallback");
    expect(openApi.webhooks.message.post.requestBody.content["application/json"].schema).toEqual({ $ref: "#/components/schemas/MessageCallback" });
  });

  it("passes on an error that is not about a schema", async () => {
    const broken = {
      ...everything,
      get title(): string {
        throw new RangeError("another error");
      },
    };
    await expect(generate([{ name: "a", schema: broken }])).rejects.toThrow(new RangeError("another error"));
  });

  it("refuses two schemas with different definitions of one name, because OpenAPI has room for one", async () => {
    const other = { ...callback.schema, type: "object", additionalProperties: true, definitions: { A: { title: "A", type: "string" } } };
    await expect(generate([message, { name: "message-callback", schema: other }, answer], service)).rejects.toThrow(
      "schema/reply-button-request.schema.json#/definitions/A: an OpenAPI description has room for one A, and schema/message-callback.schema.json#/definitions/A has this name too; rename one, or make them equal",
    );
  });
});
