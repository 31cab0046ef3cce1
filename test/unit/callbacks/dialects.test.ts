/** What Meta's webhooks and the programs that forward them have been seen to write, and what is read of it; all values are invented. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCallback, type ReceivedEvent } from "../../../src/callbacks/index.ts";
import { eventsOf, kaleyra, onlyEvent } from "./support/callbacks.ts";

const metadata = { display_phone_number: "15550783881", phone_number_id: "106540352242922" };
const webhook = (value: object, field = "messages") => ({
  object: "whatsapp_business_account",
  entry: [{ id: "102290129340398", changes: [{ value: { messaging_product: "whatsapp", metadata, ...value }, field }] }],
});
const ana = { profile: { name: "Ana" }, wa_id: "919876543211" };
const message = (more: object) => ({ from: "919876543211", id: "wamid.1", timestamp: "1749416383", ...more });
const incoming = (more: object) => webhook({ contacts: [ana], messages: [message(more)] });
const status = (more: object) => webhook({ statuses: [{ id: "wamid.s", status: "sent", timestamp: "1749416383", recipient_id: "919876543211", ...more }] });
const reply = { type: "button_reply", button_reply: { id: "yes", title: "Yes" } };

/** The fields of an event that are named, one event a line. */
const summary = (events: readonly ReceivedEvent[], names: readonly string[]) => events.map((event) => names.map((name) => Reflect.get(event, name)));

describe("a message of the customer's", () => {
  it.each<[string, object, readonly unknown[]]>([
    ["a text", { type: "text", text: { body: "Hi" } }, ["message", "text", "Hi"]],
    ["a text that quotes", { context: { from: "1", id: "wamid.q" }, type: "text", text: { body: "Hi" } }, ["message", "text", "Hi"]],
    ["a picture", { type: "image", image: { mime_type: "image/jpeg", sha256: "a=", id: "1", caption: "Hi" } }, ["message", "image", undefined]],
    ["a sticker", { type: "sticker", sticker: { mime_type: "image/webp", id: "1", animated: false } }, ["message", "sticker", undefined]],
    ["a voice message", { type: "audio", audio: { mime_type: "audio/ogg; codecs=opus", id: "1", voice: true } }, ["message", "audio", undefined]],
    ["a card", { type: "contacts", contacts: [{ name: { formatted_name: "Bo" }, phones: [{ wa_id: "1" }] }] }, ["message", "contacts", undefined]],
    ["a reaction", { type: "reaction", reaction: { message_id: "wamid.q", emoji: "👍" } }, ["message", "reaction", undefined]],
    ["a reaction taken back", { type: "reaction", reaction: { message_id: "wamid.q" } }, ["message", "reaction", undefined]],
    ["an order", { type: "order", order: { catalog_id: "1", product_items: [{ quantity: 1, item_price: 7.5 }] } }, ["message", "order", undefined]],
    [
      "a form",
      { type: "interactive", interactive: { type: "nfm_reply", nfm_reply: { name: "flow", body: "Sent", response_json: "{}" } } },
      ["message", "interactive", undefined],
    ],
    ["a change of number", { type: "system", system: { body: "Ana changed", wa_id: "2", type: "user_changed_number" } }, ["message", "system", undefined]],
    [
      "an edited message",
      { type: "edit", edit: { original_message_id: "wamid.o", message: { type: "text", text: { body: "x" } } } },
      ["message", "edit", undefined],
    ],
    ["a revoked message", { type: "revoke", revoke: { original_message_id: "wamid.o" } }, ["message", "revoke", undefined]],
    ["an unsupported one", { type: "unsupported", errors: [{ code: 131051, title: "Unknown" }] }, ["message", "unsupported", undefined]],
    ["a first click on an advertisement", { type: "text", text: { body: "Hi" }, referral: { ctwa_clid: "A", source_type: "ad" } }, ["message", "text", "Hi"]],
  ])("%s is one event, with the customer", (_, more, expected) => {
    const events = eventsOf(incoming(more));
    expect(summary(events, ["event", "type", "text"])).toEqual([expected]);
    expect(events[0]).toMatchObject({
      from: "919876543211",
      name: "Ana",
      messageId: "wamid.1",
      at: new Date(1_749_416_383_000),
      businessNumber: "15550783881",
    });
  });

  it("is as it came in raw, in text too, with its fractions as numbers", () => {
    const awkward = { type: "location", location: { latitude: 12.971_599, longitude: -0.5, accuracy: 1e-7, list: [1.25, 0.1, 12_345_678.9], name: "1.5" } };
    const body = incoming(awkward);
    for (const form of [body, JSON.stringify(body), JSON.stringify({ meta_object: JSON.stringify(body) })]) {
      expect(eventsOf(form)[0]?.raw).toEqual(message(awkward));
    }
    expect(eventsOf('{"messages":[{"more":[12.50,1E2,-0.0,1e999,0.12345678901234567890,9007199254740993,1e-999]}]}')[0]?.raw).toEqual({
      more: [12.5, 100, -0, "1e999", "0.12345678901234567890", "9007199254740993", "1e-999"],
    });
  });
});

