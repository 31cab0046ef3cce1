import { describe, expect, it } from "vitest";
import { lint } from "../../../../generator/lint/lint.ts";
import { type Location, locate } from "../../../../generator/lower/locations.ts";
import { lower } from "../../../../generator/lower/lower.ts";
import { validate } from "../../../../src/index.ts";
import { deprecationWarnings } from "../../../../src/message/warnings/deprecation-warnings.ts";
import { documentSample } from "../../../support/document-sample.ts";
import { loadValidators } from "../../../support/load-validators.ts";

const text = { type: "string" };
const object = (properties: object) => ({ type: "object", additionalProperties: false, properties });
const schema = object({
  old: { ...text, deprecated: true, "x-instead": "use new" },
  older: { type: "integer", deprecated: true },
  list: { type: "array", items: object({ old: { ...text, deprecated: true } }) },
  new: text,
});
const { name, schema: linted } = lint({ name: "a-request", schema: JSON.parse(JSON.stringify(schema)) });
const { fields } = await loadValidators(locate([lower({ name, schema: linted })])[0] as Location);
const warningsOf = (message: unknown) => deprecationWarnings(fields, message).map(({ path, message: sentence }) => [path, sentence]);

describe("a deprecated field", () => {
  it("gets a warning that names it and, if the schema says so, what to use instead", () => {
    expect(deprecationWarnings(fields, { old: "" })).toStrictEqual([
      { code: "deprecated", path: "/old", message: "old is deprecated; use new", severity: "warning" },
    ]);
    expect(warningsOf({ older: 0 })).toEqual([["/older", "older is deprecated"]]);
  });

  it("gets a warning in each item of a list", () => {
    expect(warningsOf({ list: [{ old: "a" }, {}, { old: "b" }] })).toEqual([
      ["/list/0/old", "old is deprecated"],
      ["/list/2/old", "old is deprecated"],
    ]);
  });

  it("gets none where the message does not have it", () => {
    for (const message of [{}, { new: "a" }, { old: undefined }, Object.create({ old: "a" }), { list: {} }, [], null]) expect(warningsOf(message)).toEqual([]);
  });

  it("is in no message of today's schema", () => {
    const result = validate(documentSample);
    expect(result.ok && result.warnings).toEqual([]);
  });
});
