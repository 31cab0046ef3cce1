import { describe, expect, it } from "vitest";
import { validate } from "../../../../src/index.ts";
import { ajv } from "../../../support/schema.ts";
import { fields } from "./fields.ts";

/** Single characters to a reader, with different numbers of code points and UTF-16 units. */
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

/** Whether validate and Ajv accept the request. */
function areValid(request: unknown): readonly boolean[] {
  return [validate(request).ok, ajv(request)];
}

describe.each(Object.entries(fields))("the length limit of %s", (_, { limit, message }) => {
  describe.each(Object.entries(characters))("for %s", (_name, character) => {
    it.each([limit - 1, limit, limit + 1])("is the same for %i code points in the builder, in validate and in Ajv", (count) => {
      const built = message(codePoints(character, count)).safeBuild();
      expect(built.ok).toBe(count <= limit);
      if (built.ok) expect(areValid(JSON.parse(JSON.stringify(built.message)))).toEqual([true, true]);
      else expect(built.issues).toMatchObject([{ code: "maxLength", limit, actual: count, unit: "code points" }]);
    });

    it("counts code points, not the characters that a reader counts", () => {
      const text = character.repeat(limit);
      expect(message(text).safeBuild().ok).toBe([...text].length <= limit);
    });

    it("is followed by a warning if only the number of UTF-16 units is above it", () => {
      const text = codePoints(character, limit);
      const built = message(text).build();
      const result = validate(built);
      expect(result.ok && result.warnings.some(({ code }) => code === "utf16-length")).toBe(text.length > limit);
    });
  });
});
