import type { EventDetails, ReceivedLocation, ReceivedMessage, ReceivedReply } from "../events.ts";
import type { Customer } from "./customers.ts";
import { memberOf, numberOf, phoneNumberIn, textIn, textOf, withoutUndefined } from "./json-values.ts";

export type Incoming = Own<ReceivedReply> | Own<ReceivedLocation> | Own<ReceivedMessage>;
type Own<Event extends EventDetails> = Omit<Event, keyof EventDetails>;

/** Who sent a message. */
export function senderOf(message: unknown): Customer {
  return {
    from: phoneNumberIn(message, "from"),
    userId: textIn(message, "from_user_id"),
    parentUserId: textIn(message, "from_parent_user_id"),
  };
}

/** What a message says: a tap, a location that was asked for, or anything else. */
export function contentOf(message: unknown, extraInfo: unknown): Incoming {
  return tapIn(message) ?? locationIn(message, extraInfo) ?? otherIn(message, extraInfo);
}

function tapIn(message: unknown): Own<ReceivedReply> | undefined {
  const interactive = memberOf(message, "interactive");
  for (const [name, kind] of [
    ["button_reply", "reply-button"],
    ["list_reply", "list-row"],
  ] as const) {
    const reply = memberOf(interactive, name);
    const id = textIn(reply, "id");
    if (id === undefined) continue;
    return { event: "reply", kind, id, title: textIn(reply, "title") ?? "", ...withoutUndefined({ description: textIn(reply, "description") }) };
  }
  const button = memberOf(message, "button");
  const text = textIn(button, "text");
  const id = textIn(button, "payload") ?? text;
  return id === undefined ? undefined : { event: "reply", kind: "template-button", id, title: text ?? "" };
}

/** A location is an answer only if it says to which message. */
function locationIn(message: unknown, extraInfo: unknown): Own<ReceivedLocation> | undefined {
  const location = memberOf(message, "location");
  const latitude = numberOf(memberOf(location, "latitude"));
  const longitude = numberOf(memberOf(location, "longitude"));
  const isAnswer = textIn(memberOf(message, "context"), "id") !== undefined || textIn(extraInfo, "reply_to") !== undefined;
  if (latitude === undefined || longitude === undefined || !isAnswer) return undefined;
  const place = { placeName: textIn(location, "name"), address: textIn(location, "address"), url: textIn(location, "url") };
  return { event: "reply", kind: "location", latitude, longitude, ...withoutUndefined(place) };
}

function otherIn(message: unknown, extraInfo: unknown): Own<ReceivedMessage> {
  const content = {
    type: textIn(message, "type"),
    text: textOf(memberOf(memberOf(message, "text"), "body")),
    mediaUrl: textIn(extraInfo, "media_url"),
  };
  return { event: "message", ...withoutUndefined(content) };
}
