# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""The types of all messages, from their schemas."""

from typing import Any
from typing import Literal
from typing import NotRequired
from typing import TypeAlias
from typing import TypedDict

# Kaleyra's word for what happened. One word may stand for two things, and one thing for
# two spellings: WA401, WA-401.
#
# From 1 to 64 characters, counted in Unicode code points.
#
# Source: Our reading: a code is a word, not a text.
#
# Source: Our reading: an empty code says nothing.
ResponseCode: TypeAlias = "str"


# The id of the request where it was accepted; otherwise an empty object, or an empty
# list.
ResponseData: TypeAlias = "ResponseReceipt | ResponseNothing"


class ResponseError(TypedDict):
    """
    What was wrong: one key, which says where, and a sentence. Empty where nothing was.
    """


# The same for people.
ResponseMessage: TypeAlias = "str"


# Kaleyra's id of the request that was accepted.
#
# At least 1 character.
#
# Source: Our reading: an empty id names no request.
ResponseMessageId: TypeAlias = "str"


# Nothing, written as a list.
ResponseNothing: TypeAlias = "list[Any]"


class ResponseReceipt(TypedDict):
    """What Kaleyra calls the request that it accepted."""

    # Kaleyra's id of the request that was accepted.
    #
    # At least 1 character.
    #
    # Source: Our reading: an empty id names no request.
    message_id: "NotRequired[ResponseMessageId]"


class ApiResponse(TypedDict):
    """What Kaleyra answers to a request that sends a message, accepted or refused."""

    # Kaleyra's word for what happened. One word may stand for two things, and one thing
    # for two spellings: WA401, WA-401.
    #
    # From 1 to 64 characters, counted in Unicode code points.
    #
    # Source: Our reading: a code is a word, not a text.
    #
    # Source: Our reading: an empty code says nothing.
    code: "ResponseCode"
    # The id of the request where it was accepted; otherwise an empty object, or an
    # empty list.
    data: "NotRequired[ResponseData]"
    # What was wrong: one key, which says where, and a sentence. Empty where nothing
    # was.
    error: "NotRequired[ResponseError]"
    # The same for people.
    message: "NotRequired[ResponseMessage]"


class Body(TypedDict):
    """The main text of the message."""

    # The text of the body. Emojis, WhatsApp's markup and links are supported.
    #
    # From 1 to 1024 characters, counted in Unicode code points.
    #
    # Source: Kaleyra, interactive table, row body: "Maximum 1024 characters."
    #
    # Source: Meta, error 131009: "Body text length invalid. Min length: 1, Max length:
    # 1024".
    #
    # Source: Our reading: a blank body shows nothing.
    text: "BodyText"


# The text of the body. Emojis, WhatsApp's markup and links are supported.
#
# From 1 to 1024 characters, counted in Unicode code points.
#
# Source: Kaleyra, interactive table, row body: "Maximum 1024 characters."
#
# Source: Meta, error 131009: "Body text length invalid. Min length: 1, Max length:
# 1024".
#
# Source: Our reading: a blank body shows nothing.
BodyText: TypeAlias = "str"


# What the button says. Emojis are supported, WhatsApp's markup is not.
#
# From 1 to 20 characters, counted in Unicode code points.
#
# Source: Meta, call-to-action URL button page: at most 20 characters.
#
# Source: Meta, call-to-action URL button page: the text is required. Our reading: an
# empty one shows nothing.
#
# Source: Our reading: a blank text shows nothing.
ButtonText: TypeAlias = "str"


# The http or https address that the button opens, without a user name or password in
# it. It is never fetched here.
#
# At most 2048 characters, counted in Unicode code points.
#
# Source: Our reading: the longest address that browsers, servers and proxies can be
# trusted with.
#
# Source: Our reading: a browser hides or refuses such an address, and a password has no
# place in a message.
#
# Source: Meta, call-to-action URL button page: the URL that the customer's browser
# opens.
ButtonUrl: TypeAlias = "str"


class CtaUrlAction(TypedDict):
    """What the customer can do: open the link."""

    # The name of the action.
    #
    # Source: Kaleyra, request format: "cta_url".
    name: "CtaUrlActionName"
    # The button: what it says, and the link that it opens.
    parameters: "CtaUrlParameters"


