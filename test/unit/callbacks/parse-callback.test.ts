import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCallback } from "../../../src/callbacks/index.ts";
import { callbackWith, delivered, eventsOf, extraInfo, kaleyra, meta, notSent, onlyEvent, tap, value } from "./support/callbacks.ts";

const known = {
  event: "reply",
  kind: "reply-button",
  id: "change-button",
  title: "Change",
  from: "919876543211",
  name: "ಜಾನ್",
  phoneNumberId: "1",
  businessNumber: "918000000000",
  messageId: "wamid.tap",
  repliedTo: "wamid.parent",
  at: new Date(1722834665000),
};
const relayed = { ...known, ref: "customer1", replyTo: "uuid" };
const text = JSON.stringify(kaleyra);
const bytes = new TextEncoder().encode(text);
const lambda = { version: "2.0", headers: { "content-type": "application/json" }, requestContext: {}, isBase64Encoded: false, body: text };

describe("a tap on a reply button", () => {
  it.each<[string, unknown, object]>([
    ["Kaleyra's callback", kaleyra, relayed],
    ["Kaleyra's callback as text", text, relayed],
    ["Kaleyra's callback as text with a byte order mark", `\ufeff${text}`, relayed],
    ["Kaleyra's callback as bytes", bytes, relayed],
    ["Kaleyra's callback as a buffer of bytes", bytes.buffer, relayed],
    ["Kaleyra's callback as a view of bytes", new DataView(bytes.buffer), relayed],
    ["Kaleyra's callback as a Buffer that was written as JSON", JSON.parse(JSON.stringify(Buffer.from(bytes))), relayed],
    ["Kaleyra's callback as JSON in a JSON text", JSON.stringify(text), relayed],
    ["Kaleyra's callback as JSON in a JSON text, as bytes", new TextEncoder().encode(JSON.stringify(text)), relayed],
    ["an event of AWS Lambda", lambda, relayed],
    ["an event of AWS Lambda in base64", { ...lambda, isBase64Encoded: true, body: Buffer.from(text).toString("base64") }, relayed],
    ["an event of AWS Lambda as text", JSON.stringify(lambda), relayed],
    ["Kaleyra's callback with its extra_info as text", { ...kaleyra, extra_info: JSON.stringify(extraInfo) }, relayed],
    ["Kaleyra's callback with its change as text", { ...kaleyra, meta_object: JSON.stringify(kaleyra.meta_object) }, relayed],
    ["a list of Kaleyra's callbacks", [kaleyra], relayed],
    ["Meta's webhook", meta, known],
    ["Meta's webhook whose entry is no list", { entry: meta.entry[0] }, known],
    ["one of Meta's entries", meta.entry[0], known],
    ["Meta's entries", meta.entry, known],
    ["one of Meta's changes", meta.entry[0]?.changes[0], known],
    ["a list of Meta's changes", meta.entry[0]?.changes, known],
    ["the value of a change", value, known],
    [
      "a forwarded callback with numbers in place of text",
      { value: { messages: [{ from: 919876543211, interactive: { button_reply: { id: 7, title: 8 } } }] }, extra_info: { ref: 9 } },
      { event: "reply", kind: "reply-button", id: "7", title: "8", from: "919876543211", ref: "9" },
    ],
  ])("is read from %s", (_, body, event) => expect(onlyEvent(body)).toEqual(event));

  it("keeps the message as it came", () => {
    expect(eventsOf(kaleyra)[0]?.raw).toBe(tap);
    expect(eventsOf('{"messages":[{"id":"1","more":[5,-7,"x",null]}]}')[0]?.raw).toEqual({ id: "1", more: [5, -7, "x", null] });
  });

  it("keeps a byte order mark inside a text", () => {
    const body = JSON.stringify({ messages: [{ ...tap, interactive: { button_reply: { id: "a\ufeff", title: "" } } }] });
    expect(onlyEvent(body)).toMatchObject({ id: "a\ufeff" });
  });

  it("is read when it has only an id", () => {
    expect(onlyEvent(callbackWith({ interactive: { button_reply: { id: "a" } } }))).toEqual({ event: "reply", kind: "reply-button", id: "a", title: "" });
  });

  it.each(["soon", "", " ", 1722834665, null, "99999999999999999999"])("has no time when its timestamp is invalid: %j", (timestamp) => {
    const at = timestamp === 1722834665 ? { at: new Date(1722834665000) } : {};
    const { at: _, ...rest } = known;
    expect(onlyEvent({ ...value, messages: [{ ...tap, timestamp }] })).toEqual({ ...rest, ...at });
  });

  it("leaves out empty, invalid and null fields", () => {
    const bare = { ...tap, id: "", context: { id: [5] }, timestamp: undefined };
    const info = { ref: "", ref1: [5], reply_to: "" };
    const least = { event: "reply", kind: "reply-button", id: "change-button", title: "Change", from: "919876543211" };
    expect(onlyEvent({ meta_object: { value: { messages: [bare], contacts: [{}] } }, extra_info: info })).toStrictEqual(least);
    const nulls = { context: null, id: null, timestamp: null, from_user_id: null, button: null, text: null };
    const nullValue = { messages: [{ ...tap, ...nulls }], contacts: null, metadata: null, statuses: null };
    expect(onlyEvent({ meta_object: { value: nullValue }, extra_info: null, entry: null })).toStrictEqual(least);
    expect(onlyEvent({ meta_object: null, entry: [{ changes: [{ value: { ...nullValue, contacts: [{ profile: null, wa_id: null }] } }] }] })).toStrictEqual(
      least,
    );
  });

  it("has all three refs", () => {
    const refs = { ref: "a", ref1: "b", ref2: "c" };
    expect(onlyEvent({ ...kaleyra, extra_info: refs })).toMatchObject(refs);
  });
});

