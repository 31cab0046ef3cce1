import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validate } from "../../../../../src/index.ts";
import { emptyDraft, requestOf, withoutReply, withReply, withReplyChanged, withReplyMoved } from "../../../../../src/studio/page/draft/draft.ts";
import { draftOf } from "../../../../../src/studio/page/draft/draft-from-json.ts";
import { fragmentOf, messageIn } from "../../../../../src/studio/page/draft/share-link.ts";
import { templates } from "../../../../../src/studio/page/draft/templates.ts";
import { documentSample } from "../../../../support/document-sample.ts";
import { messages } from "../../../../support/studio-messages.ts";

describe("a draft", () => {
  it("keeps every field of a valid message", () => {
    fc.assert(
      fc.property(messages, (message) => {
        expect(requestOf(draftOf(message))).toEqual(message);
        const { messaging_object } = message;
        expect(requestOf(draftOf(messaging_object)).messaging_object).toEqual(messaging_object);
        expect(requestOf(draftOf(messaging_object.interactive)).messaging_object.interactive).toEqual(messaging_object.interactive);
      }),
      { numRuns: 500 },
    );
  });

  it("can be made from any value", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => requestOf(draftOf(value))).not.toThrow();
      }),
      { numRuns: 2000 },
    );
    expect(draftOf(JSON.parse('{"__proto__":{"body":{"text":"no"}}}'))).toEqual(emptyDraft);
  });

  it("gives a new button an unused id", () => {
    const draft = withReply(withReply(withoutReply(withReply(withReply(emptyDraft)), 0)));
    expect(draft.replies.map(({ id }) => id)).toEqual(["button-2", "button-3", "button-4"]);
    expect(new Set(draft.replies.map(({ key }) => key)).size).toBe(3);
  });

  it("is empty at the start", () => {
    const { replies, header, extraInfo, kept, ...texts } = emptyDraft;
    const { kind, source, fields, text } = header;
    expect(new Set([text, ...Object.values({ ...texts, ...fields, ...extraInfo })])).toEqual(new Set([""]));
    expect({ replies, kind, source, kept }).toEqual({ replies: [], kind: "none", source: "link", kept: { outer: {}, interactive: {}, action: {} } });
    expect(requestOf(emptyDraft).messaging_object.interactive).toStrictEqual({ type: "button", body: { text: "" }, action: { buttons: [] } });
    expect(withReply(emptyDraft).replies).toEqual([{ key: 1, id: "button-1", title: "" }]);
  });

  it("detects whether media has an id or a link, and keeps at most ten buttons", () => {
    const read = (image: object) => draftOf({ body: {}, header: { type: "image", image } }).header.source;
    expect([read({ id: "1" }), read({ link: "https://a.example" }), read({})]).toEqual(["id", "link", "link"]);
    const buttons = Array.from({ length: 11 }, (_, index) => ({ reply: { id: `b${index}`, title: "B" } }));
    expect(draftOf({ action: { buttons } }).replies.map(({ key, id }) => [key, id])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 1, `b${index}`]),
    );
  });

  it("changes one button and leaves the others unchanged", () => {
    const draft = withReply(withReply(withReply(emptyDraft)));
    const changed = withReplyChanged(draft, 1, { title: "New" });
    expect(changed.replies).toEqual(draft.replies.map((reply, index) => (index === 1 ? { ...reply, title: "New" } : reply)));
    expect({ ...changed, replies: draft.replies }).toEqual(draft);
  });

  it("keeps the order when a button cannot be moved", () => {
    const draft = withReply(withReply(emptyDraft));
    expect(withReplyMoved(draft, 0, -1)).toBe(draft);
    expect(withReplyMoved(draft, 1, 1)).toBe(draft);
    expect(withReplyMoved(draft, -1, 1)).toBe(draft);
    expect(withReplyMoved(withReply(draft), 0, 1).replies.map(({ id }) => id)).toEqual(["button-2", "button-1", "button-3"]);
  });
});

describe("the templates", () => {
  it("begin with the sample of the documentation", () => {
    expect(requestOf(templates[0].draft)).toEqual(documentSample);
  });

  it.each(templates.slice(0, -1).map(({ name, draft }) => [name, draft] as const))("are valid without warnings: %s", (_, draft) => {
    const result = validate(requestOf(draft));
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.warnings).toEqual([]);
  });
});

describe("the link's fragment", () => {
  it("round-trips any JSON in characters at which no program breaks a link", () => {
    fc.assert(
      fc.property(fc.oneof(messages, fc.jsonValue(), fc.string({ unit: "binary", maxLength: 5000 })), (value) => {
        const fragment = fragmentOf(value);
        expect(fragment).toMatch(/^#message=[\w-]+$/);
        expect(messageIn(fragment)).toEqual({ kind: "message", message: JSON.parse(JSON.stringify(value)) });
      }),
      { numRuns: 500 },
    );
  });

  it("is plain base64url, which other programs can write", () => {
    const text = JSON.stringify({ text: "Größe + 😀" });
    expect(fragmentOf({ text: "Größe + 😀" })).toBe(`#message=${Buffer.from(text).toString("base64url")}`);
  });

  it("distinguishes another fragment from a broken one", () => {
    for (const other of ["", "#", "#section", "#Message=e30"]) expect(messageIn(other)).toEqual({ kind: "nothing" });
    for (const broken of [
      "#message=",
      "#message=%%%",
      "#message=e",
      "#message=eyJ",
      "#message=_____w",
      `#message=${Buffer.from([0x22, 0xff, 0x22]).toString("base64url")}`,
    ])
      expect(messageIn(broken), broken).toEqual({ kind: "unreadable" });
  });
});