describe("a phone number", () => {
  it.each(["919876543211", "+919876543211", "+91 98765 43211", "91-9876-543211", "+91 (98765) 43211"])("is its digits: %s", (number) => {
    const body = webhook({
      metadata: { display_phone_number: number },
      contacts: [{ ...ana, wa_id: "2" }, ana],
      messages: [message({ from: number, interactive: reply })],
      statuses: [
        { status: "read", recipient_id: number },
        { status: "read", recipient_type: "group", recipient_participant_id: number },
      ],
    });
    const known = ["919876543211", "919876543211", "Ana"];
    expect(summary(eventsOf(body), ["from", "businessNumber", "name"])).toEqual([known, known, known]);
    const contacts = [{ wa_id: number, profile: { name: "Ana" } }, { wa_id: "2" }];
    expect(onlyEvent({ contacts, messages: [message({ interactive: reply })] })).toMatchObject({ name: "Ana" });
    expect(onlyEvent({ contacts: [{ wa_id: number, user_id: "IN.1" }], messages: [{ from_user_id: "IN.1" }] })).toMatchObject({ from: "919876543211" });
  });

  it.each(["PHONE_NUMBER", "120363000000000000@g.us", "whatsapp:+91", "+", "9876543210_1", "US.1234"])("is kept where it is none: %s", (from) => {
    expect(onlyEvent({ messages: [{ from }] })).toEqual({ event: "message", from });
  });
});

describe("a time", () => {
  it.each([
    ["2025-06-08T20:59:43Z", 1_749_416_383_000],
    ["2025-06-08T20:59:43.120Z", 1_749_416_383_120],
    ["2025-06-09T02:29:43+05:30", 1_749_416_383_000],
    ["2025-06-08T20:59:43.123456+00:00", 1_749_416_383_123],
    ["2024-02-29T23:59:59.9999-23:59", 1_709_337_539_999],
    ["2025-12-31T00:00:00Z", 1_767_139_200_000],
    ["2025-10-30T00:00:00Z", 1_761_782_400_000],
  ])("may be a text of ISO 8601 with its zone: %s", (timestamp, at) => {
    expect(onlyEvent({ messages: [message({ timestamp })] })).toMatchObject({ at: new Date(at) });
  });

  it.each([
    "2025-06-08T20:59:43",
    "2025-06-08",
    "2025-06-08 20:59:43",
    "2025-06-08T20:59Z",
    "2025-13-01T20:59:43Z",
    "2025-02-30T20:59:43Z",
    "2025-06-31T20:59:43Z",
    "2025-06-08T24:00:00Z",
    "2025-06-08T20:59:43+24:00",
    "Sun, 08 Jun 2025 20:59:43 GMT",
    "2025",
  ])("is not guessed from another text: %s", (timestamp) => {
    const event = onlyEvent({ messages: [message({ timestamp })] });
    expect(Reflect.get(event, "at")).toEqual(timestamp === "2025" ? new Date(2_025_000) : undefined);
  });
});

describe("a status", () => {
  it.each<[string, object, object]>([
    [
      "with a conversation and a price",
      { conversation: { id: "c", origin: { type: "utility" } }, pricing: { billable: true, pricing_model: "PMP", type: "regular" } },
      { status: "sent" },
    ],
    ["with its time as a number", { status: "delivered", timestamp: 1749416383 }, { status: "delivered" }],
    ["of a message of yours, as on premises", { status: "read", type: "message" }, { status: "read" }],
    ["with errors that are one object", { status: "failed", errors: { code: 131026, title: "A" } }, { errors: [{ code: 131026, name: "undeliverable" }] }],
    ["with errors whose code is a text", { status: "failed", errors: [{ code: "131049", title: "A" }] }, { errors: [{ code: 131049, name: "held-back" }] }],
    ["with the data that was sent along", { biz_opaque_callback_data: "{}", status: "played" }, { status: "played" }],
    ["of a gateway's own", { status: "enqueued" }, { status: "other", word: "enqueued" }],
    ["of a payment that failed", { status: "failed", type: "payment", payment: { reference_id: "o" } }, { status: "other", word: "failed" }],
    ["of a payment that was made", { status: "captured", type: "payment", payment: { reference_id: "o" } }, { status: "other", word: "captured" }],
  ])("%s", (_, more, expected) => {
    expect(onlyEvent(status(more))).toMatchObject({ event: "status", messageId: "wamid.s", from: "919876543211", ...expected });
  });

  it("has its own id where a callback has several, because what the callback says beside them is about one", () => {
    const statuses = [
      { id: "wamid.1", status: "sent", recipient_id: "1" },
      { id: "wamid.2", status: "read", recipient_id: "2" },
    ];
    const body = { meta_object: { value: { statuses } }, message_id: "wamid.top", status: "sent", extra_info: { message_id: "wamid.extra" } };
    expect(summary(eventsOf(body), ["messageId", "status"])).toEqual([
      ["wamid.1", "sent"],
      ["wamid.2", "read"],
    ]);
  });

  it("is read from the words beside a change that has none", () => {
    const flat = { status: "failed", message_id: "wamid.top", code: 131026, reason: "gone", extra_info: { ref: "a" } };
    const failed = { event: "status", status: "failed", messageId: "wamid.top", ref: "a", errors: [{ code: 131026, title: "gone" }] };
    const changes = [
      undefined,
      null,
      [],
      "",
      {},
      { value: null },
      { value: {} },
      { value: { statuses: [] } },
      { value: { messages: [], statuses: null }, field: "messages" },
    ];
    for (const change of changes) expect(onlyEvent({ ...flat, meta_object: change }), JSON.stringify(change)).toMatchObject(failed);
    for (const inner of [{ entry: [] }, { changes: [] }, { messages: [] }, { statuses: [] }]) expect(onlyEvent({ ...flat, ...inner })).toMatchObject(failed);
  });

  it("is not read from the words beside a change about something else", () => {
    const call = { meta_object: { value: { calls: [{ id: "wacid.1" }] }, field: "calls" }, status: "RINGING", message_id: "wacid.1" };
    for (const body of [call, JSON.stringify({ ...call, meta_object: JSON.stringify(call.meta_object) })]) {
      expect(parseCallback(body)).toEqual({ ok: false, reason: "other-callback" });
    }
  });
});

