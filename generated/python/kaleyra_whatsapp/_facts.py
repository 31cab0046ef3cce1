# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""What hand-written modules need to know, from the schemas and the service."""

from ._records import Meaning
from ._records import PartOfRequest
from ._records import StatusError

MOST_ISSUES = 50
LONGEST_READ = 16384
LONGEST_NAME = 64
CUT = "\u2026"
COUNT_STOPS_AT = 4096
UNCOUNTED = "more than 4096"
WHITE_SPACE = " \t\n\u000b\u000c\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
TYPE_WORDS: dict[str, str] = {
    "null": "null",
    "boolean": "a boolean",
    "number": "a number",
    "string": "a string",
    "array": "an array",
    "object": "an object",
}
REFERENCES: tuple[str, ...] = ("ref", "ref1", "ref2")
PARTS_OF_REQUESTS: tuple[PartOfRequest, ...] = (
    PartOfRequest(name="messaging_object", message=""),
    PartOfRequest(
        name="action",
        message='this is only the messaging_object.interactive of a request; write { "messaging_object": { "interactive": \u2026 } } around it',
    ),
    PartOfRequest(
        name="body",
        message='this is only the messaging_object.interactive of a request; write { "messaging_object": { "interactive": \u2026 } } around it',
    ),
    PartOfRequest(
        name="interactive",
        message='this is only the messaging_object of a request; write { "messaging_object": \u2026 } around it',
    ),
    PartOfRequest(
        name="messaging_product",
        message='this is only the messaging_object of a request; write { "messaging_object": \u2026 } around it',
    ),
)
MEANINGS: tuple[Meaning, ...] = (
    Meaning(
        name="incorrect-payload",
        code="WA400",
        outcome="not-sent",
        retry="never",
        meaning="Kaleyra could not read the message",
        status=400,
        error_key="payload",
        fix="Compare it with Kaleyra's page; a field may have changed.",
    ),
    Meaning(
        name="low-balance",
        code="E110",
        outcome="not-sent",
        retry="never",
        meaning="the balance of the account is too low",
        status=400,
        error_key="balance",
        fix="Top it up.",
    ),
    Meaning(
        name="api-not-available",
        code="WA-401",
        outcome="not-sent",
        retry="never",
        meaning="this API is not available to the account",
        status=401,
        error_key="account",
        fix="Ask Kaleyra's support to enable it.",
    ),
    Meaning(
        name="wrong-credentials",
        code="RBC001",
        outcome="not-sent",
        retry="never",
        meaning="the SID or the API key is wrong",
        status=401,
        error_key="error",
        fix="Check both on the Kaleyra platform, and that the pod is the account's own.",
    ),
    Meaning(
        name="unknown-sender",
        code="WA401",
        outcome="not-sent",
        retry="never",
        meaning="the sender's number is not on this account",
        status=401,
        error_key="phone_number",
        fix="Set from to a business number of this account.",
    ),
    Meaning(
        name="other-api-version",
        code="WA-401",
        outcome="not-sent",
        retry="never",
        meaning="the sender's number belongs to another version of Kaleyra's WhatsApp API",
        status=401,
        error_key="phone_number",
        fix="Use a number that is onboarded on version 2.",
    ),
    Meaning(
        name="server-error",
        code="WA500",
        outcome="unknown",
        retry="never",
        meaning="Kaleyra failed while it worked on the message",
        status=500,
        error_key="error",
        fix="Find out first whether it was delivered.",
    ),
    Meaning(
        name="daily-limit",
        code="WAV2101",
        outcome="not-sent",
        retry="never",
        meaning="the daily limit of the account is reached",
        fix="Ask Kaleyra for more, or go on tomorrow.",
    ),
)
STATUS_ERRORS: dict[str, StatusError] = {
    "1026": StatusError(
        name="receiver-incapable",
        meaning="the customer's WhatsApp cannot receive this kind of message",
        fix="Send another kind of message.",
    ),
    "130429": StatusError(
        name="throughput-limit",
        meaning="messages were sent faster than the number may send",
        fix="Send more slowly, and send this message again later.",
    ),
    "130472": StatusError(
        name="experiment",
        meaning="the customer's number is part of an experiment of Meta's",
        fix="Reach this customer another way.",
    ),
    "130497": StatusError(
        name="country-restricted",
        meaning="the business may not message customers in this country",
        fix="Check in which countries your kind of business may send.",
    ),
    "131000": StatusError(
        name="meta-internal",
        meaning="something went wrong at Meta",
        fix="Send it again later.",
    ),
    "131008": StatusError(
        name="parameter-missing",
        meaning="a required part of the message is missing",
        fix="Validate the message before sending it.",
    ),
    "131009": StatusError(
        name="value-invalid",
        meaning="a value in the message breaks a rule, such as a title that is too long",
        fix="Validate the message before sending it; the details name the value.",
    ),
    "131016": StatusError(
        name="service-unavailable",
        meaning="a service of Meta's is unavailable for a while",
        fix="Send it again later.",
    ),
    "131021": StatusError(
        name="sent-to-self",
        meaning="the message is addressed to the number that it is sent from",
        fix="Send it to another number.",
    ),
    "131026": StatusError(
        name="undeliverable",
        meaning="the message could not be delivered to this customer",
        fix="Check the number, and reach this customer another way.",
    ),
    "131031": StatusError(
        name="account-locked",
        meaning="the WhatsApp account of the business is locked",
        fix="Ask Kaleyra or Meta why.",
    ),
    "131037": StatusError(
        name="display-name-not-approved",
        meaning="the display name of the business number is not approved",
        fix="Have the display name approved.",
    ),
    "131042": StatusError(
        name="payment-problem",
        meaning="there is a problem with how the account is paid",
        fix="Check the payment settings of the WhatsApp account.",
    ),
    "131047": StatusError(
        name="window-closed",
        meaning="more than 24 hours have passed since the customer's last message",
        fix="Send a template instead: a message with buttons cannot open a conversation.",
    ),
    "131048": StatusError(
        name="spam-limit",
        meaning="the number has reached the limit that Meta sets against spam",
        fix="Look at the quality of the number, and send less.",
    ),
    "131049": StatusError(
        name="held-back",
        meaning="Meta held the message back so that the customer does not get too many",
        fix="Do not send it again at once.",
    ),
    "131050": StatusError(
        name="opted-out-of-marketing",
        meaning="the customer wants no marketing messages from this business",
        fix="Stop sending marketing messages to this customer.",
    ),
    "131051": StatusError(
        name="unsupported-type",
        meaning="the type of the message is not supported",
        fix="Send another type of message.",
    ),
    "131052": StatusError(
        name="media-download-failed",
        meaning="media that the customer sent could not be downloaded",
        fix="Ask the customer to send it again.",
    ),
    "131053": StatusError(
        name="media-upload-failed",
        meaning="the media of the message could not be uploaded: a bad link or a format that is not supported",
        fix="Check the link, the format and the size of the header's media.",
    ),
    "131056": StatusError(
        name="pair-limit",
        meaning="too many messages went from this number to this customer in a short time",
        fix="Wait, and send it again later.",
    ),
    "131057": StatusError(
        name="maintenance",
        meaning="the number is in maintenance, or being upgraded",
        fix="Send it again later.",
    ),
    "131062": StatusError(
        name="user-id-not-supported",
        meaning="this kind of message cannot be sent to a user id",
        fix="Send it to the phone number.",
    ),
    "137000": StatusError(
        name="identity-mismatch",
        meaning="the customer's identity has changed since it was last confirmed",
        fix="Confirm who the customer is before sending again.",
    ),
}
