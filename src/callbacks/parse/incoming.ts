import type { ReceivedLocation, ReceivedMessage, ReceivedReply } from "../events.ts";
import type { Customer } from "./customers.ts";
import { memberOf, numberOf, textIn, textOf } from "./json-values.ts";

export type Incoming = Own<ReceivedReply> | Own<ReceivedLocation> | Own<ReceivedMessage>;
type Own<Event extends { readonly event: string }> = Pick<
  Event,
  Extract<keyof Event, "event" | "kind" | "id" | "title" | "latitude" | "longitude" | "type" | "text" | "mediaUrl">
>;

/** Who sent a message. */
export function senderOf(message: unknown): Customer {
  return {
    from: textIn(message, "from"),
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
    if (id !== undefined) return { event: "reply", kind, id, title: textIn(reply, "title") ?? "" };
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
  return latitude === undefined || longitude === undefined || !isAnswer ? undefined : { event: "reply", kind: "location", latitude, longitude };
}

function otherIn(message: unknown, extraInfo: unknown): Own<ReceivedMessage> {
  const type = textIn(message, "type");
  const text = textOf(memberOf(memberOf(message, "text"), "body"));
  const mediaUrl = textIn(extraInfo, "media_url");
  return {
    event: "message",
    ...(type === undefined ? {} : { type }),
    ...(text === undefined ? {} : { text }),
    ...(mediaUrl === undefined ? {} : { mediaUrl }),
  };
}
