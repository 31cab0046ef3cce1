import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buttons } from "../../../src/index.ts";
import { onReply, parseReplies, parseReply, type ReceivedReply } from "../../../src/replies/index.ts";

const tap = {
  context: { from: "918000000000", id: "wamid.parent" },
  from: "919876543211",
  id: "wamid.tap",
  timestamp: "1722834665",
  type: "interactive",
  interactive: { type: "button_reply", button_reply: { id: "change-button", title: "Change" } },
};
const value = {
  messaging_product: "whatsapp",
  metadata: { display_phone_number: "918000000000", phone_number_id: "1" },
  contacts: [
    { profile: { name: "Someone else" }, wa_id: "1" },
    { profile: { name: "ಜಾನ್" }, wa_id: "919876543211" },
  ],
  messages: [tap],
};
const extraInfo = { media_url: "", ref: "customer1", ref1: "", reply_to: "uuid", trace_id: "uuid", waba_id: "1" };
const kaleyra = { meta_object: { value, field: "messages" }, extra_info: extraInfo };
const meta = { object: "whatsapp_business_account", entry: [{ id: "1", changes: [{ value, field: "messages" }] }] };
const known = {
  kind: "reply-button",
  id: "change-button",
  title: "Change",
  from: "919876543211",
  name: "ಜಾನ್",
  messageId: "wamid.tap",
  repliedTo: "wamid.parent",
  at: new Date(1722834665000),
};

describe("a tap on a reply button", () => {
  it.each([
    ["Kaleyra's callback", kaleyra, { ...known, ref: "customer1", replyTo: "uuid" }],
    ["Kaleyra's callback as text", JSON.stringify(kaleyra), { ...known, ref: "customer1", replyTo: "uuid" }],
    ["Kaleyra's callback as text with a byte order mark", `\ufeff${JSON.stringify(kaleyra)}`, { ...known, ref: "customer1", replyTo: "uuid" }],
    ["Kaleyra's callback as bytes", new TextEncoder().encode(JSON.stringify(kaleyra)), { ...known, ref: "customer1", replyTo: "uuid" }],
    ["Kaleyra's callback as a buffer of bytes", new TextEncoder().encode(JSON.stringify(kaleyra)).buffer, { ...known, ref: "customer1", replyTo: "uuid" }],
    [
      "Kaleyra's callback as a view of bytes",
      new DataView(new TextEncoder().encode(JSON.stringify(kaleyra)).buffer),
      { ...known, ref: "customer1", replyTo: "uuid" },
    ],
    ["Kaleyra's callback with its extra_info as text", { ...kaleyra, extra_info: JSON.stringify(extraInfo) }, { ...known, ref: "customer1", replyTo: "uuid" }],
    [
      "a forwarded callback with numbers in place of text",
      { value: { messages: [{ from: 919876543211, interactive: { button_reply: { id: 7, title: 8 } } }] }, extra_info: { ref: 9 } },
      { kind: "reply-button", id: "7", title: "8", from: "919876543211", ref: "9" },
    ],
    [
      "Kaleyra's callback with its change as text",
      { ...kaleyra, meta_object: JSON.stringify(kaleyra.meta_object) },
      { ...known, ref: "customer1", replyTo: "uuid" },
    ],
    ["Meta's webhook", meta, known],
    ["one of Meta's changes", meta.entry[0]?.changes[0], known],
    ["the value of a change", value, known],
  ])("is read from %s", (_, body, reply) => expect(parseReply(body)).toEqual({ ok: true, reply }));

  it("keeps a byte order mark inside a text", () => {
    const body = JSON.stringify({ messages: [{ ...tap, interactive: { button_reply: { id: "a\ufeff", title: "" } } }] });
    expect(parseReply(body)).toMatchObject({ reply: { id: "a\ufeff" } });
  });

  it("is read when it has only a sender and an id", () => {
    const bare = { meta_object: { value: { messages: [{ from: "1", interactive: { button_reply: { id: "a" } } }] } } };
    expect(parseReply(bare)).toEqual({ ok: true, reply: { kind: "reply-button", id: "a", title: "", from: "1" } });
  });

  it.each(["soon", "", 1722834665, null, "99999999999999999999"])("has no time when its timestamp is invalid: %j", (timestamp) => {
    const result = parseReply({ messages: [{ ...tap, timestamp }] });
    expect(result.ok && result.reply.at?.getTime()).toBe(timestamp === 1722834665 ? 1722834665000 : undefined);
  });

  it("leaves out empty and invalid fields", () => {
    const bare = { ...tap, id: "", context: { id: [5] }, timestamp: undefined };
    const result = parseReply({ meta_object: { value: { messages: [bare], contacts: [{}] } }, extra_info: { ref: "", ref1: [5], reply_to: "" } });
    expect(result.ok && result.reply).toStrictEqual({ kind: "reply-button", id: "change-button", title: "Change", from: "919876543211" });
  });

  it("has the name of the first contact when none is the sender", () => {
    const contacts = [
      { profile: { name: "Ana" }, wa_id: "5" },
      { profile: { name: "Bo" }, wa_id: "6" },
    ];
    expect(parseReply({ contacts, messages: [tap] })).toMatchObject({ reply: { name: "Ana" } });
  });

  it("has all three refs", () => {
    const extra = { ref: "a", ref1: "b", ref2: "c" };
    expect(parseReply({ ...kaleyra, extra_info: extra })).toMatchObject({ reply: extra });
  });

  it("has the name of the only contact, whatever its id", () => {
    expect(parseReply({ contacts: [{ profile: { name: "Ana" }, wa_id: "5" }], messages: [tap] })).toMatchObject({ reply: { name: "Ana" } });
  });
});

