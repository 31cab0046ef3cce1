import { describe, expect, it } from "vitest";
import { isMessageText, isValue, usualCodeOf } from "../../../src/message/issue-details.ts";
import { fixFor, sentenceFor } from "../../../src/message/issue-sentence.ts";
import type { Field, Finding } from "../../../src/type-level/artefact-types.ts";

function field(own: Partial<Field>): Field {
  return { path: "/count", label: "count", type: "number", ...own };
}

function sentence(keyword: string, own: Partial<Field>, actual?: Finding["actual"], limit = 0): string {
  const whole = field(own);
  return sentenceFor({ field: whole, keyword, path: whole.path, ...(actual === undefined ? {} : { actual }) }, whole, "json", limit);
}

describe("a sentence about a number or a boolean", () => {
  it("says that numbers are meant where a text could look the same", () => {
    expect(sentence("enum", { values: [1] }, "1")).toBe("count must be the number 1");
    expect(sentence("enum", { values: [1, 3] }, "1")).toBe("count must be one of the numbers 1, 3");
    expect(sentence("enum", { values: [true] }, "true")).toBe("count must be true");
    expect(sentence("const", { values: ["a", "b"] }, "c")).toBe("count must be one of a, b");
  });

  it("says which numbers are not taken, because a number was wanted and came", () => {
    expect(sentence("type", {}, "number")).toBe("count must be a number, not NaN or an infinite number");
    expect(sentence("type", { type: "whole number" }, "number")).toBe("count must be a whole number, not another number");
    expect(sentence("type", {}, "null")).toBe("count must be a number, not null");
  });

  it("says how few and how many items there are, and an empty text without a number", () => {
    expect(sentence("minLength", { type: "string" }, 0, 2)).toBe("count is empty; write something");
    expect(sentence("minLength", { type: "string" }, 1, 2)).toBe("count needs at least 2 characters; it has 1");
    expect(sentence("maxItems", { type: "array", nouns: { whole: "message" } }, 4, 3)).toBe("a message has at most 3 count");
  });
});

describe("what an issue does about what was found", () => {
  it("shows the value itself where one of a few was expected, and no text of a message", () => {
    expect(["enum", "const", "tag", "type", "maxLength", "/title"].map(isValue)).toEqual([true, true, true, false, false, false]);
    expect(["/title", "/reply/id", "enum"].map(isMessageText)).toEqual([true, false, false]);
    expect(usualCodeOf("/reply/title", {})).toBe("duplicate-reply-title");
  });

  it("is a fix only where there is one", () => {
    const fix = (keyword: string, own: Partial<Field>, actual: Finding["actual"]): string | undefined =>
      fixFor({ field: field(own), keyword, path: "/count", ...(actual === undefined ? {} : { actual }) }, field(own));
    expect(fix("type", { names: ["counts"] }, "count")).toBeUndefined();
    expect(fix("additionalProperties", { names: ["counts"] }, "count")).toBe('Did you mean "counts"?');
    expect(fix("additionalProperties", {}, "count")).toBeUndefined();
    expect(fix("type", { optional: true }, "null")).toBe("Leave it out.");
  });
});