# The name of the action.
#
# Source: Kaleyra, request format: "cta_url".
CtaUrlActionName: TypeAlias = Literal["cta_url"]


# What the customer sees: header, body, footer, and the button that opens the link.
CtaUrlInteractive = TypedDict(
    "CtaUrlInteractive",
    {
        "type": "CtaUrlType",
        "body": "Body",
        "action": "CtaUrlAction",
        "footer": "NotRequired[Footer]",
        "header": "NotRequired[Header]",
    },
)


# The message as Meta defines it.
CtaUrlMessagingObject = TypedDict(
    "CtaUrlMessagingObject",
    {
        "messaging_product": "MessagingProduct",
        "to": "PhoneNumber",
        "type": "MessageType",
        "interactive": "CtaUrlInteractive",
        "recipient_type": "NotRequired[RecipientType]",
    },
)


class CtaUrlParameters(TypedDict):
    """The button: what it says, and the link that it opens."""

    # What the button says. Emojis are supported, WhatsApp's markup is not.
    #
    # From 1 to 20 characters, counted in Unicode code points.
    #
    # Source: Meta, call-to-action URL button page: at most 20 characters.
    #
    # Source: Meta, call-to-action URL button page: the text is required. Our reading:
    # an empty one shows nothing.
    #
    # Source: Our reading: a blank text shows nothing.
    display_text: "ButtonText"
    # The http or https address that the button opens, without a user name or password
    # in it. It is never fetched here.
    #
    # At most 2048 characters, counted in Unicode code points.
    #
    # Source: Our reading: the longest address that browsers, servers and proxies can be
    # trusted with.
    #
    # Source: Our reading: a browser hides or refuses such an address, and a password
    # has no place in a message.
    #
    # Source: Meta, call-to-action URL button page: the URL that the customer's browser
    # opens.
    url: "ButtonUrl"


# The type of interactive element.
#
# Source: Kaleyra, request format: "cta_url".
CtaUrlType: TypeAlias = Literal["cta_url"]


class DocumentById(TypedDict):
    """A document that was uploaded."""

    # The id that the media upload returned.
    #
    # At least 1 character.
    #
    # Source: Our reading: an id that is empty names no file.
    id: "MediaId"
    # The name that the customer sees for the document.
    #
    # At least 1 character.
    #
    # Source: Our reading: an empty name shows nothing, leave it out.
    filename: "NotRequired[Filename]"


class DocumentByLink(TypedDict):
    """A document that WhatsApp fetches from a link."""

    # A public http or https address of the file, without a user name or password in it.
    # It is never fetched here.
    #
    # At most 2048 characters, counted in Unicode code points.
    #
    # Source: Our reading: the longest address that servers and proxies can be trusted
    # with.
    #
    # Source: Our reading: WhatsApp fetches the file without signing in, and a password
    # has no place in a message.
    #
    # Source: Kaleyra, interactive table, row header: "URL link (not recommended)".
    link: "MediaLink"
    # The name that the customer sees for the document.
    #
    # At least 1 character.
    #
    # Source: Our reading: an empty name shows nothing, leave it out.
    filename: "NotRequired[Filename]"


# A header that is a document.
DocumentHeader = TypedDict(
    "DocumentHeader",
    {"type": 'Literal["document"]', "document": "DocumentMedia"},
)


# A document: exactly one of the id of an uploaded file and a link to a public one, and
# a file name to show.
DocumentMedia: TypeAlias = "DocumentById | DocumentByLink"


class ExtraInfo(TypedDict):
    """What Kaleyra keeps beside the message and gives back in reports and callbacks."""

    # Any context to find again in the report and the callback, such as a customer id.
    #
    # At most 255 characters, counted in Unicode code points.
    #
    # Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255
    # characters long only." and the note "it will be truncated".
    ref: "NotRequired[Reference]"
    # Any context to find again in the report and the callback, such as a customer id.
    #
    # At most 255 characters, counted in Unicode code points.
    #
    # Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255
    # characters long only." and the note "it will be truncated".
    ref1: "NotRequired[Reference]"
    # Any context to find again in the report and the callback, such as a customer id.
    #
    # At most 255 characters, counted in Unicode code points.
    #
    # Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255
    # characters long only." and the note "it will be truncated".
    ref2: "NotRequired[Reference]"
    # The system from which the request was made.
    #
    # Source: Kaleyra, extra_info table, row wa_source: "Supported values for wa_source
    # are ...".
    wa_source: "NotRequired[WaSource]"


