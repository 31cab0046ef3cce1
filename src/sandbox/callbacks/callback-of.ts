import { randomUUID } from "node:crypto";
import type { MessageCallback } from "../../../generated/message-callback/types.ts";
import type { StatusCallback } from "../../../generated/status-callback/types.ts";
import { KaleyraError } from "../../message/errors.ts";
import { isObject } from "../../message/json.ts";
import { unsafeCast } from "../../type-level/unsafe-cast.ts";
import type { SentMessage } from "../sandbox.ts";
import { customerOf } from "./customer.ts";
import { locationMessage, tapMessage, textMessage } from "./incoming.ts";
import type { CallbackPart } from "./parts.ts";
import { noRefs, refsOf, wabaId } from "./shared-fields.ts";
import { relayedStatus, statusExtras } from "./statuses.ts";

/** The callback that Kaleyra posts for these parts, in their order: one of Meta's changes, and what Kaleyra adds to it. */
export function callbackOf(sent: SentMessage, parts: readonly CallbackPart[], withoutNumber: boolean): MessageCallback | StatusCallback {
  if (parts.length === 0 || !parts.every(isPart)) throw new KaleyraError("a callback reports something: give at least one status, tap, location or text");
  const customer = customerOf(sent, withoutNumber);
  const messages = parts.flatMap((part) => {
    if ("tap" in part) return [tapMessage(sent, customer, part.tap)];
    if ("location" in part) return [locationMessage(sent, customer, part.location)];
    return "text" in part ? [textMessage(customer, part.text)] : [];
  });
  const statuses = parts.flatMap((part) => ("status" in part ? [relayedStatus(sent, customer, part.status, part.code)] : []));
  const isAnswer = parts.some((part) => "tap" in part || "location" in part);
  const lastStatus = parts.findLast((part) => "status" in part)?.status;
  return unsafeCast({
    meta_object: {
      value: {
        messaging_product: sent.message.messaging_object.messaging_product,
        metadata: { display_phone_number: sent.from.slice(1), phone_number_id: "100000000000000" },
        // Kaleyra's sample of a status has no contacts. Meta's have them for a customer who shows no number.
        ...(messages.length > 0 || withoutNumber ? { contacts: [customer.contact] } : undefined),
        ...(messages.length > 0 ? { messages } : undefined),
        ...(statuses.length > 0 ? { statuses } : undefined),
      },
      field: "messages",
    },
    ...(lastStatus === undefined || messages.length > 0
      ? { extra_info: messageExtraInfo(sent, isAnswer || lastStatus !== undefined) }
      : statusExtras(sent, lastStatus)),
  });
}

function isPart(part: unknown): boolean {
  return isObject(part) && ["status", "tap", "location", "text"].some((name) => name in part);
}

/** What Kaleyra adds beside a message. A text that answers nothing has no refs. */
function messageExtraInfo(sent: SentMessage, isAbout: boolean): object {
  const refs = isAbout ? refsOf(sent) : noRefs;
  return { media_url: "", ...refs, reply_to: isAbout ? randomUUID() : "", trace_id: randomUUID(), waba_id: wabaId };
}
