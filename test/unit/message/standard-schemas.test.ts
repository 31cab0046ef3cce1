import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../../generated/kinds.ts";
import { ctaUrlRequest, listRequest, locationRequestMessage, message, replyButtonRequest, validate } from "../../../src/index.ts";
import { kindSamples } from "../../support/kind-samples.ts";

const standards = { ctaUrl: ctaUrlRequest, list: listRequest, location: locationRequestMessage, replyButton: replyButtonRequest };
const everyKind = Object.keys(kindSamples) as readonly Kind[];
const drafts = [
  ["draft-07", () => new Ajv({ strict: false })],
  ["draft-2020-12", () => new Ajv2020({ strict: false })],
] as const;

function pathsIn(result: StandardSchemaV1.Result<unknown> | Promise<StandardSchemaV1.Result<unknown>>): readonly unknown[] {
  return "issues" in result && result.issues !== undefined ? result.issues.map(({ path }) => path) : [];
}

describe.each(everyKind)("the Standard Schema of %s", (kind) => {
  const { validate: validateOne, jsonSchema, vendor, version } = standards[kind]["~standard"];

  it("takes its own kind and no other", () => {
    expect([version, vendor]).toEqual([1, "kaleyra-whatsapp"]);
    for (const other of everyKind) {
      const sample = kindSamples[other];
      if (other === kind) expect(validateOne(sample)).toEqual({ value: sample });
      else
        expect(validateOne(sample)).toMatchObject({
          issues: expect.arrayContaining([expect.objectContaining({ path: ["messaging_object", "interactive", "type"] })]),
        });
    }
  });

  it.each(drafts)("provides its JSON Schema in %s", (target, makeAjv) => {
    const isValid = makeAjv().compile(jsonSchema.input({ target }));
    expect(everyKind.filter((other) => isValid(kindSamples[other]))).toEqual([kind]);
    expect(jsonSchema.output({ target })).toEqual(jsonSchema.input({ target }));
  });
});

describe("the Standard Schema of any message", () => {
  const { validate: validateAny, jsonSchema } = message["~standard"];

  it("validates as validate does", () => {
    for (const sample of Object.values(kindSamples)) expect(validateAny(sample)).toEqual({ value: sample });
    const result = validate({});
    expect(validateAny({})).toEqual({ issues: [{ path: ["messaging_object"], message: !result.ok && result.issues[0]?.message }] });
  });

  it.each(drafts)("provides one JSON Schema with a branch for each kind in %s", (target, makeAjv) => {
    const schema = jsonSchema.input({ target });
    expect(schema["oneOf"]).toHaveLength(everyKind.length);
    const isValid = makeAjv().compile(schema);
    for (const sample of Object.values(kindSamples)) {
      expect(isValid(sample)).toBe(true);
      expect(isValid({ ...sample, messaging_object: { ...sample.messaging_object, to: "1" } })).toBe(false);
    }
    expect(isValid({})).toBe(false);
  });

  it("gives the path of an issue as property names and indices", () => {
    const names = ["a/b", "c~d", "~1", "1a", "a1"];
    const sample = { ...kindSamples.location, ...Object.fromEntries(names.map((name) => [name, 1])), 12: 1 };
    expect(pathsIn(validateAny(sample))).toEqual([[12], ...names.map((name) => [name])]);
    const row = { id: "again", title: "Again" };
    const { messaging_object: object } = kindSamples.list;
    const repeated = {
      messaging_object: { ...object, interactive: { ...object.interactive, action: { button: "Choose", sections: [{ rows: [row, row] }] } } },
    };
    expect(pathsIn(validateAny(repeated))).toEqual([["messaging_object", "interactive", "action", "sections", 0, "rows", 1, "id"]]);
  });

  it("is named and described in its JSON Schema, and says which draft it is in", () => {
    expect(jsonSchema.input({ target: "draft-07" })).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      title: "AnyRequest",
      description: "A request of any kind.",
    });
    expect(jsonSchema.input({ target: "draft-2020-12" })).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", title: "AnyRequest" });
  });

  it("refuses another draft", () => {
    expect(() => jsonSchema.input({ target: "openapi-3.0" })).toThrow(/draft-07/);
  });
});
