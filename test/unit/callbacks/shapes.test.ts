/** Shapes in which gateways, libraries and programs in production write what comes back; all values are invented. */
import { describe, expect, it } from "vitest";
import { parseCallback, type ReceivedEvent } from "../../../src/callbacks/index.ts";

const entry = (value: object, more: object = {}) => ({
  object: "whatsapp_business_account",
  entry: [{ id: "1", changes: [{ value, field: "messages", ...more }] }],
});
const reply = { type: "button_reply", button_reply: { id: "yes", title: "Yes" } };
const tapped = { from: "91", id: "wamid.t", timestamp: "1700000000", type: "interactive", interactive: reply };
const metadata = { display_phone_number: "+911234567890", phone_number_id: "2" };

/** Name of a shape → the body, and what is read of it: the event, its kind or status, and who. */
const shapes: Readonly<Record<string, readonly [unknown, readonly string[]]>> = {
  "Meta, in full": [
    entry({ messaging_product: "whatsapp", metadata, contacts: [{ profile: { name: "Ana" }, wa_id: "91" }], messages: [tapped] }),
    ["reply reply-button yes 91"],
  ],
  "Meta without object, field, ids and metadata": [
    { entry: [{ changes: [{ value: { messages: [{ from: "91", id: "wamid.t", interactive: reply }] } }] }] },
    ["reply reply-button yes 91"],
  ],
  "no envelope at all, as on premises": [{ contacts: [{ profile: { name: "Ana" }, wa_id: "91" }], messages: [tapped] }, ["reply reply-button yes 91"]],
  "no type in interactive": [{ messages: [{ ...tapped, interactive: { button_reply: { id: "yes", title: "Yes" } } }] }, ["reply reply-button yes 91"]],
  "a gateway's own fields beside, and the time as a number": [
    { event: { type: "messages" }, messages: [{ ...tapped, chat_id: "a@b", from_me: false, timestamp: 1700000000 }] },
    ["reply reply-button yes 91"],
  ],
  "a number beside the webhook": [{ phone_number: "+911234567890", ...entry({ messages: [tapped] }) }, ["reply reply-button yes 91"]],
  "an emptied number and a user id": [
    entry({
      metadata,
      contacts: [{ profile: { name: "Ana", username: "ana.k" }, wa_id: "", user_id: "IN.1" }],
      messages: [{ ...tapped, from: "", from_user_id: "IN.1" }],
    }),
    ["reply reply-button yes IN.1"],
  ],
  "a template's button without payload": [
    { messages: [{ from: "91", type: "button", button: { payload: null, text: "Yes" } }] },
    ["reply template-button Yes 91"],
  ],
  "a template's button as Kaleyra relays it": [
    {
      meta_object: { value: { metadata, messages: [{ from: "91", type: "button", button: { payload: "p", text: "Yes" } }] }, field: "messages" },
      extra_info: { media_url: "" },
    },
    ["reply template-button p 91"],
  ],
  "a row with escaped letters": [
    '{"messages":[{"from":"91","interactive":{"type":"list_reply","list_reply":{"id":"1","title":"\\u0cb2\\/1","description":""}}}]}',
    ["reply list-row 1 91"],
  ],
  "a flow's answer and a call's permission": [
    entry({
      messages: [
        { from: "91", type: "interactive", interactive: { type: "nfm_reply", nfm_reply: { response_json: null } } },
        { from_user_id: "IN.1", type: "interactive", interactive: { type: "call_permission_reply" } },
      ],
    }),
    ["message interactive 91", "message interactive IN.1"],
  ],
  "a reaction, an unsupported message with errors, a message without a type": [
    entry({
      messages: [
        { from: "91", type: "reaction", reaction: {} },
        { from: "91", type: "unsupported", errors: [{ code: 131051 }] },
        { from: null, id: "1" },
      ],
    }),
    ["message reaction 91", "message unsupported 91", "message ? ?"],
  ],
  "messages and statuses in one value": [
    entry({ messages: [tapped], statuses: [{ id: "1", recipient_id: "92", status: "failed" }] }),
    ["reply reply-button yes 91", "status failed 92"],
  ],
  "Kaleyra's sent, with the status once more": [
    {
      meta_object: { value: { metadata, statuses: [{ id: "c", status: "sent", timestamp: "1", recipient_id: "91", pricing: { pricing_model: "In words" } }] } },
      extra_info: { enable_url_tracking_body: false },
      status: "sent",
      message_id: "wamid.s",
    },
    ["status sent 91"],
  ],
  "a value with its field beside": [{ statuses: [{ id: "1", status: "read", recipient_id: "91" }], field: "messages" }, ["status read 91"]],
  "statuses with little in them": [
    { statuses: [{ status: "delivered" }, { status: "sent", timestamp: 5 }, {}] },
    ["status delivered ?", "status sent ?", "status other ?"],
  ],
  "a group's status": [
    { statuses: [{ status: "read", recipient_id: "1@g.us", recipient_type: "group", recipient_participant_user_id: "IN.1" }] },
    ["status read IN.1"],
  ],
  "a call's status and a message's": [
    {
      statuses: [
        { type: "call", status: "RINGING" },
        { type: "message", status: "deleted", recipient_id: "91" },
      ],
    },
    ["status other 91"],
  ],
  "a business's own message, a call, a preference": [
    entry({ message_echoes: [{ from: "91" }], calls: [{ id: "1" }], user_preferences: [{ wa_id: "91" }] }),
    ["other-callback"],
  ],
  "a history": [entry({ history: [{ threads: [{ messages: [tapped] }] }] }, { field: "history" }), ["other-callback"]],
  "an account's own form": [{ body: "Hi", from: "91", type: "text", created_at: "1", reply_to: "", wanumber: "92" }, ["unknown-shape"]],
  "another gateway's form": [{ waId: "91", type: "interactive", interactive: reply }, ["unknown-shape"]],
  "an entry that is no list, with nothing in it": [{ object: "whatsapp_business_account", entry: {} }, ["unknown-shape"]],
};

function summary(event: ReceivedEvent): string {
  const what =
    event.event === "reply" ? [event.kind, event.kind === "location" ? "" : event.id] : [event.event === "status" ? event.status : (event.type ?? "?")];
  return [event.event, ...what, event.from ?? event.userId ?? "?"].join(" ");
}

describe.each(Object.entries(shapes))("%s", (_, [body, expected]) => {
  it.each<[string, (value: unknown) => unknown]>([
    ["parsed", (value) => (typeof value === "string" ? JSON.parse(value) : value)],
    ["as text", (value) => (typeof value === "string" ? value : JSON.stringify(value))],
  ])("is read %s", (_, form) => {
    const parsed = parseCallback(form(body));
    expect(parsed.ok ? parsed.events.map(summary) : [parsed.reason]).toEqual(expected);
  });
});