describe("a tap on a template's button", () => {
  it.each([
    [
      { payload: "CONFIRM", text: "Yes" },
      { id: "CONFIRM", title: "Yes" },
    ],
    [{ text: "Yes" }, { id: "Yes", title: "Yes" }],
    [{ payload: "CONFIRM" }, { id: "CONFIRM", title: "" }],
  ])("is read from %j", (button, reply) => {
    const { interactive, ...rest } = tap;
    expect(parseReply({ ...kaleyra, meta_object: { value: { ...value, messages: [{ ...rest, type: "button", button }] } } })).toMatchObject({
      ok: true,
      reply: { kind: "template-button", ...reply },
    });
  });
});

describe("parseReplies", () => {
  it("returns nothing when there is no tap", () => {
    expect(parseReplies({ entry: [] })).toEqual([]);
    expect(parseReplies("{")).toEqual([]);
  });

  it("returns every tap of a callback", () => {
    const other = { ...tap, id: "wamid.other" };
    const body = {
      entry: [
        { changes: [{ value: { ...value, messages: [tap, { from: "1", type: "text", text: { body: "hi" } }] } }] },
        { changes: [{ value: { messages: [other] } }] },
      ],
    };
    expect(parseReplies(body).map(({ messageId }) => messageId)).toEqual(["wamid.tap", "wamid.other"]);
  });
});

describe("a callback that is not a tap", () => {
  it.each([
    ["not-json", undefined],
    ["not-json", null],
    ["not-json", ""],
    ["not-json", "ref=1&x=2"],
    ["not-json", 5],
    ["not-json", []],
    ["not-json", "[]"],
    ["not-json", `x\ufeff{}`],
    ["unknown-shape", {}],
    ["unknown-shape", { display_phone_number: "91", event: "FLAGGED", current_limit: "TIER_10K" }],
    ["unknown-shape", { from: "91", body: "hi", wanumber: "91", created_at: "now", type: "text" }],
    ["unknown-shape", { meta_object: null, extra_info: null }],
    ["unknown-shape", { meta_object: "{" }],
    ["unknown-shape", { entry: "none" }],
    ["unknown-shape", { entry: [null, { changes: [null, { value: null }] }] }],
    ["unknown-shape", { meta_object: { value: { messages: [] } } }],
    ["status", { meta_object: { value: { statuses: [{ status: "sent" }] }, field: "messages" }, status: "sent", message_id: "wamid.1" }],
    ["status", { entry: [{ changes: [{ value: { statuses: [] } }] }] }],
    ["other-message", { messages: [null] }],
    ["other-message", { messages: [{ from: "1", type: "text", text: { body: "Change" } }] }],
    ["other-message", { messages: [{ from: "1", type: "interactive", interactive: { type: "list_reply", list_reply: { id: "1", title: "A" } } }] }],
    ["unknown-shape", { messages: [{ from: "1", type: "interactive", interactive: { type: "button_reply", button_reply: { id: "", title: "A" } } }] }],
    ["unknown-shape", { messages: [{ from: "1", type: "interactive", interactive: { type: "button_reply", button_reply: { id: [], title: "A" } } }] }],
    ["unknown-shape", { messages: [{ type: "interactive", interactive: { button_reply: { id: "a" } } }] }],
    ["unknown-shape", { messages: [{ from: "1", type: "button", button: {} }] }],
    ["other-message", { messages: [{ from: "1", type: "reaction", reaction: { emoji: "👍", message_id: "wamid.1" } }] }],
  ])("gives the reason %s: %j", (reason, body) => expect(parseReply(body)).toEqual({ ok: false, reason }));

  it("never makes parseReply throw, however deep or unusual it is", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = Object.defineProperty({}, "meta_object", { enumerable: true, get: () => expect.fail() });
    expect(parseReply(throwing)).toEqual({ ok: false, reason: "not-json" });
    expect(parseReply(proxy)).toEqual({ ok: false, reason: "not-json" });
    expect(parseReply(`${'{"meta_object":'.repeat(200_000)}1${"}".repeat(200_000)}`).ok).toBe(false);
    const keys = fc.constantFrom(
      "meta_object",
      "entry",
      "changes",
      "value",
      "messages",
      "contacts",
      "interactive",
      "button_reply",
      "button",
      "from",
      "id",
      "extra_info",
      "__proto__",
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
        const result = parseReply(body);
        return result.ok ? result.reply.id !== "" && result.reply.from !== "" : typeof result.reason === "string";
      }),
      { numRuns: 10_000 },
    );
    expect(Object.prototype).toEqual({});
  });
});

