import { randomUUID } from "node:crypto";
import { KaleyraError } from "../../message/errors.ts";
import type { SentMessage } from "../sandbox.ts";
import type { Customer } from "./customer.ts";
import { type Place, placeFor } from "./place.ts";
import { now, wamidOf } from "./shared-fields.ts";
import { tapOn } from "./tap.ts";

/** The customer's tap on a button or a row, as an entry of `messages`. */
export function tapMessage(sent: SentMessage, customer: Customer, id: string): object {
  return { ...answerTo(sent, customer), type: "interactive", interactive: tapOn(sent.message, id) };
}

/** The place that the customer was asked for, as an entry of `messages`. */
export function locationMessage(sent: SentMessage, customer: Customer, place: Place): object {
  return { ...answerTo(sent, customer), type: "location", location: placeFor(sent.message, place) };
}

function answerTo(sent: SentMessage, { sender }: Customer): object {
  return { context: { from: sent.from.slice(1), id: wamidOf(sent) }, ...sender, id: `wamid.${randomUUID()}`, timestamp: now() };
}

/** A text of the customer's, as an entry of `messages`. It answers no message, so it has no context. */
export function textMessage({ sender }: Customer, text: unknown): object {
  if (typeof text !== "string") throw new KaleyraError("the customer's text must be a text");
  if (text === "") throw new KaleyraError("the customer's text is empty; WhatsApp sends no such message");
  return { ...sender, id: `wamid.${randomUUID()}`, timestamp: now(), type: "text", text: { body: text } };
}