# The name that the customer sees for the document.
#
# At least 1 character.
#
# Source: Our reading: an empty name shows nothing, leave it out.
Filename: TypeAlias = "str"


class Footer(TypedDict):
    """The small text under the body."""

    # The text of the footer. Emojis, WhatsApp's markup and links are supported; it may
    # be empty.
    #
    # At most 60 characters, counted in Unicode code points.
    #
    # Source: Kaleyra, interactive table, row footer: "Maximum 60 characters."
    text: "FooterText"


# The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be
# empty.
#
# At most 60 characters, counted in Unicode code points.
#
# Source: Kaleyra, interactive table, row footer: "Maximum 60 characters."
FooterText: TypeAlias = "str"


# What stands above the body: a text, an image, a video or a document.
Header: TypeAlias = "TextHeader | ImageHeader | VideoHeader | DocumentHeader"


# The text of the header. Emojis are supported, WhatsApp's markup is not.
#
# From 1 to 60 characters, counted in Unicode code points.
#
# Source: Meta, interactive object reference, header text: at most 60 characters.
#
# Source: Our reading: an empty header shows nothing, leave it out.
#
# Source: Our reading: a blank header shows nothing, leave it out.
HeaderText: TypeAlias = "str"


# A header that is an image.
ImageHeader = TypedDict("ImageHeader", {"type": 'Literal["image"]', "image": "Media"})


# An image or a video: exactly one of the id of an uploaded file and a link to a public
# one.
Media: TypeAlias = "MediaById | MediaByLink"


class MediaById(TypedDict):
    """An image or a video that was uploaded."""

    # The id that the media upload returned.
    #
    # At least 1 character.
    #
    # Source: Our reading: an id that is empty names no file.
    id: "MediaId"


class MediaByLink(TypedDict):
    """An image or a video that WhatsApp fetches from a link."""

    # A public http or https address of the file, without a user name or password in it.
    # It is never fetched here.
    #
    # At most 2048 characters, counted in Unicode code points.
    #
    # Source: Our reading: the longest address that servers and proxies can be trusted
    # with.
    #
    # Source: Our reading: WhatsApp fetches the file without signing in, and a password
    # has no place in a message.
    #
    # Source: Kaleyra, interactive table, row header: "URL link (not recommended)".
    link: "MediaLink"


# The id that the media upload returned.
#
# At least 1 character.
#
# Source: Our reading: an id that is empty names no file.
MediaId: TypeAlias = "str"


# A public http or https address of the file, without a user name or password in it. It
# is never fetched here.
#
# At most 2048 characters, counted in Unicode code points.
#
# Source: Our reading: the longest address that servers and proxies can be trusted with.
#
# Source: Our reading: WhatsApp fetches the file without signing in, and a password has
# no place in a message.
#
# Source: Kaleyra, interactive table, row header: "URL link (not recommended)".
MediaLink: TypeAlias = "str"


# The type of the message. Left out, it would mean text, so it is always written.
#
# Source: Kaleyra, messaging_object table, row type: "The only allowed value for the
# Reply Button message is interactive."
MessageType: TypeAlias = Literal["interactive"]


# The messaging service.
#
# Source: Kaleyra, messaging_object table, row messaging_product: "The only allowed
# value is whatsapp."
MessagingProduct: TypeAlias = Literal["whatsapp"]


# The customer's phone number in E.164 form: a plus sign, the country code and the
# number, digits only.
#
# At most 16 characters, counted in Unicode code points.
#
# Source: ITU E.164: a plus sign and at most fifteen digits.
#
# Source: Kaleyra, messaging_object table, row to: "It should include country code
# prefix following E.164 format."
PhoneNumber: TypeAlias = "str"


