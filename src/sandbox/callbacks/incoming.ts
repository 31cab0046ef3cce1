import { randomUUID } from "node:crypto";
import { KaleyraError } from "../../message/errors.ts";
import type { SentMessage } from "../sandbox.ts";
import type { Customer } from "./customer.ts";
import { now, wamidOf } from "./shared-fields.ts";

/** The customer's tap, as an entry of `messages`. */
export function tapMessage(sent: SentMessage, { sender }: Customer, buttonId: string): object {
  const { interactive } = sent.message.messaging_object;
  if (interactive.type !== "button") throw new KaleyraError("only a reply-button message has buttons that the sandbox can tap");
  const button = interactive.action.buttons.find(({ reply }) => reply.id === buttonId);
  if (button === undefined) throw new KaleyraError("the message has no button with this id");
  return {
    context: { from: sent.from.slice(1), id: wamidOf(sent) },
    ...sender,
    id: `wamid.${randomUUID()}`,
    timestamp: now(),
    type: "interactive",
    interactive: { type: "button_reply", button_reply: { ...button.reply } },
  };
}

/** A text of the customer's, as an entry of `messages`. It answers no message, so it has no context. */
export function textMessage({ sender }: Customer, text: string): object {
  if (text === "") throw new KaleyraError("the customer's text is empty; WhatsApp sends no such message");
  return { ...sender, id: `wamid.${randomUUID()}`, timestamp: now(), type: "text", text: { body: text } };
}
