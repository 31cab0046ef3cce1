import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buttons, validate } from "../../../../src/index.ts";
import { documentSample, mediaSamples } from "../../../support/document-sample.ts";
import { withAt } from "../../../support/pointer.ts";
import { ajv, textPlaces } from "../../../support/schema.ts";
import { blanks, codePointsOf, illFormed, textsAround } from "../../../support/texts.ts";

const samples = [documentSample, ...mediaSamples];
const places = samples.flatMap((sample) => textPlaces(sample).map((place) => ({ ...place, sample })));
const runs = Number(process.env["PROPERTY_RUNS"] ?? 60);

/** The rules that no JSON Schema can say, once more and by hand. */
function breaksMore(message: typeof documentSample): boolean {
  const replies = message.messaging_object.interactive.action.buttons.map(({ reply }) => reply);
  const texts = textPlaces(message).map(({ pointer, schema }) => ({
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

describe.each(places.map((place) => [`${place.pointer} (${place.minLength} to ${place.maxLength ?? "any"})`, place] as const))(
  "the text at %s",
  (_, { pointer, sample, minLength, maxLength }) => {
    it("is judged as Ajv judges it by the source schema, and as the rules beyond the schema say", () => {
      fc.assert(
        fc.property(fc.oneof({ arbitrary: textsAround(maxLength), weight: 6 }, illFormed, blanks), (text) => {
          const message = withAt(sample, pointer, text);
          const result = validate(message);
          expect(result.ok).toBe(ajv(message) && !breaksMore(message as typeof documentSample));
          if (result.ok) expect(buttons.from(message as unknown).build()).toEqual(message);
          else expect(() => buttons.from(message as unknown)).toThrow(/at \/|issues/);
        }),
        { numRuns: runs },
      );
    });

    it("is refused by the length that is broken, with its pointer, limit and count", () => {
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
  },
);

describe("twenty emoji", () => {
  const titled = (title: string) => withAt(documentSample, "/messaging_object/interactive/action/buttons/0/reply/title", title);

  it("are a good title, with a warning about WhatsApp's way of counting; one more is not", () => {
    const right = validate(titled("😀".repeat(20)));
    expect(right.ok && right.warnings.map(({ code, severity }) => [code, severity])).toEqual([["utf16-length", "warning"]]);
    expect(validate(titled("😀".repeat(21))).ok).toBe(false);
    expect(buttons().body("Hi").reply("a", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀").to("+919876543210").safeBuild().ok).toBe(true);
    expect(buttons().body("Hi").reply("a", "😀".repeat(21)).to("+919876543210").safeBuild().ok).toBe(false);
  });
});