describe("a tap on a template's button", () => {
  it.each([
    [
      { payload: "CONFIRM", text: "Yes" },
      { id: "CONFIRM", title: "Yes" },
    ],
    [{ text: "Yes" }, { id: "Yes", title: "Yes" }],
    [
      { payload: null, text: "Yes" },
      { id: "Yes", title: "Yes" },
    ],
    [{ payload: "CONFIRM" }, { id: "CONFIRM", title: "" }],
  ])("is read from %j", (button, reply) => {
    expect(onlyEvent(callbackWith({ from: "1", type: "button", button, interactive: null }))).toMatchObject({ kind: "template-button", ...reply });
  });
});

describe("the row of a list", () => {
  const read = { event: "reply", kind: "list-row", id: "nine", title: "9 am", from: "1" };
  const row = (more: object) => ({ from: "1", type: "interactive", interactive: { type: "list_reply", list_reply: { id: "nine", title: "9 am", ...more } } });

  it("is read with its description", () => {
    expect(onlyEvent(callbackWith(row({ description: "Early" })))).toEqual({ ...read, description: "Early" });
  });

  it.each([{}, { description: "" }, { description: null }])("may have no description: %j", (more) => {
    expect(onlyEvent(callbackWith(row(more)))).toStrictEqual(read);
  });
});

describe("a location", () => {
  const location = { latitude: 12.9716, longitude: "77.5946", name: "Office" };
  const reply = { event: "reply", kind: "location", latitude: 12.9716, longitude: 77.5946, placeName: "Office" };

  it("is a reply when it says which message it answers", () => {
    expect(onlyEvent(callbackWith({ type: "location", location, context: { id: "wamid.1" } }))).toEqual({ ...reply, repliedTo: "wamid.1" });
    const body = { meta_object: { value: { messages: [{ type: "location", location }] } }, extra_info: { reply_to: "uuid" } };
    expect(onlyEvent(JSON.stringify(body))).toEqual({ ...reply, replyTo: "uuid" });
  });

  it("has the place that was chosen, beside the name of the customer", () => {
    const place = { ...location, address: "1 Street", url: "https://example.com/office" };
    const message = { from: "1", type: "location", location: place, context: { id: "wamid.1" } };
    const body = { messages: [message], contacts: [{ profile: { name: "Ana" }, wa_id: "1" }] };
    expect(onlyEvent(body)).toEqual({ ...reply, address: "1 Street", url: "https://example.com/office", name: "Ana", from: "1", repliedTo: "wamid.1" });
    const bare = { latitude: 0, longitude: -0.5, name: "", address: null };
    expect(onlyEvent(callbackWith({ location: bare, context: { id: "wamid.1" } }))).toStrictEqual({
      event: "reply",
      kind: "location",
      latitude: 0,
      longitude: -0.5,
      repliedTo: "wamid.1",
    });
  });

  it("is a message otherwise, and when it has no coordinates", () => {
    expect(onlyEvent(callbackWith({ type: "location", location, context: null }))).toEqual({ event: "message", type: "location" });
    const nowhere = { type: "location", location: { latitude: null, longitude: 1 }, context: { id: "wamid.1" } };
    expect(onlyEvent(callbackWith(nowhere))).toEqual({ event: "message", type: "location", repliedTo: "wamid.1" });
  });
});