# Who receives the message. Left out, it means an individual; the builder always writes
# it.
#
# Source: Kaleyra, messaging_object table, row recipient_type: "The only allowed value
# is individual."
RecipientType: TypeAlias = Literal["individual"]


# Any context to find again in the report and the callback, such as a customer id.
#
# At most 255 characters, counted in Unicode code points.
#
# Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255
# characters long only." and the note "it will be truncated".
Reference: TypeAlias = "str"


# A header that is a text.
TextHeader = TypedDict("TextHeader", {"type": 'Literal["text"]', "text": "HeaderText"})


# A header that is a video.
VideoHeader = TypedDict("VideoHeader", {"type": 'Literal["video"]', "video": "Media"})


# The system from which the request was made.
#
# Source: Kaleyra, extra_info table, row wa_source: "Supported values for wa_source are
# ...".
WaSource: TypeAlias = Literal[
    "api",
    "clevertap",
    "zoho",
    "webengage",
    "shopify",
    "leadsquared",
    "responsys",
    "braze",
    "hubspot",
    "salesforce",
    "zapier",
    "eloqua",
    "moengage",
]


class CtaUrlRequest(TypedDict):
    """
    The whole body of a request that sends a WhatsApp message with a button that opens a
    link.
    """

    # The message as Meta defines it.
    messaging_object: "CtaUrlMessagingObject"
    # What Kaleyra keeps beside the message and gives back in reports and callbacks.
    extra_info: "NotRequired[ExtraInfo]"


class ListAction(TypedDict):
    """What the customer can do: open the list and choose a row."""

    # The label of the button that opens the list. Emojis are supported, WhatsApp's
    # markup is not.
    #
    # From 1 to 20 characters, counted in Unicode code points.
    #
    # Source: Meta, interactive list messages page: at most 20 characters; its error
    # says "Button label is too long. Max length is 20".
    #
    # Source: Meta, interactive list messages page: the button is required. Our reading:
    # an empty label shows nothing.
    #
    # Source: Our reading: a blank label shows nothing.
    button: "ListButton"
    # The sections of the list, in the order in which they are shown. All together have
    # at most ten rows, with distinct ids.
    #
    # From 1 to 10 items. At most 10 at /rows in all.
    #
    # Source: Our reading: the id is all that comes back, so two rows with one id could
    # not be told apart.
    #
    # Source: Meta, OpenAPI description (v23.0): a section's title is required if there
    # is more than one section.
    #
    # Source: Meta, interactive list messages page: at most 10 sections.
    #
    # Source: Meta, interactive list messages page: at least 1 section.
    #
    # Source: Meta, interactive list messages page: at most 10 rows for all sections
    # combined.
    sections: "Sections"


class ListBody(TypedDict):
    """The main text of the message."""

    # The text of the body. Emojis, WhatsApp's markup and links are supported.
    #
    # From 1 to 4096 characters, counted in Unicode code points.
    #
    # Source: Meta, interactive list messages page: at most 4096 characters.
    #
    # Source: Meta, interactive list messages page: the body is required. Our reading:
    # an empty one shows nothing.
    #
    # Source: Meta, OpenAPI description (v23.0), BodyObject: at most 1024 characters.
    #
    # Source: Our reading: a blank body shows nothing.
    text: "ListBodyText"


# The text of the body. Emojis, WhatsApp's markup and links are supported.
#
# From 1 to 4096 characters, counted in Unicode code points.
#
# Source: Meta, interactive list messages page: at most 4096 characters.
#
# Source: Meta, interactive list messages page: the body is required. Our reading: an
# empty one shows nothing.
#
# Source: Meta, OpenAPI description (v23.0), BodyObject: at most 1024 characters.
#
# Source: Our reading: a blank body shows nothing.
ListBodyText: TypeAlias = "str"


# The label of the button that opens the list. Emojis are supported, WhatsApp's markup
# is not.
#
# From 1 to 20 characters, counted in Unicode code points.
#
# Source: Meta, interactive list messages page: at most 20 characters; its error says
# "Button label is too long. Max length is 20".
#
# Source: Meta, interactive list messages page: the button is required. Our reading: an
# empty label shows nothing.
#
# Source: Our reading: a blank label shows nothing.
ListButton: TypeAlias = "str"


