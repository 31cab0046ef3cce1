import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { type AnyReplyButtonBuilder, buttons, validate } from "../../../src/index.ts";
import { faultsOf, inOrder } from "./faults.ts";
import { keepsRulesBeyond } from "./rules-beyond.ts";
import { schemaNames, sourceSchemaOf, type Vector, vectorsOf } from "./vectors.ts";

const request = "reply-button-request";

describe.each(schemaNames)("the vectors on %s", (name) => {
  const schema = sourceSchemaOf(name);
  const accepts = new Ajv({ strict: false }).compile(schema);
  const all = [...vectorsOf(name), ...vectorsOf(name, "optional")].filter(({ documentText }) => documentText !== undefined);

  it("are what Ajv says of the source, and the rules beyond it", () => {
    for (const { id, documentText, expect: expected } of all) {
      const document = JSON.parse(documentText as string);
      const isValid = accepts(document);
      const full = isValid && keepsRulesBeyond(schema, document);
      expect({ id, schema: isValid, full }).toEqual({ id, schema: expected.schema === "valid", full: expected.full === "valid" });
    }
  });

  it("are what the generated validator finds, at the same places", () => {
    for (const { id, documentText, expect: expected } of all) {
      expect({ id, issues: inOrder(faultsOf(name, JSON.parse(documentText as string))) }).toEqual({ id, issues: inOrder(expected.issues) });
    }
  });

  it("are flagged where the two verdicts part, and nowhere else", () => {
    for (const { id, flags, expect: expected } of all) {
      expect({ id, flagged: flags.includes("BeyondSchema") }).toEqual({ id, flagged: expected.schema !== expected.full });
    }
  });

  it("name the faults of every wrong message, and none of a right one", () => {
    for (const { id, expect: expected } of all) expect({ id, full: expected.issues === undefined ? "valid" : "invalid" }).toEqual({ id, full: expected.full });
  });
});

describe("validate", () => {
  it("finds the issues of every vector", () => {
    const vectors = [...vectorsOf(request), ...vectorsOf(request, "optional")].filter(({ documentText }) => documentText !== undefined);
    for (const { id, documentText, expect: expected } of vectors) {
      const result = validate(JSON.parse(documentText as string));
      expect({ id, issues: result.ok ? [] : inOrder(result.issues) }).toEqual({ id, issues: inOrder(expected.issues) });
    }
  });
});

describe("the builder", () => {
  const vectors = [...vectorsOf(request), ...vectorsOf(request, "optional")].flatMap(({ steps, ...vector }) =>
    steps === undefined ? [] : [{ ...vector, steps }],
  );

  it("makes or refuses the message of every vector that says how it is built", () => {
    expect(vectors.length).toBeGreaterThan(100);
    for (const { id, steps, expect: expected } of vectors) {
      const built = take(steps).safeBuild();
      expect({ id, full: built.ok ? "valid" : "invalid", issues: built.ok ? [] : inOrder(built.issues) }).toEqual({
        id,
        full: expected.full,
        issues: inOrder(expected.issues),
      });
    }
  });

  it("makes the very text of every right vector", () => {
    const right = vectors.filter(({ expect: { full } }) => full === "valid");
    expect(right.length).toBeGreaterThan(50);
    for (const { id, steps, expect: expected } of right) expect({ id, wire: JSON.stringify(take(steps).build()) }).toEqual({ id, wire: expected.wire });
  });

  it("made of a right message is that message again, with the one member that it always writes", () => {
    for (const { id, documentText, expect: expected } of vectorsOf(request)) {
      if (documentText === undefined || expected.full !== "valid") continue;
      const { messaging_object, ...rest } = JSON.parse(documentText);
      const message = { messaging_object: { recipient_type: "individual", ...messaging_object }, ...rest };
      expect({ id, message: buttons.from(JSON.parse(documentText)).build() }).toEqual({ id, message });
    }
  });
});

/** Takes the steps that a vector names. */
function take(steps: NonNullable<Vector["steps"]>): AnyReplyButtonBuilder {
  const start: AnyReplyButtonBuilder = buttons();
  return steps.reduce((builder, [name, ...texts]) => {
    const step = builder[name as keyof AnyReplyButtonBuilder] as (...parameters: readonly string[]) => AnyReplyButtonBuilder;
    return step.apply(builder, texts);
  }, start);
}
