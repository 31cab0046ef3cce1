import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validate } from "../../../../../src/index.ts";
import { emptyDraft, requestOf } from "../../../../../src/studio/page/draft/draft.ts";
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

  it("is empty at the start", () => {
    const { kind: messageKind, parts, header, extraInfo, kept, ...texts } = emptyDraft;
    const { kind, source, fields, text } = header;
    expect(new Set([text, ...Object.values({ ...texts, ...fields, ...extraInfo })])).toEqual(new Set([""]));
    expect({ messageKind, parts, kind, source, kept }).toEqual({
      messageKind: "replyButton",
      parts: { replyButton: [] },
      kind: "none",
      source: "link",
      kept: { outer: {}, interactive: {}, action: {} },
    });
    expect(requestOf(emptyDraft).messaging_object.interactive).toStrictEqual({ type: "button", body: { text: "" }, action: { buttons: [] } });
  });

  it("detects whether media has an id or a link", () => {
    const read = (image: object) => draftOf({ body: {}, header: { type: "image", image } }).header.source;
    expect([read({ id: "1" }), read({ link: "https://a.example" }), read({})]).toEqual(["id", "link", "link"]);
  });

  it("has the kind that the message says, and reply buttons where it says none that the studio knows", () => {
    for (const type of ["button", "unheard-of", undefined]) expect(draftOf({ type, body: {} }).kind).toBe("replyButton");
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
