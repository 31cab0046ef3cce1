import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buttons, validate } from "../../../../src/index.ts";
import { documentSample, mediaSamples } from "../../../support/document-sample.ts";
import { withAt } from "../../../support/pointer.ts";
import { ajv, textFieldsOf } from "../../../support/schema.ts";
import { blanks, codePointsOf, illFormed, textsAround } from "../../../support/texts.ts";

const samples = [documentSample, ...mediaSamples];
const fields = samples.flatMap((sample) => textFieldsOf(sample).map((field) => ({ ...field, sample })));
const runs = Number(process.env["PROPERTY_RUNS"] ?? 60);

/** Whether the message breaks a rule that JSON Schema cannot express. Written independently of the generated checks. */
function breaksOtherRules(message: typeof documentSample): boolean {
  const replies = message.messaging_object.interactive.action.buttons.map(({ reply }) => reply);
  const texts = textFieldsOf(message).map(({ pointer, schema }) => ({
    schema,
    text: String(
      pointer
        .split("/")
        .slice(1)
        .reduce((value, step) => (value as Record<string, unknown>)[step] as object, message as object),
    ),
  }));
  return (
    new Set(replies.map(({ id }) => id)).size < replies.length ||
    new Set(replies.map(({ title }) => title)).size < replies.length ||
    texts.some(({ text }) => /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) ||
    texts.some(({ schema, text }) => schema["x-notBlank"] === true && text.trim() === "") ||
    texts.some(({ schema, text }) => schema["x-noEdgeWhiteSpace"] === true && text.trim() !== text)
  );
}

describe.each(fields.map((field) => [`${field.pointer} (${field.minLength} to ${field.maxLength ?? "any"})`, field] as const))(
  "the text at %s",
  (_, { pointer, sample, schema, minLength, maxLength }) => {
    it("is valid if Ajv accepts it by the source schema and it keeps the other rules", () => {
      fc.assert(
        fc.property(fc.oneof({ arbitrary: textsAround(maxLength), weight: 6 }, illFormed, blanks), (text) => {
          const message = withAt(sample, pointer, text);
          const result = validate(message);
          expect(result.ok).toBe(ajv(message) && !breaksOtherRules(message as typeof documentSample));
          if (result.ok) expect(buttons.from(message as unknown).build()).toEqual(message);
          else expect(() => buttons.from(message as unknown)).toThrow(/at \/|issues/);
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
            const result = validate(withAt(sample, pointer, text));
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
            const result = validate(withAt(sample, pointer, text));
            const found = result.ok ? [] : result.issues.filter(({ path }) => path === pointer).map((issue) => issue.code);
            expect(found).toEqual(new RegExp(whole).test(text) ? [] : [code]);
          }),
          { numRuns: runs },
        );
      });
    }
  },
);

describe("a title of emoji", () => {
  const titled = (title: string) => withAt(documentSample, "/messaging_object/interactive/action/buttons/0/reply/title", title);

  it("is valid with 20 emoji, with a warning about UTF-16 units, and invalid with 21", () => {
    const valid = validate(titled("😀".repeat(20)));
    expect(valid.ok && valid.warnings.map(({ code, severity }) => [code, severity])).toEqual([["utf16-length", "warning"]]);
    expect(validate(titled("😀".repeat(21))).ok).toBe(false);
    expect(buttons().body("Hi").reply("a", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀").to("+919876543210").safeBuild().ok).toBe(true);
    expect(buttons().body("Hi").reply("a", "😀".repeat(21)).to("+919876543210").safeBuild().ok).toBe(false);
  });
});