# What the customer sees: header, body, footer, and a button that opens the list.
ListInteractive = TypedDict(
    "ListInteractive",
    {
        "type": "ListType",
        "body": "ListBody",
        "action": "ListAction",
        "footer": "NotRequired[Footer]",
        "header": "NotRequired[TextHeader]",
    },
)


# The message as Meta defines it.
ListMessagingObject = TypedDict(
    "ListMessagingObject",
    {
        "messaging_product": "MessagingProduct",
        "to": "PhoneNumber",
        "type": "MessageType",
        "interactive": "ListInteractive",
        "recipient_type": "NotRequired[RecipientType]",
    },
)


# The type of interactive element.
#
# Source: Meta, interactive list messages page: "list".
ListType: TypeAlias = Literal["list"]


class Row(TypedDict):
    """One row: what it says, and what comes back when the customer chooses it."""

    # The id that comes back when the customer chooses the row. It is distinct within
    # the list and has no white space at either end.
    #
    # From 1 to 200 characters, counted in Unicode code points.
    #
    # Source: Meta, interactive list messages page: at most 200 characters; its error
    # says "Row id is too long. Max length is 200".
    #
    # Source: Our reading: an id that is empty cannot be told from a missing one.
    #
    # Source: Our reading: Meta, button object reference, says so of the id of a button.
    id: "RowId"
    # What the row says. Emojis are supported, WhatsApp's markup is not.
    #
    # From 1 to 24 characters, counted in Unicode code points.
    #
    # Source: Meta, interactive list messages page: at most 24 characters; its error
    # says "Row title is too long. Max length is 24".
    #
    # Source: Meta, interactive list messages page: the title is required. Our reading:
    # an empty one shows nothing.
    #
    # Source: Our reading: a blank title shows nothing.
    title: "RowTitle"
    # The small text under the title of a row. Emojis are supported, WhatsApp's markup
    # is not.
    #
    # At most 72 characters, counted in Unicode code points.
    #
    # Source: Meta, interactive list messages page: at most 72 characters.
    description: "NotRequired[RowDescription]"


# The small text under the title of a row. Emojis are supported, WhatsApp's markup is
# not.
#
# At most 72 characters, counted in Unicode code points.
#
# Source: Meta, interactive list messages page: at most 72 characters.
RowDescription: TypeAlias = "str"


# The id that comes back when the customer chooses the row. It is distinct within the
# list and has no white space at either end.
#
# From 1 to 200 characters, counted in Unicode code points.
#
# Source: Meta, interactive list messages page: at most 200 characters; its error says
# "Row id is too long. Max length is 200".
#
# Source: Our reading: an id that is empty cannot be told from a missing one.
#
# Source: Our reading: Meta, button object reference, says so of the id of a button.
RowId: TypeAlias = "str"


# What the row says. Emojis are supported, WhatsApp's markup is not.
#
# From 1 to 24 characters, counted in Unicode code points.
#
# Source: Meta, interactive list messages page: at most 24 characters; its error says
# "Row title is too long. Max length is 24".
#
# Source: Meta, interactive list messages page: the title is required. Our reading: an
# empty one shows nothing.
#
# Source: Our reading: a blank title shows nothing.
RowTitle: TypeAlias = "str"


# The rows of a section, in the order in which they are shown.
#
# From 1 to 10 items.
#
# Source: Meta, interactive list messages page: at most 10 rows for all sections
# combined.
#
# Source: Meta, interactive list messages page: at least 1 row.
Rows: TypeAlias = "list[Row]"


class Section(TypedDict):
    """Rows under a title."""

    # The rows of a section, in the order in which they are shown.
    #
    # From 1 to 10 items.
    #
    # Source: Meta, interactive list messages page: at most 10 rows for all sections
    # combined.
    #
    # Source: Meta, interactive list messages page: at least 1 row.
    rows: "Rows"
    # The title of a section. Needed once there is more than one section.
    #
    # From 1 to 24 characters, counted in Unicode code points.
    #
    # Source: Meta, interactive list messages page: at most 24 characters.
    #
    # Source: Our reading: an empty title shows nothing, leave it out.
    #
    # Source: Our reading: a blank title shows nothing, leave it out.
    title: "NotRequired[SectionTitle]"


