import { type ReferenceField, referenceFields } from "../../generated/references.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import type { BodyArgument } from "./body-argument.ts";
import type { EventDetails, ParsedCallback, ReceivedEvent } from "./events.ts";
import { type Json, readBody } from "./parse/body.ts";
import { type ItemsOf, Unreadable } from "./parse/bounds.ts";
import { type Change, changesOf } from "./parse/changes.ts";
import { type Customer, type CustomerDetails, completeWith } from "./parse/customers.ts";
import { contentOf, senderOf } from "./parse/incoming.ts";
import { memberOf, phoneNumberIn, textIn, timeOf, withoutUndefined } from "./parse/json-values.ts";
import { isOfCall, recipientOf, statusOf } from "./parse/statuses.ts";

/**
 * Reads everything that a callback reports, in order: taps, locations, other
 * messages and statuses. Takes Kaleyra's callbacks and Meta's webhooks, or a part
 * of one, as a parsed value, as text, as bytes, or as an event of AWS Lambda.
 * Never throws.
 *
 * Reads up to 4 MiB of text or bytes, and up to 100,000 entries, changes,
 * messages, statuses, contacts and errors together.
 *
 * A number in place of a text keeps its digits as they are in text or bytes.
 * In a parsed value they may be lost, so such a number is left out unless it is
 * a safe integer: pass the text if your refs may be numbers.
 *
 * @example
 * ```ts
 * import { parseCallback } from "kaleyra-whatsapp/callbacks";
 *
 * const parsed = parseCallback('{"status":"not sent","message_id":"wamid.1","reason":"account daily limit reached"}');
 * if (parsed.ok) for (const event of parsed.events) console.log(event.event, event.ref);
 * else console.log(parsed.reason);
 * ```
 */
export function parseCallback<Body>(body: BodyArgument<Body>): ParsedCallback {
  try {
    const { changes, itemsOf, isKnownForm } = changesOf(readBody(body));
    if (changes.length === 0) return { ok: false, reason: isKnownForm ? "other-callback" : "unknown-shape" };
    return { ok: true, events: changes.flatMap((change) => eventsOf(change, itemsOf)) };
  } catch (error) {
    // Otherwise a getter or a proxy threw, so the value did not come from JSON.
    return { ok: false, reason: error instanceof Unreadable ? error.reason : "not-json" };
  }
}

function eventsOf(change: Change, itemsOf: ItemsOf): readonly ReceivedEvent[] {
  const { messages, contacts, extraInfo } = change;
  const statuses = change.statuses.filter(({ read }) => !isOfCall(read));
  // What the callback says beside a status is about it only where there is one status.
  const beside = statuses.length === 1 ? change : undefined;
  const senders = messages.map(({ read }) => senderOf(read));
  const recipients = statuses.map(({ read }) => recipientOf(read));
  const complete = completeWith(contacts, [...senders, ...recipients]);
  const details = detailsOf(change, complete);
  return [
    ...messages.map((message, index) => details(message, senders[index] as Customer, textIn(message.read, "id"), contentOf(message.read, extraInfo))),
    ...statuses.map((status, index) =>
      details(status, recipients[index] as Customer, sentMessageId(status.read, beside), statusOf(status.read, beside?.callback, itemsOf)),
    ),
  ];
}

function referencesIn(extraInfo: unknown): Readonly<Record<ReferenceField, string | undefined>> {
  return unsafeCast(Object.fromEntries(referenceFields.map((name) => [name, textIn(extraInfo, name)])));
}

/** `statuses[].id` is not the message's id in Kaleyra's sample; it is in Meta's, which has no other. */
function sentMessageId(status: unknown, beside: Change | undefined): string | undefined {
  return textIn(beside?.callback, "message_id") ?? textIn(beside?.extraInfo, "message_id") ?? textIn(status, "id");
}

type Complete = (customer: Customer) => CustomerDetails;

function detailsOf({ value, extraInfo }: Change, complete: Complete) {
  const metadata = memberOf(value, "metadata");
  const shared = {
    phoneNumberId: textIn(metadata, "phone_number_id"),
    businessNumber: phoneNumberIn(metadata, "display_phone_number"),
    replyTo: textIn(extraInfo, "reply_to"),
    ...referencesIn(extraInfo),
  };
  return ({ read, raw }: Json, customer: Customer, messageId: string | undefined, content: object): ReceivedEvent => {
    const details = {
      ...complete(customer),
      ...shared,
      messageId,
      repliedTo: textIn(memberOf(read, "context"), "id"),
      at: timeOf(memberOf(read, "timestamp")),
    } satisfies { readonly [Name in Exclude<keyof EventDetails, "raw">]: EventDetails[Name] | undefined };
    return unsafeCast({ ...content, ...withoutUndefined(details), raw });
  };
}