describe("a contact", () => {
  it("of another user id is not the customer's, although there is only one", () => {
    const contacts = [{ profile: { name: "Ana" }, user_id: "IN.1" }];
    expect(onlyEvent({ contacts, messages: [{ from_user_id: "IN.2", interactive: reply }] })).not.toHaveProperty("name");
    expect(onlyEvent({ contacts, messages: [{ from: "1", interactive: reply }] })).toMatchObject({ name: "Ana", userId: "IN.1" });
  });
});

describe("a change in any wrapper", () => {
  /** Puts a part of a callback into a larger one, or into another form of itself. */
  const wrappers: Readonly<Record<string, (part: object) => object>> = {
    "a list": (part) => [part],
    entry: (part) => ({ object: "whatsapp_business_account", entry: [part] }),
    "entry that is no list": (part) => ({ entry: part }),
    changes: (part) => ({ id: "1", changes: [part] }),
    meta_object: (part) => ({ meta_object: part }),
    "meta_object as text": (part) => ({ meta_object: JSON.stringify(part) }),
    "entry as text": (part) => ({ entry: JSON.stringify([part]) }),
    "changes as text": (part) => ({ changes: JSON.stringify([part]) }),
    "null beside": (part) => (Array.isArray(part) ? part : { entry: null, changes: null, value: null, meta_object: null, messages: null, ...part }),
    "empty lists beside": (part) => (Array.isArray(part) ? part : { entry: [], changes: [], statuses: [], ...part }),
    "empty lists before": (part) => [{ entry: [] }, { changes: [] }, { messages: [] }, part],
  };
  const tapped = { value: { metadata, contacts: [ana], messages: [message({ interactive: reply })] }, field: "messages" };

  it("is read once, whatever it is wrapped in and however often", () => {
    const names = fc.array(fc.constantFrom(...Object.keys(wrappers)), { maxLength: 4 });
    const once = [["reply", "yes", "919876543211", "Ana", "wamid.1", "15550783881"]];
    fc.assert(
      fc.property(names, fc.constantFrom<object>(tapped, tapped.value), fc.boolean(), (chosen, part, isText) => {
        const body = chosen.reduce<object>((inner, name) => wrappers[name]?.(inner) ?? inner, part);
        const events = eventsOf(isText ? JSON.stringify(body) : body);
        expect(summary(events, ["event", "id", "from", "name", "messageId", "businessNumber"])).toEqual(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it("may have its value as text", () => {
    const value = JSON.stringify(tapped.value);
    for (const body of [{ value }, { meta_object: { value, field: "messages" } }, { entry: [{ changes: [{ value }] }] }]) {
      expect(onlyEvent(body)).toMatchObject({ id: "yes", from: "919876543211", name: "Ana" });
      expect(onlyEvent(JSON.stringify(body))).toMatchObject({ id: "yes", from: "919876543211", name: "Ana" });
    }
    for (const text of ["", "5", "null", "[]", "{", "Hello"]) expect(parseCallback({ value: text })).toEqual({ ok: false, reason: "unknown-shape" });
  });

  it("has the refs of the nearest extra_info", () => {
    const inner = { meta_object: [tapped], extra_info: { ref: "inner" } };
    expect(onlyEvent({ meta_object: [inner], extra_info: { ref: "outer" } })).toMatchObject({ ref: "inner" });
    expect(onlyEvent({ meta_object: { entry: [{ changes: [tapped] }] }, extra_info: { ref: "outer" } })).toMatchObject({ ref: "outer" });
    expect(onlyEvent({ ...kaleyra, meta_object: kaleyra.meta_object.value })).toMatchObject({ ref: "customer1", id: "change-button" });
  });
});