# The title of a section. Needed once there is more than one section.
#
# From 1 to 24 characters, counted in Unicode code points.
#
# Source: Meta, interactive list messages page: at most 24 characters.
#
# Source: Our reading: an empty title shows nothing, leave it out.
#
# Source: Our reading: a blank title shows nothing, leave it out.
SectionTitle: TypeAlias = "str"


# The sections of the list, in the order in which they are shown. All together have at
# most ten rows, with distinct ids.
#
# From 1 to 10 items. At most 10 at /rows in all.
#
# Source: Our reading: the id is all that comes back, so two rows with one id could not
# be told apart.
#
# Source: Meta, OpenAPI description (v23.0): a section's title is required if there is
# more than one section.
#
# Source: Meta, interactive list messages page: at most 10 sections.
#
# Source: Meta, interactive list messages page: at least 1 section.
#
# Source: Meta, interactive list messages page: at most 10 rows for all sections
# combined.
Sections: TypeAlias = "list[Section]"


class ListRequest(TypedDict):
    """The whole body of a request that sends a WhatsApp list message."""

    # The message as Meta defines it.
    messaging_object: "ListMessagingObject"
    # What Kaleyra keeps beside the message and gives back in reports and callbacks.
    extra_info: "NotRequired[ExtraInfo]"


class LocationAction(TypedDict):
    """What the customer can do: send a location."""

    # The name of the action.
    #
    # Source: Kaleyra, request format: "send_location".
    name: "LocationActionName"


# The name of the action.
#
# Source: Kaleyra, request format: "send_location".
LocationActionName: TypeAlias = Literal["send_location"]


# What the customer sees: the body, and a button that sends a location, which WhatsApp
# labels by itself.
LocationInteractive = TypedDict(
    "LocationInteractive",
    {"type": "LocationRequestType", "body": "Body", "action": "LocationAction"},
)


# The message as Meta defines it.
LocationMessagingObject = TypedDict(
    "LocationMessagingObject",
    {
        "messaging_product": "MessagingProduct",
        "to": "PhoneNumber",
        "type": "MessageType",
        "interactive": "LocationInteractive",
        "recipient_type": "NotRequired[RecipientType]",
    },
)


# The type of interactive element.
#
# Source: Kaleyra, request format: "location_request_message".
LocationRequestType: TypeAlias = Literal["location_request_message"]


class LocationRequest(TypedDict):
    """The whole body of a request that asks the customer for a location."""

    # The message as Meta defines it.
    messaging_object: "LocationMessagingObject"
    # What Kaleyra keeps beside the message and gives back in reports and callbacks.
    extra_info: "NotRequired[ExtraInfo]"


class IncomingChange(TypedDict):
    """One change, as Meta reports it."""

    # Which number was addressed, by whom, and the messages.
    value: "IncomingValue"
    # What has changed: messages, for statuses too.
    field: "NotRequired[Any]"


# One message from the customer. The field that is called like its type has what it
# says.
IncomingMessage = TypedDict(
    "IncomingMessage",
    {
        "button": "NotRequired[Any]",
        "context": "NotRequired[Any]",
        "from": "NotRequired[Any]",
        "from_parent_user_id": "NotRequired[Any]",
        "from_user_id": "NotRequired[Any]",
        "id": "NotRequired[Any]",
        "interactive": "NotRequired[Any]",
        "location": "NotRequired[Any]",
        "text": "NotRequired[Any]",
        "timestamp": "NotRequired[Any]",
        "type": "NotRequired[Any]",
    },
)


# The messages that came in, one in every sample.
IncomingMessages: TypeAlias = "list[IncomingMessage]"


class IncomingValue(TypedDict):
    """Which number was addressed, by whom, and the messages."""

    # The messages that came in, one in every sample.
    messages: "IncomingMessages"
    # Who wrote: name on the profile, user name, number and Meta's id, each where known.
    contacts: "NotRequired[Any]"
    # The messaging service.
    messaging_product: "NotRequired[Any]"
    # The business number that was addressed, display_phone_number in digits, and Meta's
    # id of it.
    metadata: "NotRequired[Any]"