describe("any other message", () => {
  it.each<[object, object]>([
    [
      { from: "1", type: "text", text: { body: "Change" } },
      { from: "1", type: "text", text: "Change" },
    ],
    [
      { from: "1", type: "reaction", reaction: { emoji: "👍", message_id: "wamid.1" } },
      { from: "1", type: "reaction" },
    ],
    [{ type: "interactive", interactive: { type: "button_reply", button_reply: { id: "", title: "A" } } }, { type: "interactive" }],
    [{ type: "interactive", interactive: { button_reply: { id: [] } } }, { type: "interactive" }],
    [
      { from: "1", type: "button", button: {} },
      { from: "1", type: "button" },
    ],
    [{}, {}],
  ])("is kept, as a message: %j", (message, expected) => {
    expect(onlyEvent(callbackWith(message))).toStrictEqual({ event: "message", ...expected });
    expect(eventsOf(callbackWith(message))[0]?.raw).toBe(message);
  });

  it("has the link to Kaleyra's copy of the media", () => {
    const image = { ...callbackWith({ type: "image", image: { id: "1" } }), extra_info: { media_url: "https://example.com/a.jpg" } };
    expect(onlyEvent(image)).toEqual({ event: "message", type: "image", mediaUrl: "https://example.com/a.jpg" });
  });
});

describe("a callback with several events", () => {
  it("gives all of them in order, messages and statuses alike", () => {
    const other = { ...tap, id: "wamid.other" };
    const body = {
      entry: [
        { changes: [{ value: { ...value, messages: [tap, { from: "1", type: "text", text: { body: "hi" } }], statuses: [{ id: "1", status: "read" }] } }] },
        { changes: [{ value: { event: "APPROVED" }, field: "message_template_status_update" }, { value: { messages: [other] } }] },
      ],
    };
    expect(eventsOf(body).map(({ event, messageId }) => [event, messageId])).toEqual([
      ["reply", "wamid.tap"],
      ["message", undefined],
      ["status", "1"],
      ["reply", "wamid.other"],
    ]);
    expect(eventsOf([kaleyra, delivered, notSent]).map(({ event }) => event)).toEqual(["reply", "status", "status"]);
  });
});

