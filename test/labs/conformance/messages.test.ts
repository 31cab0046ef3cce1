import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { type AnyReplyButtonBuilder, buttons, validate } from "../../../src/index.ts";
import { sourceSchemaOf } from "../../support/schema.ts";
import { issuesOf, sorted } from "./issues.ts";
import { keepsRulesBeyond } from "./rules-beyond.ts";
import { schemaNames, type Vector, vectorsOf } from "./vectors.ts";

const request = "reply-button-request";

describe.each(schemaNames)("vectors of %s", (name) => {
  const schema = sourceSchemaOf(name);
  const accepts = new Ajv({ strict: false }).compile(schema);
  const all = [...vectorsOf(name), ...vectorsOf(name, "optional")].filter(({ documentText }) => documentText !== undefined);

  it("agree with Ajv on the handwritten schema, and with the rules beyond JSON Schema", () => {
    for (const { id, documentText, expect: expected } of all) {
      const document = JSON.parse(documentText as string);
      const isValid = accepts(document);
      const full = isValid && keepsRulesBeyond(schema, document);
      expect({ id, schema: isValid, full }).toEqual({ id, schema: expected.schema === "valid", full: expected.full === "valid" });
    }
  });

  it("list the issues that the generated validator finds, with the same paths", () => {
    for (const { id, documentText, expect: expected } of all) {
      expect({ id, issues: sorted(issuesOf(name, JSON.parse(documentText as string))) }).toEqual({ id, issues: sorted(expected.issues) });
    }
  });

  it("have the flag BeyondSchema exactly when the two verdicts differ", () => {
    for (const { id, flags, expect: expected } of all) {
      expect({ id, flagged: flags.includes("BeyondSchema") }).toEqual({ id, flagged: expected.schema !== expected.full });
    }
  });

  it("list issues for every invalid message and for no valid one", () => {
    for (const { id, expect: expected } of all) expect({ id, full: expected.issues === undefined ? "valid" : "invalid" }).toEqual({ id, full: expected.full });
  });
});

describe("validate", () => {
  it("reports the issues of every vector", () => {
    const vectors = [...vectorsOf(request), ...vectorsOf(request, "optional")].filter(({ documentText }) => documentText !== undefined);
    for (const { id, documentText, expect: expected } of vectors) {
      const result = validate(JSON.parse(documentText as string));
      // Of a part of a request, such as Meta's own JSON, validate says that alone; the vectors list the issues of its fields.
      if (!result.ok && result.issues[0]?.code === "part") {
        expect({ id, full: expected.full }).toEqual({ id, full: "invalid" });
        continue;
      }
      expect({ id, issues: result.ok ? [] : sorted(result.issues) }).toEqual({ id, issues: sorted(expected.issues) });
    }
  });
});

describe("the builder", () => {
  const vectors = [...vectorsOf(request), ...vectorsOf(request, "optional")].flatMap(({ steps, ...vector }) =>
    steps === undefined ? [] : [{ ...vector, steps }],
  );

  it("builds or refuses the message of every vector with steps", () => {
    expect(vectors.length).toBeGreaterThan(100);
    for (const { id, steps, expect: expected } of vectors) {
      const built = take(steps).safeBuild();
      expect({ id, full: built.ok ? "valid" : "invalid", issues: built.ok ? [] : sorted(built.issues) }).toEqual({
        id,
        full: expected.full,
        issues: sorted(expected.issues),
      });
    }
  });

  it("builds the exact JSON text of every valid vector", () => {
    const valid = vectors.filter(({ expect: { full } }) => full === "valid");
    expect(valid.length).toBeGreaterThan(50);
    for (const { id, steps, expect: expected } of valid) expect({ id, wire: JSON.stringify(take(steps).build()) }).toEqual({ id, wire: expected.wire });
  });

  it("rebuilds every valid message unchanged, except that recipient_type is always there", () => {
    for (const { id, documentText, expect: expected } of vectorsOf(request)) {
      if (documentText === undefined || expected.full !== "valid") continue;
      const { messaging_object, ...rest } = JSON.parse(documentText);
      const message = { messaging_object: { recipient_type: "individual", ...messaging_object }, ...rest };
      expect({ id, message: buttons.from(JSON.parse(documentText)).build() }).toEqual({ id, message });
    }
  });
});

/** Calls the steps of a vector on a builder. */
function take(steps: NonNullable<Vector["steps"]>): AnyReplyButtonBuilder {
  const start: AnyReplyButtonBuilder = buttons();
  return steps.reduce((builder, [name, ...texts]) => {
    const step = builder[name as keyof AnyReplyButtonBuilder] as (...parameters: readonly string[]) => AnyReplyButtonBuilder;
    return step.apply(builder, texts);
  }, start);
}
