import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validate } from "../../../../../src/index.ts";
import { emptyDraft, requestOf } from "../../../../../src/studio/page/draft/draft.ts";
import { draftOf } from "../../../../../src/studio/page/draft/draft-from-json.ts";
import { fragmentOf, messageIn } from "../../../../../src/studio/page/draft/share-link.ts";
import { templates } from "../../../../../src/studio/page/draft/templates.ts";
import { documentSample } from "../../../../support/document-sample.ts";
import { kindSamples } from "../../../../support/kind-samples.ts";
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
      parts: { replyButton: [], list: { button: "", sections: [{ key: 1, title: "", rows: [] }] }, ctaUrl: { text: "", url: "" }, location: {} },
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

  it("has the kind that the message says in any of its forms", () => {
    for (const [kind, message] of Object.entries(kindSamples)) {
      const { messaging_object } = message;
      expect([message, messaging_object, messaging_object.interactive].map((form) => draftOf(form).kind)).toEqual([kind, kind, kind]);
    }
  });

  it("has the kind that its action shows where the message says none that the studio knows, or else reply buttons", () => {
    for (const type of ["unheard-of", undefined]) {
      expect(draftOf({ type, action: { sections: [{ rows: [{ title: "Monday" }] }] } })).toMatchObject({
        kind: "list",
        parts: { list: { sections: [{ rows: [{ title: "Monday" }] }] } },
      });
      expect(draftOf({ type, action: { parameters: { url: "https://example.com" } } }).kind).toBe("ctaUrl");
      expect(draftOf({ type, body: {} }).kind).toBe("replyButton");
    }
    expect(draftOf({ type: "list", action: { buttons: [{ reply: { title: "Yes" } }] } }).kind).toBe("list");
  });

  it("does not send a header that its kind does not have, and keeps it", () => {
    const image = { type: "image", image: { link: "https://example.com/car.jpg" } };
    const draft = draftOf({ ...kindSamples.list.messaging_object.interactive, header: image });
    expect(requestOf(draft).messaging_object.interactive).not.toHaveProperty("header");
    expect(requestOf({ ...draft, kind: "ctaUrl" }).messaging_object.interactive).toMatchObject({ type: "cta_url", header: image });
  });
});

describe("the templates", () => {
  it("have one of each kind", () => {
    expect(new Set(templates.map(({ draft }) => draft.kind))).toEqual(new Set(Object.keys(kindSamples)));
  });

  it("begin with the sample of the documentation", () => {
    expect(requestOf(templates[0].draft)).toEqual(documentSample);
  });

  it.each(templates.map(({ name, draft }) => [name, draft] as const))("are valid without warnings: %s", (_, draft) => {
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
