import type { NotSentCallback } from "../../../generated/not-sent-callback/types.ts";
import { meanings } from "../../../generated/service.ts";
import { statusErrors } from "../../../generated/status-errors.ts";
import { KaleyraError } from "../../message/errors.ts";
import type { SentMessage } from "../sandbox.ts";
import { type Customer, hashOf } from "./customer.ts";
import type { RelayedStatus } from "./parts.ts";
import { now, refsOf, wabaId, wamidOf } from "./shared-fields.ts";

const dayInSeconds = 24 * 60 * 60;

/** A status that WhatsApp reports, as an entry of `statuses`. Only `sent` has a conversation and a price, as in Kaleyra's sample. */
export function relayedStatus(sent: SentMessage, { recipient }: Customer, status: RelayedStatus, code?: number): object {
  const timestamp = now();
  const conversation = hashOf(sent.messageId);
  return {
    // The id of the conversation, not of the message: so it is in Kaleyra's sample.
    id: conversation,
    status,
    timestamp,
    ...recipient,
    ...(status === "sent" && {
      conversation: { id: conversation, expiration_timestamp: String(Number(timestamp) + dayInSeconds), origin: { type: "service" } },
      pricing: { billable: false, pricing_model: "Conversation-Based Pricing", category: "service" },
    }),
    ...errorsOf(status, code),
  };
}

function errorsOf(status: RelayedStatus, code: number | undefined): object {
  if (code === undefined) return {};
  if (status !== "failed") throw new KaleyraError(`a code says why a message failed; leave it out of "${status}"`);
  if (typeof code !== "number") throw new KaleyraError("code must be a number, such as 131047");
  const known = statusErrors.get(String(code));
  if (known === undefined) throw new KaleyraError(`there is no status error ${code}; the sandbox knows ${[...statusErrors.keys()].join(", ")}`);
  return { errors: [{ code, title: known.name, message: known.name, error_data: { details: known.meaning } }] };
}

/** What Kaleyra adds beside the change of a status. */
export function statusExtras(sent: SentMessage, status: RelayedStatus): object {
  return { extra_info: { trace_id: hashOf(`trace ${sent.messageId}`), ...statusExtraInfo(sent) }, status, message_id: wamidOf(sent) };
}

const dailyLimit = meanings.find(({ name }) => name === "daily-limit");

/** Kaleyra's own report that it did not hand the message to WhatsApp, for the one reason whose page could be read. It does not say whom the message is for. */
export function notSentCallback(sent: SentMessage): NotSentCallback {
  return { code: dailyLimit?.code, status: "not sent", reason: dailyLimit?.meaning, message_id: wamidOf(sent), extra_info: statusExtraInfo(sent) };
}

function statusExtraInfo(sent: SentMessage): object {
  return {
    // Another id than the one beside it, as in Kaleyra's sample.
    message_id: `wamid.${hashOf(`extra ${sent.messageId}`)}`,
    waba_id: wabaId,
    ...refsOf(sent),
    enable_url_tracking_body: false,
    enable_url_tracking_button: false,
  };
}