class MessageCallback(TypedDict):
    """
    What Kaleyra posts to your address when a customer writes to you: a tap on a reply
    button, on the button of a template or on the row of a list, a location, or any
    other message.
    """

    # One change, as Meta reports it.
    meta_object: "IncomingChange"
    # What Kaleyra adds: what you gave as ref, ref1 and ref2, a link to its copy of the
    # media, and ids of its own. Each may be missing or empty.
    extra_info: "NotRequired[Any]"


# The word for it. The sample prints it with a blank; compare it without blanks, hyphens
# and case.
#
# At least 1 character.
#
# Source: Kaleyra, status webhook page, daily limit reached: not sent. Kaleyra, WhatsApp
# status page: NOT-SENT. Kaleyra, callback page: not-sent.
#
# Source: Our reading: an empty word says nothing.
NotSentStatus: TypeAlias = "str"


class NotSentCallback(TypedDict):
    """What Kaleyra posts to your address when it did not hand a message to WhatsApp."""

    # The word for it. The sample prints it with a blank; compare it without blanks,
    # hyphens and case.
    #
    # At least 1 character.
    #
    # Source: Kaleyra, status webhook page, daily limit reached: not sent. Kaleyra,
    # WhatsApp status page: NOT-SENT. Kaleyra, callback page: not-sent.
    #
    # Source: Our reading: an empty word says nothing.
    status: "NotSentStatus"
    # An id of the message, in the form of WhatsApp's, although nothing was sent.
    message_id: "Any"
    # Kaleyra's code for the reason.
    code: "NotRequired[Any]"
    # What you gave as ref, ref1 and ref2, and ids. Each may be missing or empty.
    extra_info: "NotRequired[Any]"
    # The reason for people.
    reason: "NotRequired[Any]"


class Action(TypedDict):
    """What the customer can do: the reply buttons."""

    # The reply buttons, in the order in which they are shown. The ids of one message
    # are distinct, and so are its titles.
    #
    # From 1 to 3 items.
    #
    # Source: Kaleyra, reply table, row id: "A unique identifier for each button."
    #
    # Source: Meta, reply buttons page: a title must be unique within the message; error
    # 131009, "Duplicate button title".
    #
    # Source: Kaleyra, reply table, row id: "Supports up to 3 buttons."
    #
    # Source: Meta, error 131009: "Invalid buttons count. Min allowed buttons: 1, Max
    # allowed buttons: 3".
    buttons: "Buttons"


# One reply button.
Button = TypedDict("Button", {"type": "ButtonType", "reply": "Reply"})


# The type of the button.
#
# Source: Kaleyra, buttons table, row type: "reply".
ButtonType: TypeAlias = Literal["reply"]


# The reply buttons, in the order in which they are shown. The ids of one message are
# distinct, and so are its titles.
#
# From 1 to 3 items.
#
# Source: Kaleyra, reply table, row id: "A unique identifier for each button."
#
# Source: Meta, reply buttons page: a title must be unique within the message; error
# 131009, "Duplicate button title".
#
# Source: Kaleyra, reply table, row id: "Supports up to 3 buttons."
#
# Source: Meta, error 131009: "Invalid buttons count. Min allowed buttons: 1, Max
# allowed buttons: 3".
Buttons: TypeAlias = "list[Button]"


# What the customer sees: header, body, footer and the reply buttons.
Interactive = TypedDict(
    "Interactive",
    {
        "type": "InteractiveType",
        "body": "Body",
        "action": "Action",
        "footer": "NotRequired[Footer]",
        "header": "NotRequired[Header]",
    },
)


# The type of interactive element.
#
# Source: Kaleyra, interactive table, row type: "button".
InteractiveType: TypeAlias = Literal["button"]


# The message as Meta defines it.
MessagingObject = TypedDict(
    "MessagingObject",
    {
        "messaging_product": "MessagingProduct",
        "to": "PhoneNumber",
        "type": "MessageType",
        "interactive": "Interactive",
        "recipient_type": "NotRequired[RecipientType]",
    },
)


