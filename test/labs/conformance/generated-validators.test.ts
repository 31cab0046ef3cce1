import { describe, expect, it } from "vitest";
import { checkInteractive, checkReplyButtonRequest } from "../../../generated/reply-button-request/validators.js";

const reply = { id: "a", title: "A" };
const interactive = (parts: object): object => ({ type: "button", body: { text: "Hi" }, action: { buttons: [{ type: "reply", reply }] }, ...parts });
const withLink = (type: string, link: string): object => interactive({ header: { type, [type]: { link } } });
const found = (value: unknown) => checkInteractive(value)?.map(({ keyword, actual }) => [keyword, actual]);

/** The last length that is counted and matched against patterns. */
const longest = 16_384;

describe("generated/reply-button-request/validators.js, by the checks that it exports", () => {
  it.each([
    [null, "null"],
    [[], "array"],
    [7, "number"],
    [undefined, "undefined"],
  ])("names the type of %j in place of an object", (value, type) => {
    expect(checkReplyButtonRequest(value)).toEqual([
      { field: expect.objectContaining({ label: "reply button request" }), keyword: "type", path: "", actual: type },
    ]);
  });

  it("does not report ids as repeated when they are not strings", () => {
    const buttons = [7, 7].map((id, index) => ({ type: "reply", reply: { id, title: `${index}` } }));
    expect(found(interactive({ action: { buttons } }))).toEqual([
      ["type", "number"],
      ["type", "number"],
    ]);
  });

  it("counts and inspects a text only up to its longest length", () => {
    expect(found(interactive({ body: { text: `${"a".repeat(longest - 1)}\ud83d` } }))).toEqual([
      ["maxLength", longest],
      ["x-wellFormed", undefined],
    ]);
    expect(found(interactive({ body: { text: `${"a".repeat(longest)}\ud83d` } }))).toEqual([["maxLength", undefined]]);
  });

  describe.each(["image", "video", "document"])("for the link of a header of type %s", (type) => {
    it.each([
      ["ftp://example.com/a", "pattern"],
      ["https://example.com/a b", "not"],
      ["https://user@example.com/a", "not"],
    ])("reports each broken pattern: %s", (link, keyword) => {
      const path = `/messaging_object/interactive/header/${type}/link`;
      expect(checkInteractive(withLink(type, link))).toEqual([{ field: expect.anything(), keyword, path, actual: undefined }]);
    });
  });

  it.each(["image", "video", "document"])("matches the link of a header of type %s against patterns only up to its longest length", (type) => {
    expect(found(withLink(type, "x".repeat(longest)))).toEqual([
      ["maxLength", longest],
      ["pattern", undefined],
    ]);
    expect(found(withLink(type, "x".repeat(longest + 1)))).toEqual([["maxLength", undefined]]);
  });
});
