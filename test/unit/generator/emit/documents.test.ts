import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { emitHttp } from "../../../../generator/emit/conformance/http.ts";
import { withReferences } from "../../../../generator/emit/documents/editions.ts";
import { emitOpenApi } from "../../../../generator/emit/documents/openapi.ts";
import { canonical } from "../../../../generator/load/canonical.ts";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { filesWith, references, service } from "../support/everything.ts";

const files = filesWith(references);

describe("the OpenAPI description", () => {
  const without = (name: string) => files.filter((file) => file.name !== name);

  it("names the file of a missing schema, as the vectors of answers do", () => {
    for (const name of ["reply-button-request", "api-response"]) {
      expect(() => emitOpenApi(without(name), service)).toThrow(
        `schema/${name}.schema.json: there is no such file, and the description of the service needs it`,
      );
    }
    expect(() => emitHttp(service, without("api-response"))).toThrow(
      "schema/api-response.schema.json: there is no such file, and the answers are checked by it",
    );
  });

  it("has a webhook for each schema of a callback, and none without one", () => {
    const webhooks = (schemas: Parameters<typeof emitOpenApi>[0]) => Object.keys(JSON.parse(emitOpenApi(schemas, service)).webhooks);
    const more = { name: "not-sent-callback", schema: { $id: "urn:test:x:1.0.0", title: "NotSent", type: "object", additionalProperties: true } };
    expect(webhooks([...files, more])).toEqual(["message", "notSent"]);
    expect(webhooks(without("message-callback"))).toEqual([]);
  });

  it("refuses two schemas of one name", () => {
    expect(() => emitOpenApi([...files, { name: "again", schema: canonical(references) }], service)).toThrow(
      "schema/again.schema.json: an OpenAPI description has room for one Message, and schema/reply-button-request.schema.json has this name too; rename one",
    );
  });

  it("has a definition of several schemas once, and refuses two that differ, with both places", () => {
    const second = { name: "second", schema: canonical({ ...references, title: "Second" }) };
    const { components } = JSON.parse(emitOpenApi([...files, second], service));
    expect(Object.keys(components.schemas)).toEqual(["Message", "A", "B", "Plain", "Word", "Answer", "Tap", "Second"]);
    const definitions = { ...(references["definitions"] as JsonSchema), Word: { title: "Word", type: "string" } };
    const other = { ...second, schema: canonical({ ...references, title: "Second", definitions }), imports: new Map([["Word", "shared"]]) };
    expect(() => emitOpenApi([...files, other], service)).toThrow(
      "schema/shared.schema.json#/definitions/Word: an OpenAPI description has room for one Word, and schema/reply-button-request.schema.json#/definitions/Word has this name too; rename one, or make them equal",
    );
  });

  it("has a discriminator where a field of the body itself tells the kinds apart", () => {
    const second = { name: "second-request", schema: canonical({ ...references, title: "Second" }) };
    const { schema: _, ...request } = service.request;
    const kinds = [
      { name: "replyButton", schemaName: "reply-button-request", title: "Message", value: "one" },
      { name: "second", schemaName: "second-request", title: "Second", value: "two" },
    ];
    const both = { ...service, request: { ...request, schemas: kinds.map(({ schemaName }) => schemaName) } };
    const { paths, info } = JSON.parse(emitOpenApi([...files, second], both, { pointer: "/kind", kinds }));
    expect(paths[service.request.path].post.requestBody.content["application/json"].schema).toEqual({
      oneOf: [{ $ref: "#/components/schemas/Message" }, { $ref: "#/components/schemas/Second" }],
      discriminator: { propertyName: "kind", mapping: { one: "#/components/schemas/Message", two: "#/components/schemas/Second" } },
    });
    expect(info.version).toBe("1.2.3");
  });

  it("has the greatest version of its kinds", () => {
    const versioned = (version: string) => ({ name: "second-request", schema: canonical({ ...references, title: "Second", $id: `urn:x:${version}` }) });
    const { schema: _, ...request } = service.request;
    const both = { ...service, request: { ...request, schemas: ["reply-button-request", "second-request"] } };
    const versionWith = (version: string) => JSON.parse(emitOpenApi([...files, versioned(version)], both)).info.version;
    expect(["1.2.2", "1.2.10", "0.9.9", "1.10.0", "1.2.3"].map(versionWith)).toEqual(["1.2.3", "1.2.10", "1.2.3", "1.10.0", "1.2.3"]);
  });

  it("describes the API key where the service does not", () => {
    const { "api-key": _, ...parameters } = service.parameters;
    expect(emitOpenApi(files, { ...service, parameters })).toContain('"description": "The API key."');
  });
});

describe("the plain edition of a schema", () => {
  const folder = new URL("../../../../generated/schema/", import.meta.url);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".plain.json"))
    .map((name) => name.slice(0, -".plain.json".length));
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as object;

  it.each(names)("is accepted by Ajv with its default options, which refuses the others, and has the same verdicts: %s", (name) => {
    const plain = new Ajv({ validateFormats: false }).compile(read(`${name}.plain.json`));
    expect(() => new Ajv().compile(read(`${name}.draft-07.json`))).toThrow("unknown keyword");
    const usual = new Ajv({ strict: false }).compile(read(`${name}.draft-07.json`));
    const { vectors } = JSON.parse(readFileSync(new URL(`../conformance/core/${name}.vectors.json`, folder), "utf8")) as {
      readonly vectors: readonly { readonly documentText?: string }[];
    };
    const documents = vectors.flatMap(({ documentText }) => (documentText === undefined ? [] : [JSON.parse(documentText) as unknown]));
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(plain(document)).toBe(usual(document));
  });

  it("has no keyword that draft-07 lacks, and no part that says nothing", () => {
    const text = readFileSync(new URL("list-request.plain.json", folder), "utf8");
    expect(text).not.toMatch(/"x-|\{\s*\}/);
  });
});

describe("the discriminator of a component", () => {
  const described = JSON.parse(readFileSync(new URL("../../../../generated/openapi.json", import.meta.url), "utf8"));

  it("is the property whose value tells its branches apart, and names the component of each", () => {
    expect(described.components.schemas.Header.discriminator).toEqual({
      propertyName: "type",
      mapping: Object.fromEntries(["text", "image", "video", "document"].map((kind) => [kind, expect.stringMatching(/^#\/components\/schemas\/\w+Header$/)])),
    });
  });

  it("is missing where a property tells them apart by being there", () => {
    expect(described.components.schemas.Media.discriminator).toBeUndefined();
  });
});

describe("the editions of a schema", () => {
  it("rewrite every reference, in whichever keyword it is", () => {
    const everywhere = { not: { $ref: "#/definitions/A" }, allOf: [{ $ref: "#/definitions/B" }], definitions: {} };
    expect(withReferences(everywhere, (name) => `#${name}`)).toEqual({ not: { $ref: "#A" }, allOf: [{ $ref: "#B" }], definitions: {} });
  });
});
