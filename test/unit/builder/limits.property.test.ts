import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buttons, ctaUrl, list, locationRequest, validate } from "../../../src/index.ts";
import { documentSample, mediaSamples } from "../../support/document-sample.ts";
import { kindSamples } from "../../support/kind-samples.ts";
import { withAt } from "../../support/pointer.ts";
import { ajvOf, textFieldsOf } from "../../support/schema.ts";
import { blanks, codePointsOf, illFormed, textsAround } from "../../support/texts.ts";

const runs = Number(process.env["PROPERTY_RUNS"] ?? 60);

interface Sample {
  readonly kind: string;
  readonly message: object;
  readonly isValid: (message: object) => boolean;
  readonly from: (message: unknown) => { build(): object };
}

const kindOf = (kind: string, schema: string, from: Sample["from"], messages: readonly object[]): readonly Sample[] => {
  const isValid = ajvOf(schema);
  return messages.map((message) => ({ kind, message, from, isValid: (each) => isValid(each) }));
};

const samples: readonly Sample[] = [
  ...kindOf("reply buttons", "reply-button-request", (message) => buttons.from(message), [documentSample, ...mediaSamples]),
  ...kindOf("a list", "list-request", (message) => list.from(message), [kindSamples.list]),
  ...kindOf("a link button", "cta-url-request", (message) => ctaUrl.from(message), [kindSamples.ctaUrl]),
  ...kindOf("a location request", "location-request", (message) => locationRequest.from(message), [kindSamples.location]),
];
const fields = samples.flatMap((sample) => textFieldsOf(sample.message).map((field) => ({ ...field, sample })));

function textAt(message: object, pointer: string): string {
  const steps = pointer.split("/").slice(1);
  return String(steps.reduce((value, step) => (value as Record<string, unknown>)[step] as object, message));
}

/** The texts of a message at the pointers that end so. */
function textsAt(message: object, pattern: RegExp): readonly string[] {
  return textFieldsOf(message).flatMap(({ pointer }) => (pattern.test(pointer) ? [textAt(message, pointer)] : []));
}

/** Whether the message breaks a rule that JSON Schema cannot express. Written independently of the generated checks. */
function breaksOtherRules(message: object): boolean {
  const distinct = [/\/reply\/id$/, /\/reply\/title$/, /\/rows\/\d+\/id$/].map((pattern) => textsAt(message, pattern));
  const texts = textFieldsOf(message).map(({ pointer, schema }) => ({ schema, text: textAt(message, pointer) }));
  return (
    distinct.some((values) => new Set(values).size < values.length) ||
    texts.some(({ text }) => /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) ||
    texts.some(({ schema, text }) => schema["x-notBlank"] === true && text.trim() === "") ||
    texts.some(({ schema, text }) => schema["x-noEdgeWhiteSpace"] === true && text.trim() !== text)
  );
}

describe.each(fields.map((field) => [`${field.sample.kind}: ${field.pointer} (${field.minLength} to ${field.maxLength ?? "any"})`, field] as const))(
  "the text of %s",
  (_, { pointer, sample, schema, minLength, maxLength }) => {
    it("is valid if Ajv accepts it by the source schema and it keeps the other rules", () => {
      fc.assert(
        fc.property(fc.oneof({ arbitrary: textsAround(maxLength), weight: 6 }, illFormed, blanks), (text) => {
          const message = withAt(sample.message, pointer, text);
          const result = validate(message);
          expect(result.ok).toBe(sample.isValid(message) && !breaksOtherRules(message));
          if (result.ok) expect(sample.from(message).build()).toEqual(message);
          else expect(() => sample.from(message)).toThrow(/at \/|issues/);
        }),
        { numRuns: runs },
      );
    });

    const whole = /^\^.*\$$/.exec(String(schema["pattern"]))?.[0];

    if (whole === undefined) {
      it("has an issue with path, limit and length if its length is not allowed", () => {
        fc.assert(
          fc.property(textsAround(maxLength), (text) => {
            const length = codePointsOf(text);
            const result = validate(withAt(sample.message, pointer, text));
            const found = result.ok ? [] : result.issues.filter((issue) => issue.path === pointer && /^(min|max)Length$/.test(issue.code));
            if (maxLength !== undefined && length > maxLength) {
              expect(found).toMatchObject([{ code: "maxLength", limit: maxLength, actual: length, unit: "code points" }]);
            } else if (length < minLength) {
              expect(found).toMatchObject([{ code: "minLength", limit: minLength, actual: length }]);
            } else {
              expect(found).toEqual([]);
            }
          }),
          { numRuns: runs },
        );
      });
    } else {
      it("has the issue of its shape and no other if it has another shape, whatever its length", () => {
        const { pattern: code } = schema["x-code"] as { readonly pattern: string };
        fc.assert(
          fc.property(fc.oneof(textsAround(maxLength), illFormed, blanks), (text) => {
            const result = validate(withAt(sample.message, pointer, text));
            const found = result.ok ? [] : result.issues.filter(({ path }) => path === pointer).map((issue) => issue.code);
            expect(found).toEqual(new RegExp(whole).test(text) ? [] : [code]);
          }),
          { numRuns: runs },
        );
      });
    }
  },
);
