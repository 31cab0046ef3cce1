import { describe, expect, it } from "vitest";
import { buttons, type Replies, validate } from "../../../../src/index.ts";

const start = buttons().body("Hi").to("+919876543210");

function codes(replies: Replies): readonly string[] {
  const result = start.replies(replies).safeBuild();
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

// Kaleyra accepts such messages and WhatsApp refuses them only later, so the check must find them.
describe("reply buttons", () => {
  it.each<readonly [string, Replies, readonly string[]]>([
    ["no button", [], ["minItems"]],
    ["four buttons", ["a", "b", "c", "d"].map((id) => ({ id, title: id })), ["maxItems"]],
    ["two buttons with one id", ["A", "B"].map((title) => ({ id: "a", title })), ["duplicate-reply-id"]],
    ["two buttons with one title", ["a", "b"].map((id) => ({ id, title: "A" })), ["duplicate-reply-title"]],
    ["an id with a space before it", [{ id: " a", title: "A" }], ["edge-white-space"]],
    ["an id with a no-break space after it", [{ id: "a\u00a0", title: "A" }], ["edge-white-space"]],
  ])("are refused if there is %s", (_, replies, expected) => {
    expect(codes(replies)).toEqual(expected);
  });

  it.each([
    ["in case", "Change", "CHANGE"],
    ["in how an accent is encoded", "Caf\u00e9", "Cafe\u0301"],
  ])("are valid but get a warning if two titles differ only %s", (_, one, other) => {
    const message = start
      .replies([
        { id: "a", title: one },
        { id: "b", title: other },
      ])
      .build();
    const result = validate(message);
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(["like-title"]);
  });
});
