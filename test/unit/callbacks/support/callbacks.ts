import { parseCallback, type ReceivedEvent } from "../../../../src/callbacks/index.ts";

/** A tap on a reply button, as Meta writes it. */
export const tap = {
  context: { from: "918000000000", id: "wamid.parent" },
  from: "919876543211",
  id: "wamid.tap",
  timestamp: "1722834665",
  type: "interactive",
  interactive: { type: "button_reply", button_reply: { id: "change-button", title: "Change" } },
};

export const value = {
  messaging_product: "whatsapp",
  metadata: { display_phone_number: "918000000000", phone_number_id: "1" },
  contacts: [
    { profile: { name: "Another customer" }, wa_id: "1" },
    { profile: { name: "ಜಾನ್" }, wa_id: "919876543211" },
  ],
  messages: [tap],
};

export const extraInfo = { media_url: "", ref: "customer1", ref1: "", reply_to: "uuid", trace_id: "uuid", waba_id: "1" };

export const kaleyra = { meta_object: { value, field: "messages" }, extra_info: extraInfo };

export const meta = { object: "whatsapp_business_account", entry: [{ id: "1", changes: [{ value, field: "messages" }] }] };

/** A status of Kaleyra's. */
export const delivered = {
  meta_object: {
    value: {
      metadata: { display_phone_number: "918000000000", phone_number_id: "1" },
      statuses: [{ id: "a1", status: "delivered", timestamp: "1722834665", recipient_id: "919876543211" }],
    },
    field: "messages",
  },
  extra_info: { message_id: "wamid.sent", ref: "customer1", enable_url_tracking_body: false },
  status: "delivered",
  message_id: "wamid.top",
};

/** Kaleyra's flat form. */
export const notSent = {
  code: "WAV2101",
  status: "not sent",
  reason: "account daily limit reached",
  message_id: "wamid.flat",
  extra_info: { message_id: "wamid.flat", ref: "customer1", ref1: "marketing" },
};

/** The events of a callback; none when it is refused. */
export function eventsOf(body: unknown): readonly ReceivedEvent[] {
  const parsed = parseCallback(body);
  return parsed.ok ? parsed.events : [];
}

/** The only event of a callback, without `raw`. */
export function onlyEvent(body: unknown): object {
  const [event, ...more] = eventsOf(body);
  if (event === undefined || more.length > 0) throw new Error(`there are ${more.length} more events`);
  const { raw, ...rest } = event;
  return rest;
}

/** A callback with one message. */
export function callbackWith(message: object): object {
  return { meta_object: { value: { messages: [message] } } };
}

/** A callback with one status. */
export function callbackOf(status: object): object {
  return { meta_object: { value: { statuses: [status] } } };
}
