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

  it("refuses another draft", () => {
    expect(() => jsonSchema.input({ target: "openapi-3.0" })).toThrow(/draft-07/);
  });
});
