// @generated from schema/status-errors.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { StatusErrorMeaning } from "../src/type-level/artefact-types.ts";

/** Code of a failed status → what it means. */
export const statusErrors: ReadonlyMap<string, StatusErrorMeaning> = new Map([
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["1026", {
  name: "receiver-incapable",
  meaning: "the customer's WhatsApp cannot receive this kind of message",
  fix: "Send another kind of message.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["130429", {
  name: "throughput-limit",
  meaning: "messages were sent faster than the number may send",
  fix: "Send more slowly, and send this message again later.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py; real statuses have the title "User's number is part of an experiment" */
  ["130472", {
  name: "experiment",
  meaning: "the customer's number is part of an experiment of Meta's",
  fix: "Reach this customer another way.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["130497", {
  name: "country-restricted",
  meaning: "the business may not message customers in this country",
  fix: "Check in which countries your kind of business may send.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131000", { name: "meta-internal", meaning: "something went wrong at Meta", fix: "Send it again later." }],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131008", {
  name: "parameter-missing",
  meaning: "a required part of the message is missing",
  fix: "Validate the message before sending it.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131009", {
  name: "value-invalid",
  meaning: "a value in the message breaks a rule, such as a title that is too long",
  fix: "Validate the message before sending it; the details name the value.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131016", {
  name: "service-unavailable",
  meaning: "a service of Meta's is unavailable for a while",
  fix: "Send it again later.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131021", {
  name: "sent-to-self",
  meaning: "the message is addressed to the number that it is sent from",
  fix: "Send it to another number.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py; real statuses have the title "Message undeliverable" */
  ["131026", {
  name: "undeliverable",
  meaning: "the message could not be delivered to this customer",
  fix: "Check the number, and reach this customer another way.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131031", {
  name: "account-locked",
  meaning: "the WhatsApp account of the business is locked",
  fix: "Ask Kaleyra or Meta why.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131037", {
  name: "display-name-not-approved",
  meaning: "the display name of the business number is not approved",
  fix: "Have the display name approved.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131042", {
  name: "payment-problem",
  meaning: "there is a problem with how the account is paid",
  fix: "Check the payment settings of the WhatsApp account.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py; real statuses have the title "Re-engagement message" */
  ["131047", {
  name: "window-closed",
  meaning: "more than 24 hours have passed since the customer's last message",
  fix: "Send a template instead: a message with buttons cannot open a conversation.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131048", {
  name: "spam-limit",
  meaning: "the number has reached the limit that Meta sets against spam",
  fix: "Look at the quality of the number, and send less.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py; real statuses have the title "This message was not delivered to maintain healthy ecosystem engagement." */
  ["131049", {
  name: "held-back",
  meaning: "Meta held the message back so that the customer does not get too many",
  fix: "Do not send it again at once.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py; real statuses have the title "This recipient has chosen to stop receiving marketing messages on WhatsApp from your business" */
  ["131050", {
  name: "opted-out-of-marketing",
  meaning: "the customer wants no marketing messages from this business",
  fix: "Stop sending marketing messages to this customer.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131051", {
  name: "unsupported-type",
  meaning: "the type of the message is not supported",
  fix: "Send another type of message.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131052", {
  name: "media-download-failed",
  meaning: "media that the customer sent could not be downloaded",
  fix: "Ask the customer to send it again.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py; real statuses have the title "Media upload error" */
  ["131053", {
  name: "media-upload-failed",
  meaning: "the media of the message could not be uploaded: a bad link or a format that is not supported",
  fix: "Check the link, the format and the size of the header's media.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131056", {
  name: "pair-limit",
  meaning: "too many messages went from this number to this customer in a short time",
  fix: "Wait, and send it again later.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131057", {
  name: "maintenance",
  meaning: "the number is in maintenance, or being upgraded",
  fix: "Send it again later.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["131062", {
  name: "user-id-not-supported",
  meaning: "this kind of message cannot be sent to a user id",
  fix: "Send it to the phone number.",
}],
  /** Meta's error codes, named as in the public client pywa, errors.py */
  ["137000", {
  name: "identity-mismatch",
  meaning: "the customer's identity has changed since it was last confirmed",
  fix: "Confirm who the customer is before sending again.",
}],
]);