class Reply(TypedDict):
    """What comes back when the customer taps the button, and what the button says."""

    # The id that comes back when the customer taps the button. It is distinct within
    # the message and has no white space at either end.
    #
    # From 1 to 256 characters, counted in Unicode code points.
    #
    # Source: Kaleyra, reply table, row id: "Maximum 256 characters."
    #
    # Source: Our reading: an id that is empty cannot be told from a missing one.
    #
    # Source: Meta, button object reference: an id has no leading or trailing spaces.
    id: "ReplyId"
    # What the button says. It is distinct within the message. Emojis are supported,
    # WhatsApp's markup is not.
    #
    # From 1 to 20 characters, counted in Unicode code points.
    #
    # Source: Kaleyra, reply table, row title: "Maximum 20 characters."
    #
    # Source: Meta, error 131009: "Button title length invalid. Min length: 1, Max
    # length: 20".
    #
    # Source: Meta, reply buttons page: a title cannot be empty.
    title: "ReplyTitle"


# The id that comes back when the customer taps the button. It is distinct within the
# message and has no white space at either end.
#
# From 1 to 256 characters, counted in Unicode code points.
#
# Source: Kaleyra, reply table, row id: "Maximum 256 characters."
#
# Source: Our reading: an id that is empty cannot be told from a missing one.
#
# Source: Meta, button object reference: an id has no leading or trailing spaces.
ReplyId: TypeAlias = "str"


# What the button says. It is distinct within the message. Emojis are supported,
# WhatsApp's markup is not.
#
# From 1 to 20 characters, counted in Unicode code points.
#
# Source: Kaleyra, reply table, row title: "Maximum 20 characters."
#
# Source: Meta, error 131009: "Button title length invalid. Min length: 1, Max length:
# 20".
#
# Source: Meta, reply buttons page: a title cannot be empty.
ReplyTitle: TypeAlias = "str"


class ReplyButtonRequest(TypedDict):
    """The whole body of a request that sends a WhatsApp message with reply buttons."""

    # The message as Meta defines it.
    messaging_object: "MessagingObject"
    # What Kaleyra keeps beside the message and gives back in reports and callbacks.
    extra_info: "NotRequired[ExtraInfo]"


# What became of one message.
MessageStatus = TypedDict(
    "MessageStatus",
    {
        "biz_opaque_callback_data": "NotRequired[Any]",
        "conversation": "NotRequired[Any]",
        "errors": "NotRequired[Any]",
        "id": "NotRequired[Any]",
        "pricing": "NotRequired[Any]",
        "recipient_id": "NotRequired[Any]",
        "recipient_parent_user_id": "NotRequired[Any]",
        "recipient_participant_id": "NotRequired[Any]",
        "recipient_type": "NotRequired[Any]",
        "recipient_user_id": "NotRequired[Any]",
        "status": "NotRequired[Any]",
        "timestamp": "NotRequired[Any]",
        "type": "NotRequired[Any]",
    },
)


# The statuses, one in the sample.
MessageStatuses: TypeAlias = "list[MessageStatus]"


class StatusChange(TypedDict):
    """One change, as Meta reports it."""

    # Which number sent the message, and the statuses.
    value: "StatusValue"
    # What has changed: messages, for statuses too.
    field: "NotRequired[Any]"


class StatusValue(TypedDict):
    """Which number sent the message, and the statuses."""

    # The statuses, one in the sample.
    statuses: "MessageStatuses"
    # Whom the message went to, where known.
    contacts: "NotRequired[Any]"
    # The messaging service.
    messaging_product: "NotRequired[Any]"
    # The business number that was addressed, display_phone_number in digits, and Meta's
    # id of it.
    metadata: "NotRequired[Any]"


class StatusCallback(TypedDict):
    """
    What Kaleyra posts to your address when WhatsApp reports what became of a message:
    sent, delivered, read, played, failed.
    """

    # One change, as Meta reports it.
    meta_object: "StatusChange"
    # What Kaleyra adds: what you gave as ref, ref1 and ref2, and ids. Each may be
    # missing or empty.
    extra_info: "NotRequired[Any]"
    # An id of the message. In the sample it differs from that in extra_info.
    message_id: "NotRequired[Any]"
    # The status once more.
    status: "NotRequired[Any]"
