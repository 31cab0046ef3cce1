import { randomUUID } from "node:crypto";
import type { MessageCallback } from "../../generated/message-callback/types.ts";
import type { ReplyButtonRequest } from "../../generated/reply-button-request/types.ts";
import { KaleyraError } from "../message/errors.ts";

/** The callback that Kaleyra posts when a customer taps a button of this message. */
export function callbackFor(message: ReplyButtonRequest, messageId: string, sender: string, buttonId: string): MessageCallback {
  const { messaging_object: messagingObject, extra_info: extraInfo } = message;
  const button = messagingObject.interactive.action.buttons.find(({ reply }) => reply.id === buttonId);
  if (button === undefined) throw new KaleyraError("the message has no button with this id");
  const business = sender.slice(1);
  const customer = messagingObject.to.slice(1);
  return {
    meta_object: {
      value: {
        messaging_product: messagingObject.messaging_product,
        metadata: { display_phone_number: business, phone_number_id: "100000000000000" },
        contacts: [{ profile: { name: "Sandbox" }, wa_id: customer }],
        messages: [
          {
            context: { from: business, id: `wamid.${messageId}` },
            from: customer,
            id: `wamid.${randomUUID()}`,
            timestamp: String(Math.floor(Date.now() / 1000)),
            type: "interactive",
            interactive: { type: "button_reply", button_reply: { ...button.reply } },
          },
        ],
      },
      field: "messages",
    },
    extra_info: {
      media_url: "",
      ref: extraInfo?.ref ?? "",
      ref1: extraInfo?.ref1 ?? "",
      ref2: extraInfo?.ref2 ?? "",
      reply_to: randomUUID(),
      trace_id: randomUUID(),
      waba_id: "100000000000001",
    },
  };
}
