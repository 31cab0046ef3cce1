// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;

/** Numbers, lists and tables, from the schemas and the service. */
final class Facts {
  private Facts() {}

  static final int MOST_ISSUES = 50;

  static final int LONGEST_READ = 16384;

  static final int LONGEST_NAME = 64;

  static final String CUT = "\u2026";

  static final int COUNT_STOPS_AT = 4096;

  static final String UNCOUNTED = "more than 4096";

  static final String WHITE_SPACE = " \t\n\013\014\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

  static final Map<String, String> TYPE_WORDS = Map.ofEntries(
    Map.entry("null", "null"),
    Map.entry("boolean", "a boolean"),
    Map.entry("number", "a number"),
    Map.entry("string", "a string"),
    Map.entry("array", "an array"),
    Map.entry("object", "an object")
  );

  static final List<String> REFERENCES = List.of("ref", "ref1", "ref2");

  static final List<PartOfRequest> PARTS_OF_REQUESTS = List.of(
    new PartOfRequest("messaging_object", ""),
    new PartOfRequest(
      "action",
      "this is only the messaging_object.interactive of a request; write { \"messaging_object\": { \"interactive\": \u2026 } } around it"
    ),
    new PartOfRequest(
      "body",
      "this is only the messaging_object.interactive of a request; write { \"messaging_object\": { \"interactive\": \u2026 } } around it"
    ),
    new PartOfRequest(
      "interactive",
      "this is only the messaging_object of a request; write { \"messaging_object\": \u2026 } around it"
    ),
    new PartOfRequest(
      "messaging_product",
      "this is only the messaging_object of a request; write { \"messaging_object\": \u2026 } around it"
    )
  );

  static final List<Meaning> MEANINGS = List.of(
    new Meaning(
      "incorrect-payload",
      "WA400",
      "not-sent",
      "never",
      "Kaleyra could not read the message"
    ).status(400).errorKey("payload").fix("Compare it with Kaleyra's page; a field may have changed."),
    new Meaning(
      "low-balance",
      "E110",
      "not-sent",
      "never",
      "the balance of the account is too low"
    ).status(400).errorKey("balance").fix("Top it up."),
    new Meaning(
      "api-not-available",
      "WA-401",
      "not-sent",
      "never",
      "this API is not available to the account"
    ).status(401).errorKey("account").fix("Ask Kaleyra's support to enable it."),
    new Meaning(
      "wrong-credentials",
      "RBC001",
      "not-sent",
      "never",
      "the SID or the API key is wrong"
    ).status(401).errorKey("error").fix("Check both on the Kaleyra platform, and that the pod is the account's own."),
    new Meaning(
      "unknown-sender",
      "WA401",
      "not-sent",
      "never",
      "the sender's number is not on this account"
    ).status(401).errorKey("phone_number").fix("Set from to a business number of this account."),
    new Meaning(
      "other-api-version",
      "WA-401",
      "not-sent",
      "never",
      "the sender's number belongs to another version of Kaleyra's WhatsApp API"
    ).status(401).errorKey("phone_number").fix("Use a number that is onboarded on version 2."),
    new Meaning(
      "server-error",
      "WA500",
      "unknown",
      "never",
      "Kaleyra failed while it worked on the message"
    ).status(500).errorKey("error").fix("Find out first whether it was delivered."),
    new Meaning(
      "daily-limit",
      "WAV2101",
      "not-sent",
      "never",
      "the daily limit of the account is reached"
    ).fix("Ask Kaleyra for more, or go on tomorrow.")
  );

  static final Map<String, StatusError> STATUS_ERRORS = Map.ofEntries(
    Map.entry("1026", new StatusError(
      "receiver-incapable",
      "the customer's WhatsApp cannot receive this kind of message",
      "Send another kind of message."
    )),
    Map.entry("130429", new StatusError(
      "throughput-limit",
      "messages were sent faster than the number may send",
      "Send more slowly, and send this message again later."
    )),
    Map.entry("130472", new StatusError(
      "experiment",
      "the customer's number is part of an experiment of Meta's",
      "Reach this customer another way."
    )),
    Map.entry("130497", new StatusError(
      "country-restricted",
      "the business may not message customers in this country",
      "Check in which countries your kind of business may send."
    )),
    Map.entry("131000", new StatusError(
      "meta-internal",
      "something went wrong at Meta",
      "Send it again later."
    )),
    Map.entry("131008", new StatusError(
      "parameter-missing",
      "a required part of the message is missing",
      "Validate the message before sending it."
    )),
    Map.entry("131009", new StatusError(
      "value-invalid",
      "a value in the message breaks a rule, such as a title that is too long",
      "Validate the message before sending it; the details name the value."
    )),
    Map.entry("131016", new StatusError(
      "service-unavailable",
      "a service of Meta's is unavailable for a while",
      "Send it again later."
    )),
    Map.entry("131021", new StatusError(
      "sent-to-self",
      "the message is addressed to the number that it is sent from",
      "Send it to another number."
    )),
    Map.entry("131026", new StatusError(
      "undeliverable",
      "the message could not be delivered to this customer",
      "Check the number, and reach this customer another way."
    )),
    Map.entry("131031", new StatusError(
      "account-locked",
      "the WhatsApp account of the business is locked",
      "Ask Kaleyra or Meta why."
    )),
    Map.entry("131037", new StatusError(
      "display-name-not-approved",
      "the display name of the business number is not approved",
      "Have the display name approved."
    )),
    Map.entry("131042", new StatusError(
      "payment-problem",
      "there is a problem with how the account is paid",
      "Check the payment settings of the WhatsApp account."
    )),
    Map.entry("131047", new StatusError(
      "window-closed",
      "more than 24 hours have passed since the customer's last message",
      "Send a template instead: a message with buttons cannot open a conversation."
    )),
    Map.entry("131048", new StatusError(
      "spam-limit",
      "the number has reached the limit that Meta sets against spam",
      "Look at the quality of the number, and send less."
    )),
    Map.entry("131049", new StatusError(
      "held-back",
      "Meta held the message back so that the customer does not get too many",
      "Do not send it again at once."
    )),
    Map.entry("131050", new StatusError(
      "opted-out-of-marketing",
      "the customer wants no marketing messages from this business",
      "Stop sending marketing messages to this customer."
    )),
    Map.entry("131051", new StatusError(
      "unsupported-type",
      "the type of the message is not supported",
      "Send another type of message."
    )),
    Map.entry("131052", new StatusError(
      "media-download-failed",
      "media that the customer sent could not be downloaded",
      "Ask the customer to send it again."
    )),
    Map.entry("131053", new StatusError(
      "media-upload-failed",
      "the media of the message could not be uploaded: a bad link or a format that is not supported",
      "Check the link, the format and the size of the header's media."
    )),
    Map.entry("131056", new StatusError(
      "pair-limit",
      "too many messages went from this number to this customer in a short time",
      "Wait, and send it again later."
    )),
    Map.entry("131057", new StatusError(
      "maintenance",
      "the number is in maintenance, or being upgraded",
      "Send it again later."
    )),
    Map.entry("131062", new StatusError(
      "user-id-not-supported",
      "this kind of message cannot be sent to a user id",
      "Send it to the phone number."
    )),
    Map.entry("137000", new StatusError(
      "identity-mismatch",
      "the customer's identity has changed since it was last confirmed",
      "Confirm who the customer is before sending again."
    ))
  );

}