describe("onReply", () => {
  const builder = buttons().body("Still fine?").reply("change-button", "Change").reply("cancel-button", "Cancel").to("+919876543211");
  const handlers = { "change-button": ({ from }: ReceivedReply) => `changed by ${from}`, "cancel-button": () => 2 } as const;
  const other = (id: string) => ({ messages: [{ ...tap, interactive: { button_reply: { id, title: "?" } } }] });

  it("returns the result of the handler", () => {
    expect(onReply(builder.build(), kaleyra, handlers)).toBe("changed by 919876543211");
    expect(onReply(builder, meta, handlers)).toBe("changed by 919876543211");
    expect(onReply(builder.interactive(), other("cancel-button"), handlers)).toBe(2);
  });

  it("handles a tap that was parsed before, so that each of several can be handled", () => {
    const replies = parseReplies({ messages: [tap, { ...tap, interactive: { button_reply: { id: "cancel-button" } } }] });
    expect(replies.map((reply) => onReply(builder, reply, handlers))).toEqual(["changed by 919876543211", 2]);
    expect(onReply(builder, JSON.parse(JSON.stringify(replies[0])), handlers)).toBe("changed by 919876543211");
    const template = { kind: "template-button", id: "cancel-button", title: "", from: "1" };
    expect(onReply(builder, template, handlers)).toBe(2);
    for (const invalid of [
      { ...template, kind: "tap" },
      { ...template, id: 1 },
      { ...template, from: undefined },
      { ...template, title: null },
      new Proxy({}, {}),
    ]) {
      expect(onReply(builder, invalid, handlers)).toBeUndefined();
    }
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(onReply(builder, proxy, handlers)).toBeUndefined();
  });

  it("returns undefined for a callback that is not a tap, without calling otherwise", () => {
    const otherwise = () => expect.unreachable();
    expect(onReply(builder, { statuses: [] }, handlers, { otherwise })).toBeUndefined();
  });

  it.each(["postpone", "toString", "__proto__", "constructor"])("passes a tap on another id to otherwise: %s", (id) => {
    expect(onReply(builder, other(id), handlers, { otherwise: (reply) => reply.id })).toBe(id);
    expect(onReply(builder, other(id), handlers)).toBeUndefined();
  });

  it("passes a tap on a message with another ref to otherwise", () => {
    const otherwise = () => "older";
    expect(onReply(builder.ref("customer1").build(), kaleyra, handlers, { otherwise })).toBe("changed by 919876543211");
    expect(onReply(builder.ref("customer2").build(), kaleyra, handlers, { otherwise })).toBe("older");
    expect(onReply(builder.ref("customer2").build(), meta, handlers, { otherwise })).toBe("changed by 919876543211");
    expect(onReply(builder.ref1("x").build(), kaleyra, handlers, { otherwise })).toBe("changed by 919876543211");
    expect(onReply(builder.build(), kaleyra, handlers, { otherwise })).toBe("changed by 919876543211");
  });
});

describe("onReply with an invalid message", () => {
  it("compares refs only when there is a messaging_object", () => {
    const handlers = { "change-button": () => "changed" };
    const own = buttons().body("Still fine?").reply("change-button", "Change");
    const messageOf = (extra: object): typeof own => Object.assign(Object.create(null), extra);
    expect(onReply(messageOf({ messaging_object: 5, extra_info: { ref: "other" } }), kaleyra, handlers)).toBe("changed");
    expect(onReply(messageOf({ messaging_object: {}, extra_info: { ref: "other" } }), kaleyra, handlers)).toBeUndefined();
    expect(onReply(messageOf({ messaging_object: {}, extra_info: { ref1: "other", ref2: "other" } }), kaleyra, handlers)).toBe("changed");
    const marked = { ...kaleyra, extra_info: { ref1: "x", ref2: "y" } };
    expect(onReply(messageOf({ messaging_object: {}, extra_info: { ref1: "other" } }), marked, handlers)).toBeUndefined();
    expect(onReply(messageOf({ messaging_object: {}, extra_info: { ref2: "other" } }), marked, handlers)).toBeUndefined();
  });
});
