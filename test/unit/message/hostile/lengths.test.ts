import { describe, expect, it } from "vitest";
import { validate } from "../../../../src/index.ts";
import { ajv } from "../../../support/schema.ts";
import { fields } from "./fields.ts";

/** One character to a reader each, and another number of code points and of UTF-16 units. */
const characters: Readonly<Record<string, string>> = {
  "ASCII letters": "x",
  "an emoji of two UTF-16 units": "💩",
  "a family of seven code points": "👨‍👩‍👧‍👦",
  "a letter and its accent apart": "e\u0301",
  flags: "🇮🇳",
  keycaps: "1️⃣",
  Devanagari: "स्ते",
};

function codePoints(character: string, count: number): string {
  return [...character.repeat(count)].slice(0, count).join("");
}

/** What everybody says who counts. */
function verdicts(request: unknown): readonly boolean[] {
  return [validate(request).ok, ajv(request)];
}

describe.each(Object.entries(fields))("a limit of characters: %s", (_, { limit, message }) => {
  describe.each(Object.entries(characters))("in %s", (_name, character) => {
    it.each([limit - 1, limit, limit + 1])("counts %i code points, in the builder, in validate and in Ajv alike", (count) => {
      const built = message(codePoints(character, count)).safeBuild();
      expect(built.ok).toBe(count <= limit);
      if (built.ok) expect(verdicts(JSON.parse(JSON.stringify(built.message)))).toEqual([true, true]);
      else expect(built.issues).toMatchObject([{ code: "maxLength", limit, actual: count, unit: "code points" }]);
    });

    it("refuses as many characters as a reader would count, where they are more code points", () => {
      const text = character.repeat(limit);
      expect(message(text).safeBuild().ok).toBe([...text].length <= limit);
    });

    it("warns where there are more UTF-16 units than the limit, which WhatsApp may count", () => {
      const text = codePoints(character, limit);
      const built = message(text).build();
      const judged = validate(built);
      expect(judged.ok && judged.warnings.some(({ code }) => code === "utf16-length")).toBe(text.length > limit);
    });
  });
});
