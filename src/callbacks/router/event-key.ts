import { referenceFields } from "../../../generated/references.ts";
import type { ReceivedEvent } from "../events.ts";
import { textIn } from "../parse/json-values.ts";

/** In UTF-16 units: longer than any of WhatsApp's ids. */
const longestKey = 512;

/**
 * Identifies an event, the same when it is delivered again. `JSON.stringify`
 * makes a text of its own: a part that was cut from a callback would keep the
 * whole callback in memory.
 */
export function keyOf(event: ReceivedEvent): string {
  const key = JSON.stringify(event.event === "status" ? statusParts(event) : incomingParts(event));
  return key.length > longestKey ? digestOf(key) : key;
}

type Of<Name extends ReceivedEvent["event"]> = Extract<ReceivedEvent, { readonly event: Name }>;

/** WhatsApp's id of the message; without one, the fields that together identify it. */
function incomingParts(event: Of<"reply"> | Of<"message">): readonly unknown[] {
  const { messageId, businessNumber, phoneNumberId, from, userId, at, repliedTo } = event;
  return messageId === undefined
    ? [event.event, businessNumber, phoneNumberId, from, userId, at?.getTime(), repliedTo, ...contentParts(event)]
    : ["incoming", messageId];
}

function contentParts(event: Of<"reply"> | Of<"message">): readonly unknown[] {
  if (event.event === "message") return [event.type, event.text, event.mediaUrl];
  return event.kind === "location" ? [event.kind, event.latitude, event.longitude] : [event.kind, event.id];
}

/** A message has several statuses, and Kaleyra's samples do not agree on which id is the message's: all of them count. */
function statusParts(event: Of<"status">): readonly unknown[] {
  const { status, messageId, from, userId, at, raw } = event;
  const word = event.status === "other" ? event.word : undefined;
  return ["status", status, word, messageId, textIn(raw, "id"), from, userId, at?.getTime(), ...referenceFields.map((name) => event[name])];
}

/**
 * A short key for a text of any length: its length and four hashes of 32 bits, in
 * which texts differ unless they were made to collide. That could lose only the taps
 * of the program that made them, because WhatsApp's own ids are kept as they are.
 */
function digestOf(text: string): string {
  let [a, b, c, d] = [1, 2, 3, 4];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = mix(a ^ unit, 0x9e3779b1);
    b = mix(b ^ unit, 0x85ebca77);
    c = mix(c ^ unit, 0xc2b2ae3d);
    d = mix(d ^ unit, 0x27d4eb2f);
  }
  return [text.length, a, b, c, d].join(" ");
}

/** Keeps every bit of the hash, because the multiplier is odd. */
function mix(hash: number, multiplier: number): number {
  const product = Math.imul(hash, multiplier);
  return product ^ (product >>> 15);
}
