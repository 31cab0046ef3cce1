import { describe, expect, it } from "vitest";
import { textWarnings } from "../../../../src/message/warnings/text-warnings.ts";
import type { Field } from "../../../../src/type-level/artefact-types.ts";

function warningsOf(text: string, own: Partial<Field> = {}): readonly object[] {
  return textWarnings({ path: "/text", label: "text", type: "string", ...own }, "/text", text);
}

describe("warnings for a text", () => {
  it("need nothing but the name of its field", () => {
    expect(warningsOf("😀 is fine")).toEqual([]);
    expect(warningsOf("")).toEqual([]);
    expect(warningsOf("\u200b")).toMatchObject([{ code: "zero-width-character" }, { code: "invisible", message: "text has nothing in it that can be seen" }]);
  });

  it("tell a length that is right in characters, and one more than the limit in UTF-16 units", () => {
    const limits = { maxLength: 3 };
    expect(warningsOf("a😀", { limits })).toEqual([]);
    expect(warningsOf("😀😀", { limits })).toEqual([
      {
        code: "utf16-length",
        path: "/text",
        message: "text is 4 UTF-16 units long and may be refused; up to 3 is safe",
        limit: 3,
        actual: 4,
        unit: "UTF-16 units",
        fix: "Leave out an emoji, or shorten it.",
        severity: "warning",
      },
    ]);
  });

  it("tell a length that some sources refuse from one character above it, with the source if there is one", () => {
    expect(warningsOf("😀😀", { doubtfulLength: 2 })).toEqual([]);
    const found = {
      code: "doubtful-length",
      path: "/text",
      message: "text is 3 characters long; some sources allow only 2",
      limit: 2,
      actual: 3,
      unit: "code points",
      severity: "warning",
    };
    expect(warningsOf("😀😀a", { doubtfulLength: 2 })).toEqual([found]);
    expect(warningsOf("😀😀a", { doubtfulLength: 2, docs: {} })).toStrictEqual([found]);
    expect(warningsOf("😀😀a", { doubtfulLength: 2, docs: { "x-doubtfulLength": "A page" } })).toEqual([{ ...found, doc: "A page" }]);
  });
});
