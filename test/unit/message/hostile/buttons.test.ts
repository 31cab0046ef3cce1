import { describe, expect, it } from "vitest";
import { buttons, type Replies, validate } from "../../../../src/index.ts";

const start = buttons().body("Hi").to("+919876543210");

function codes(replies: Replies): readonly string[] {
  const result = start.replies(replies).safeBuild();
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

/** Kaleyra answers before WhatsApp judges, so that nobody else says these in time. */
describe("reply buttons", () => {
  it.each<readonly [string, Replies, readonly string[]]>([
    ["none", [], ["minItems"]],
    ["four", ["a", "b", "c", "d"].map((id) => ({ id, title: id })), ["maxItems"]],
    ["two of one id", ["A", "B"].map((title) => ({ id: "a", title })), ["duplicate-reply-id"]],
    ["two of one title", ["a", "b"].map((id) => ({ id, title: "A" })), ["duplicate-reply-title"]],
    ["an id with a space before it", [{ id: " a", title: "A" }], ["edge-white-space"]],
    ["an id with a no-break space behind it", [{ id: "a\u00a0", title: "A" }], ["edge-white-space"]],
  ])("%s: refused", (_, replies, expected) => {
    expect(codes(replies)).toEqual(expected);
  });

  it.each([
    ["in case", "Change", "CHANGE"],
    ["in how an accent is written", "Caf\u00e9", "Cafe\u0301"],
  ])("with titles that differ only %s: right, and a warning", (_, one, other) => {
    const message = start
      .replies([
        { id: "a", title: one },
        { id: "b", title: other },
      ])
      .build();
    const judged = validate(message);
    expect(judged.ok && judged.warnings.map(({ code }) => code)).toEqual(["like-title"]);
  });
});