describe("a body that is no callback about messages", () => {
  const request = new Request("http://localhost", { method: "POST", body: text });
  const stream = new Response(text).body;

  it.each<[string, unknown]>([
    ["not-json", undefined],
    ["not-json", null],
    ["not-json", ""],
    ["not-json", "ref=1&x=2"],
    ["not-json", 5],
    ["not-json", `x\ufeff{}`],
    ["not-json", { ...lambda, body: null }],
    ["not-json", { ...lambda, isBase64Encoded: true, body: "%" }],
    ["not-read", request],
    ["not-read", request.clone().text()],
    ["not-read", stream],
    ["not-read", { pipe: () => undefined, headers: {} }],
    ["unknown-shape", []],
    ["unknown-shape", "[]"],
    ["unknown-shape", {}],
    ["unknown-shape", { display_phone_number: "91", event: "FLAGGED", current_limit: "TIER_10K" }],
    ["unknown-shape", { from: "91", body: "hi", wanumber: "91", created_at: "now", type: "text" }],
    ["unknown-shape", { status: "delivered", mobile: "91" }],
    ["unknown-shape", { status: "", message_id: "wamid.1" }],
    ["unknown-shape", { status: 5, message_id: "wamid.1" }],
    ["unknown-shape", { meta_object: null, extra_info: null }],
    ["unknown-shape", { meta_object: "{" }],
    ["unknown-shape", { entry: "none" }],
    ["unknown-shape", { type: "Buffer", data: "none" }],
    ["unknown-shape", callbackWith([])],
    ["unknown-shape", { messages: [null] }],
    ["unknown-shape", { messages: { from: "1" } }],
    ["unknown-shape", { messages: [tap], statuses: ["read"] }],
    ["other-callback", { entry: [null, { changes: [null, { value: null }] }] }],
    ["other-callback", { entry: [{ changes: [{ value: { event: "APPROVED" }, field: "message_template_status_update" }] }] }],
    ["other-callback", { meta_object: { value: { calls: [{ id: "wacid.1" }] }, field: "calls" } }],
  ])("gives the reason %s: %j", (reason, body) => expect(parseCallback(body)).toEqual({ ok: false, reason }));

  it("is read as deep as callbacks are wrapped, and not deeper", () => {
    const nested = (depth: number, wrap: (inner: object) => object) => Array.from({ length: depth }).reduce<object>(wrap, { messages: [tap] });
    for (const wrap of [(inner: object) => [inner], (inner: object) => ({ meta_object: inner }), (inner: object) => ({ changes: inner })]) {
      expect(eventsOf(nested(8, wrap))).toHaveLength(1);
      expect(parseCallback(nested(9, wrap)).ok).toBe(false);
    }
    const quoted = (times: number) => Array.from({ length: times }).reduce<string>((text) => JSON.stringify(text), JSON.stringify({ messages: [tap] }));
    expect(eventsOf(quoted(5))).toHaveLength(1);
    expect(parseCallback(quoted(6))).toEqual({ ok: false, reason: "not-json" });
  });

  it("has its events in the first of the places where they can be", () => {
    const of = (id: string, more: object = {}) => ({ messages: [{ ...tap, id }], ...more });
    const ids = (body: unknown) => eventsOf(body).map(({ messageId }) => messageId);
    expect(ids({ meta_object: { value: of("1") }, value: of("2"), changes: [{ value: of("3") }], ...of("4") })).toEqual(["1"]);
    expect(ids({ value: of("2"), entry: [of("3")], changes: [{ value: of("3") }], ...of("4") })).toEqual(["2"]);
    expect(ids({ entry: [of("3")], changes: [{ value: of("4") }], ...of("5") })).toEqual(["3"]);
    const both = of("1", { statuses: [{ id: "2", status: "read" }] });
    expect(ids({ meta_object: { value: both }, status: "read", message_id: "3" })).toHaveLength(2);
  });

  it("is refused as not read when it is a body that has to be read first", () => {
    for (const name of ["text", "arrayBuffer", "then", "pipe", "getReader"]) {
      expect(parseCallback({ [name]: () => undefined })).toEqual({ ok: false, reason: "not-read" });
    }
  });

  it("is one without events when its lists are empty", () => {
    expect(parseCallback({ entry: [{ changes: [{ value: { statuses: [] } }] }] })).toEqual({ ok: true, events: [] });
    expect(parseCallback({ meta_object: { value: { messages: [] } } })).toEqual({ ok: true, events: [] });
  });

  it("never makes parseCallback throw, however deep or unusual it is", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = Object.defineProperty({}, "meta_object", { enumerable: true, get: () => expect.fail() });
    expect(parseCallback(throwing)).toEqual({ ok: false, reason: "not-json" });
    expect(parseCallback(proxy)).toEqual({ ok: false, reason: "not-json" });
    for (const name of ["meta_object", "entry", "changes", "value"]) {
      expect(parseCallback(`${`{"${name}":`.repeat(100_000)}1${"}".repeat(100_000)}`).ok).toBe(false);
    }
    expect(parseCallback(`${"[".repeat(100_000)}${"]".repeat(100_000)}`).ok).toBe(false);
    const keys = fc.constantFrom(
      ...["meta_object", "entry", "changes", "value", "messages", "statuses", "status", "message_id", "errors", "contacts", "interactive", "button_reply"],
      ...["button", "from", "id", "extra_info", "isBase64Encoded", "body", "__proto__"],
    );
    const { anything } = fc.letrec((tie) => ({
      anything: fc.oneof(
        { maxDepth: 8, withCrossShrink: true },
        fc.anything(),
        fc.array(tie("anything"), { maxLength: 3 }),
        fc.dictionary(keys, tie("anything"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(anything, (body) => {
        const result = parseCallback(body);
        return result.ok ? result.events.every(({ from, ref }) => from !== "" && ref !== "") : typeof result.reason === "string";
      }),
      { numRuns: 10_000 },
    );
    expect(Object.prototype).toEqual({});
  });
});
