import { describe, expect, it } from "vitest";
import { emitHttp } from "../../../../generator/emit/conformance/http.ts";
import { withReferences } from "../../../../generator/emit/documents/editions.ts";
import { emitOpenApi } from "../../../../generator/emit/documents/openapi.ts";
import { canonical } from "../../../../generator/load/canonical.ts";
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
      "schema/again.schema.json: another schema has this name too, Message, and an OpenAPI description has room for one",
    );
  });

  it("describes the API key where the service does not", () => {
    const { "api-key": _, ...parameters } = service.parameters;
    expect(emitOpenApi(files, { ...service, parameters })).toContain('"description": "The API key."');
  });
});

describe("the editions of a schema", () => {
  it("rewrite every reference, in whichever keyword it is", () => {
    const everywhere = { not: { $ref: "#/definitions/A" }, allOf: [{ $ref: "#/definitions/B" }], definitions: {} };
    expect(withReferences(everywhere, (name) => `#${name}`)).toEqual({ not: { $ref: "#A" }, allOf: [{ $ref: "#B" }], definitions: {} });
  });
});
