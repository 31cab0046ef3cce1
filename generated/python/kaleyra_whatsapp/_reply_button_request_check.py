# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Checks of reply-button-request. What is exported is in the package itself."""

import re

from ._facts import WHITE_SPACE
from ._found import Found
from ._found import at
from ._found import count_of
from ._found import is_ill_formed
from ._found import is_one_of
from ._found import is_unread
from ._found import length_if_read
from ._found import shown
from ._found import type_of
from ._issues import Rule

MESSAGING_PRODUCT_ENUM = Rule(
    name="MessagingProductEnum",
    code="enum",
    path="/messaging_object/messaging_product",
    message="messaging_product must be whatsapp",
    doc="Kaleyra, messaging_object table, row messaging_product",
)
PHONE_NUMBER_TYPE = Rule(
    name="PhoneNumberType",
    code="type",
    path="/messaging_object/to",
    message="to must be a string, not ",
    slot="type",
)
PHONE_NUMBER_PATTERN = Rule(
    name="PhoneNumberPattern",
    code="phone-number",
    path="/messaging_object/to",
    message="to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
    keyword="pattern",
    doc="Kaleyra, messaging_object table, row to",
)
PHONE_NUMBER_MAX_LENGTH = Rule(
    name="PhoneNumberMaxLength",
    code="maxLength",
    path="/messaging_object/to",
    message="to is ",
    slot="count",
    message_end=" characters long; the maximum is 16",
    limit=16,
    unit="code points",
    doc="ITU E.164",
)
PHONE_NUMBER_XWELL_FORMED = Rule(
    name="PhoneNumberXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/to",
    message="to has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
MESSAGE_TYPE_ENUM = Rule(
    name="MessageTypeEnum",
    code="enum",
    path="/messaging_object/type",
    message="type must be interactive",
    doc="Kaleyra, messaging_object table, row type",
)
INTERACTIVE_TYPE_ENUM = Rule(
    name="InteractiveTypeEnum",
    code="enum",
    path="/messaging_object/interactive/type",
    message="type must be button",
    doc="Kaleyra, interactive table, row type",
)
BODY_TEXT_TYPE = Rule(
    name="BodyTextType",
    code="type",
    path="/messaging_object/interactive/body/text",
    message="body.text must be a string, not ",
    slot="type",
)
BODY_TEXT_MIN_LENGTH_EMPTY = Rule(
    name="BodyTextMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/body/text",
    message="body is empty; write something",
    limit=1,
    unit="code points",
    doc="Meta, error 131009",
)
BODY_TEXT_MAX_LENGTH = Rule(
    name="BodyTextMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/body/text",
    message="body is ",
    slot="count",
    message_end=" characters long; the maximum is 1024",
    limit=1024,
    unit="code points",
    fix_start="Shorten it by ",
    fix_end=".",
    doc="Kaleyra, interactive table, row body",
)
BODY_TEXT_XWELL_FORMED = Rule(
    name="BodyTextXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/body/text",
    message="body has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
BODY_TEXT_XNOT_BLANK = Rule(
    name="BodyTextXNotBlank",
    code="blank",
    path="/messaging_object/interactive/body/text",
    message="body is blank; write something that can be seen",
    keyword="x-notBlank",
    doc="Our reading",
)
BODY_TYPE = Rule(
    name="BodyType",
    code="type",
    path="/messaging_object/interactive/body",
    message="body must be an object, not ",
    slot="type",
)
BODY_ADDITIONAL_PROPERTIES = Rule(
    name="BodyAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/body",
    message='body has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Kaleyra, request format",
    names=("text",),
)
BODY_TEXT_REQUIRED = Rule(
    name="BodyTextRequired",
    code="required",
    path="/messaging_object/interactive/body/text",
    message="body.text is missing; add it",
    doc="Kaleyra, request format",
)
BUTTON_TYPE_ENUM = Rule(
    name="ButtonTypeEnum",
    code="enum",
    path="/messaging_object/interactive/action/buttons/~i/type",
    message="type must be reply",
    doc="Kaleyra, buttons table, row type",
)
REPLY_ID_TYPE = Rule(
    name="ReplyIdType",
    code="type",
    path="/messaging_object/interactive/action/buttons/~i/reply/id",
    message="id must be a string, not ",
    slot="type",
)
REPLY_ID_MIN_LENGTH_EMPTY = Rule(
    name="ReplyIdMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/action/buttons/~i/reply/id",
    message="id is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
REPLY_ID_MAX_LENGTH = Rule(
    name="ReplyIdMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/action/buttons/~i/reply/id",
    message="id is ",
    slot="count",
    message_end=" characters long; the maximum is 256",
    limit=256,
    unit="code points",
    doc="Kaleyra, reply table, row id",
)
REPLY_ID_XWELL_FORMED = Rule(
    name="ReplyIdXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/action/buttons/~i/reply/id",
    message="id has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
REPLY_ID_XNO_EDGE_WHITE_SPACE = Rule(
    name="ReplyIdXNoEdgeWhiteSpace",
    code="edge-white-space",
    path="/messaging_object/interactive/action/buttons/~i/reply/id",
    message="id begins or ends with white space; remove it",
    keyword="x-noEdgeWhiteSpace",
    doc="Meta, button object reference",
)
REPLY_TITLE_TYPE = Rule(
    name="ReplyTitleType",
    code="type",
    path="/messaging_object/interactive/action/buttons/~i/reply/title",
    message="title must be a string, not ",
    slot="type",
)
REPLY_TITLE_MIN_LENGTH_EMPTY = Rule(
    name="ReplyTitleMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/action/buttons/~i/reply/title",
    message="title is empty; write something",
    limit=1,
    unit="code points",
    doc="Meta, error 131009",
)
REPLY_TITLE_MAX_LENGTH = Rule(
    name="ReplyTitleMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/action/buttons/~i/reply/title",
    message="title is ",
    slot="count",
    message_end=" characters long; the maximum is 20",
    limit=20,
    unit="code points",
    fix_start="Shorten it by ",
    fix_end=".",
    doc="Kaleyra, reply table, row title",
)
REPLY_TITLE_XWELL_FORMED = Rule(
    name="ReplyTitleXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/action/buttons/~i/reply/title",
    message="title has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
REPLY_TITLE_XNOT_BLANK = Rule(
    name="ReplyTitleXNotBlank",
    code="blank",
    path="/messaging_object/interactive/action/buttons/~i/reply/title",
    message="title is blank; write something that can be seen",
    keyword="x-notBlank",
    doc="Meta, reply buttons page",
)
REPLY_TYPE = Rule(
    name="ReplyType",
    code="type",
    path="/messaging_object/interactive/action/buttons/~i/reply",
    message="reply must be an object, not ",
    slot="type",
)
REPLY_ADDITIONAL_PROPERTIES = Rule(
    name="ReplyAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/action/buttons/~i/reply",
    message='reply has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Kaleyra, reply table",
    names=("id", "title"),
)
REPLY_ID_REQUIRED = Rule(
    name="ReplyIdRequired",
    code="required",
    path="/messaging_object/interactive/action/buttons/~i/reply/id",
    message="id is missing; add it",
    doc="Kaleyra, reply table",
)
REPLY_TITLE_REQUIRED = Rule(
    name="ReplyTitleRequired",
    code="required",
    path="/messaging_object/interactive/action/buttons/~i/reply/title",
    message="title is missing; add it",
    doc="Kaleyra, reply table",
)
BUTTON_TYPE = Rule(
    name="ButtonType",
    code="type",
    path="/messaging_object/interactive/action/buttons/~i",
    message="button must be an object, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
BUTTON_ADDITIONAL_PROPERTIES = Rule(
    name="ButtonAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/action/buttons/~i",
    message='button has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    fix_of_null="Leave it out.",
    doc="Kaleyra, buttons table",
    names=("type", "reply"),
)
BUTTON_TYPE_REQUIRED = Rule(
    name="ButtonTypeRequired",
    code="required",
    path="/messaging_object/interactive/action/buttons/~i/type",
    message="type is missing; add it",
    doc="Kaleyra, buttons table",
)
REPLY_REQUIRED = Rule(
    name="ReplyRequired",
    code="required",
    path="/messaging_object/interactive/action/buttons/~i/reply",
    message="reply is missing; add it",
    doc="Kaleyra, buttons table",
)
BUTTONS_TYPE = Rule(
    name="ButtonsType",
    code="type",
    path="/messaging_object/interactive/action/buttons",
    message="reply buttons must be an array, not ",
    slot="type",
)
BUTTONS_MIN_ITEMS = Rule(
    name="ButtonsMinItems",
    code="minItems",
    path="/messaging_object/interactive/action/buttons",
    message="a message needs reply buttons, at least 1",
    limit=1,
    unit="items",
    doc="Meta, error 131009",
)
BUTTONS_MAX_ITEMS = Rule(
    name="ButtonsMaxItems",
    code="maxItems",
    path="/messaging_object/interactive/action/buttons",
    message="a message has at most 3 reply buttons",
    limit=3,
    unit="items",
    doc="Kaleyra, reply table, row id",
)
BUTTONS_REPLY_ID = Rule(
    name="ButtonsReplyId",
    code="duplicate-reply-id",
    path="/messaging_object/interactive/action/buttons/~i/reply/id",
    message='button id "',
    slot="text",
    message_end='" is already used in this message',
    keyword="/reply/id",
    doc="Kaleyra, reply table, row id",
)
BUTTONS_REPLY_TITLE = Rule(
    name="ButtonsReplyTitle",
    code="duplicate-reply-title",
    path="/messaging_object/interactive/action/buttons/~i/reply/title",
    message="button title is already used in this message",
    keyword="/reply/title",
    doc="Meta, reply buttons page",
    hides_actual=True,
)
ACTION_TYPE = Rule(
    name="ActionType",
    code="type",
    path="/messaging_object/interactive/action",
    message="action must be an object, not ",
    slot="type",
)
ACTION_ADDITIONAL_PROPERTIES = Rule(
    name="ActionAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/action",
    message='action has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Kaleyra, action table",
    names=("buttons",),
)
BUTTONS_REQUIRED = Rule(
    name="ButtonsRequired",
    code="required",
    path="/messaging_object/interactive/action/buttons",
    message="reply buttons are missing; add them",
    doc="Kaleyra, action table",
)
FOOTER_TEXT_TYPE = Rule(
    name="FooterTextType",
    code="type",
    path="/messaging_object/interactive/footer/text",
    message="footer.text must be a string, not ",
    slot="type",
)
FOOTER_TEXT_MAX_LENGTH = Rule(
    name="FooterTextMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/footer/text",
    message="footer is ",
    slot="count",
    message_end=" characters long; the maximum is 60",
    limit=60,
    unit="code points",
    fix_start="Shorten it by ",
    fix_end=".",
    doc="Kaleyra, interactive table, row footer",
)
FOOTER_TEXT_XWELL_FORMED = Rule(
    name="FooterTextXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/footer/text",
    message="footer has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
FOOTER_TYPE = Rule(
    name="FooterType",
    code="type",
    path="/messaging_object/interactive/footer",
    message="footer must be an object, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
FOOTER_ADDITIONAL_PROPERTIES = Rule(
    name="FooterAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/footer",
    message='footer has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    fix_of_null="Leave it out.",
    doc="Kaleyra, request format",
    names=("text",),
)
FOOTER_TEXT_REQUIRED = Rule(
    name="FooterTextRequired",
    code="required",
    path="/messaging_object/interactive/footer/text",
    message="footer.text is missing; add it",
    doc="Kaleyra, request format",
)
HEADER_TEXT_TYPE = Rule(
    name="HeaderTextType",
    code="type",
    path="/messaging_object/interactive/header/text",
    message="header.text must be a string, not ",
    slot="type",
)
HEADER_TEXT_MIN_LENGTH_EMPTY = Rule(
    name="HeaderTextMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/header/text",
    message="header is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
HEADER_TEXT_MAX_LENGTH = Rule(
    name="HeaderTextMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/header/text",
    message="header is ",
    slot="count",
    message_end=" characters long; the maximum is 60",
    limit=60,
    unit="code points",
    fix_start="Shorten it by ",
    fix_end=".",
    doc="Meta, interactive object reference, header text",
)
HEADER_TEXT_XWELL_FORMED = Rule(
    name="HeaderTextXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/header/text",
    message="header has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
HEADER_TEXT_XNOT_BLANK = Rule(
    name="HeaderTextXNotBlank",
    code="blank",
    path="/messaging_object/interactive/header/text",
    message="header is blank; write something that can be seen",
    keyword="x-notBlank",
    doc="Our reading",
)
TEXT_HEADER_ADDITIONAL_PROPERTIES = Rule(
    name="TextHeaderAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/header",
    message='header has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Meta, interactive object reference",
    names=("type", "text"),
)
HEADER_TEXT_REQUIRED = Rule(
    name="HeaderTextRequired",
    code="required",
    path="/messaging_object/interactive/header/text",
    message="header.text is missing; add it",
    doc="Kaleyra, sample request",
)
MEDIA_ID_TYPE = Rule(
    name="MediaIdType",
    code="type",
    path="/messaging_object/interactive/header/image/id",
    message="id must be a string, not ",
    slot="type",
)
MEDIA_ID_MIN_LENGTH_EMPTY = Rule(
    name="MediaIdMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/header/image/id",
    message="id is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
MEDIA_ID_XWELL_FORMED = Rule(
    name="MediaIdXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/header/image/id",
    message="id has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
MEDIA_LINK_TYPE = Rule(
    name="MediaLinkType",
    code="type",
    path="/messaging_object/interactive/header/image/link",
    message="link must be a string, not ",
    slot="type",
)
MEDIA_LINK_MAX_LENGTH = Rule(
    name="MediaLinkMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/header/image/link",
    message="link is ",
    slot="count",
    message_end=" characters long; the maximum is 2048",
    limit=2048,
    unit="code points",
    doc="Our reading",
)
MEDIA_LINK_XWELL_FORMED = Rule(
    name="MediaLinkXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/header/image/link",
    message="link has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
MEDIA_LINK_PATTERN = Rule(
    name="MediaLinkPattern",
    code="link",
    path="/messaging_object/interactive/header/image/link",
    message="link is not an http or https address; write one such as https://example.com/car.jpg",
    keyword="pattern",
    doc="Kaleyra, interactive table, row header",
)
MEDIA_LINK_NOT = Rule(
    name="MediaLinkNot",
    code="link",
    path="/messaging_object/interactive/header/image/link",
    message="link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
    keyword="not",
    doc="Our reading",
)
MEDIA_LINK_NOT2 = Rule(
    name="MediaLinkNot2",
    code="link",
    path="/messaging_object/interactive/header/image/link",
    message="link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
    keyword="not",
    doc="Our reading",
)
MEDIA_TYPE = Rule(
    name="MediaType",
    code="type",
    path="/messaging_object/interactive/header/image",
    message="image must be an object, not ",
    slot="type",
)
MEDIA_ONE_OF_NEITHER = Rule(
    name="MediaOneOfNeither",
    code="oneOf",
    path="/messaging_object/interactive/header/image",
    message="image has neither id nor link; give exactly one",
    doc="Our reading",
)
MEDIA_ONE_OF_SEVERAL = Rule(
    name="MediaOneOfSeveral",
    code="oneOf",
    path="/messaging_object/interactive/header/image",
    message="image has both id and link; give exactly one",
    doc="Our reading",
)
MEDIA_ADDITIONAL_PROPERTIES = Rule(
    name="MediaAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/header/image",
    message='image has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Meta, interactive object reference",
    names=("id", "link"),
)
IMAGE_HEADER_ADDITIONAL_PROPERTIES = Rule(
    name="ImageHeaderAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/header",
    message='header has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Meta, interactive object reference",
    names=("type", "image"),
)
MEDIA_REQUIRED = Rule(
    name="MediaRequired",
    code="required",
    path="/messaging_object/interactive/header/image",
    message="image is missing; add it",
    doc="Kaleyra, interactive table, row header",
)
ID_TYPE = Rule(
    name="IdType",
    code="type",
    path="/messaging_object/interactive/header/video/id",
    message="id must be a string, not ",
    slot="type",
)
ID_MIN_LENGTH_EMPTY = Rule(
    name="IdMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/header/video/id",
    message="id is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
ID_XWELL_FORMED = Rule(
    name="IdXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/header/video/id",
    message="id has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
LINK_TYPE = Rule(
    name="LinkType",
    code="type",
    path="/messaging_object/interactive/header/video/link",
    message="link must be a string, not ",
    slot="type",
)
LINK_MAX_LENGTH = Rule(
    name="LinkMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/header/video/link",
    message="link is ",
    slot="count",
    message_end=" characters long; the maximum is 2048",
    limit=2048,
    unit="code points",
    doc="Our reading",
)
LINK_XWELL_FORMED = Rule(
    name="LinkXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/header/video/link",
    message="link has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
LINK_PATTERN = Rule(
    name="LinkPattern",
    code="link",
    path="/messaging_object/interactive/header/video/link",
    message="link is not an http or https address; write one such as https://example.com/car.jpg",
    keyword="pattern",
    doc="Kaleyra, interactive table, row header",
)
LINK_NOT = Rule(
    name="LinkNot",
    code="link",
    path="/messaging_object/interactive/header/video/link",
    message="link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
    keyword="not",
    doc="Our reading",
)
LINK_NOT2 = Rule(
    name="LinkNot2",
    code="link",
    path="/messaging_object/interactive/header/video/link",
    message="link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
    keyword="not",
    doc="Our reading",
)
VIDEO_TYPE = Rule(
    name="VideoType",
    code="type",
    path="/messaging_object/interactive/header/video",
    message="video must be an object, not ",
    slot="type",
)
VIDEO_ONE_OF_NEITHER = Rule(
    name="VideoOneOfNeither",
    code="oneOf",
    path="/messaging_object/interactive/header/video",
    message="video has neither id nor link; give exactly one",
    doc="Our reading",
)
VIDEO_ONE_OF_SEVERAL = Rule(
    name="VideoOneOfSeveral",
    code="oneOf",
    path="/messaging_object/interactive/header/video",
    message="video has both id and link; give exactly one",
    doc="Our reading",
)
VIDEO_ADDITIONAL_PROPERTIES = Rule(
    name="VideoAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/header/video",
    message='video has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Meta, interactive object reference",
    names=("id", "link"),
)
VIDEO_HEADER_ADDITIONAL_PROPERTIES = Rule(
    name="VideoHeaderAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/header",
    message='header has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Meta, interactive object reference",
    names=("type", "video"),
)
VIDEO_REQUIRED = Rule(
    name="VideoRequired",
    code="required",
    path="/messaging_object/interactive/header/video",
    message="video is missing; add it",
    doc="Kaleyra, interactive table, row header",
)
DOCUMENT_ID_TYPE = Rule(
    name="DocumentIdType",
    code="type",
    path="/messaging_object/interactive/header/document/id",
    message="id must be a string, not ",
    slot="type",
)
DOCUMENT_ID_MIN_LENGTH_EMPTY = Rule(
    name="DocumentIdMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/header/document/id",
    message="id is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
DOCUMENT_ID_XWELL_FORMED = Rule(
    name="DocumentIdXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/header/document/id",
    message="id has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
DOCUMENT_LINK_TYPE = Rule(
    name="DocumentLinkType",
    code="type",
    path="/messaging_object/interactive/header/document/link",
    message="link must be a string, not ",
    slot="type",
)
DOCUMENT_LINK_MAX_LENGTH = Rule(
    name="DocumentLinkMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/header/document/link",
    message="link is ",
    slot="count",
    message_end=" characters long; the maximum is 2048",
    limit=2048,
    unit="code points",
    doc="Our reading",
)
DOCUMENT_LINK_XWELL_FORMED = Rule(
    name="DocumentLinkXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/header/document/link",
    message="link has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
DOCUMENT_LINK_PATTERN = Rule(
    name="DocumentLinkPattern",
    code="link",
    path="/messaging_object/interactive/header/document/link",
    message="link is not an http or https address; write one such as https://example.com/car.jpg",
    keyword="pattern",
    doc="Kaleyra, interactive table, row header",
)
DOCUMENT_LINK_NOT = Rule(
    name="DocumentLinkNot",
    code="link",
    path="/messaging_object/interactive/header/document/link",
    message="link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
    keyword="not",
    doc="Our reading",
)
DOCUMENT_LINK_NOT2 = Rule(
    name="DocumentLinkNot2",
    code="link",
    path="/messaging_object/interactive/header/document/link",
    message="link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
    keyword="not",
    doc="Our reading",
)
FILENAME_TYPE = Rule(
    name="FilenameType",
    code="type",
    path="/messaging_object/interactive/header/document/filename",
    message="filename must be a string, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
FILENAME_MIN_LENGTH_EMPTY = Rule(
    name="FilenameMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/header/document/filename",
    message="filename is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
FILENAME_XWELL_FORMED = Rule(
    name="FilenameXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/header/document/filename",
    message="filename has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
DOCUMENT_MEDIA_TYPE = Rule(
    name="DocumentMediaType",
    code="type",
    path="/messaging_object/interactive/header/document",
    message="document must be an object, not ",
    slot="type",
)
DOCUMENT_MEDIA_ONE_OF_NEITHER = Rule(
    name="DocumentMediaOneOfNeither",
    code="oneOf",
    path="/messaging_object/interactive/header/document",
    message="document has neither id nor link; give exactly one",
    doc="Our reading",
)
DOCUMENT_MEDIA_ONE_OF_SEVERAL = Rule(
    name="DocumentMediaOneOfSeveral",
    code="oneOf",
    path="/messaging_object/interactive/header/document",
    message="document has both id and link; give exactly one",
    doc="Our reading",
)
DOCUMENT_MEDIA_ADDITIONAL_PROPERTIES = Rule(
    name="DocumentMediaAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/header/document",
    message='document has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Meta, interactive object reference",
    names=("id", "link", "filename"),
)
DOCUMENT_HEADER_ADDITIONAL_PROPERTIES = Rule(
    name="DocumentHeaderAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/header",
    message='header has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Meta, interactive object reference",
    names=("type", "document"),
)
DOCUMENT_MEDIA_REQUIRED = Rule(
    name="DocumentMediaRequired",
    code="required",
    path="/messaging_object/interactive/header/document",
    message="document is missing; add it",
    doc="Kaleyra, interactive table, row header",
)
HEADER_TAG = Rule(
    name="HeaderTag",
    code="enum",
    path="/messaging_object/interactive/header/type",
    message="header.type must be one of text, image, video, document",
    keyword="tag",
    doc="Kaleyra, interactive table, row header",
)
HEADER_TAG_MISSING = Rule(
    name="HeaderTagMissing",
    code="required",
    path="/messaging_object/interactive/header/type",
    message="header.type is missing; add it",
    keyword="tag",
    doc="Kaleyra, interactive table, row header",
)
HEADER_TYPE = Rule(
    name="HeaderType",
    code="type",
    path="/messaging_object/interactive/header",
    message="header must be an object, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
INTERACTIVE_TYPE = Rule(
    name="InteractiveType",
    code="type",
    path="/messaging_object/interactive",
    message="interactive must be an object, not ",
    slot="type",
)
INTERACTIVE_ADDITIONAL_PROPERTIES = Rule(
    name="InteractiveAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive",
    message='interactive has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Our reading",
    names=("type", "body", "action", "footer", "header"),
)
INTERACTIVE_TYPE_REQUIRED = Rule(
    name="InteractiveTypeRequired",
    code="required",
    path="/messaging_object/interactive/type",
    message="type is missing; add it",
    doc="Kaleyra, interactive table",
)
BODY_REQUIRED = Rule(
    name="BodyRequired",
    code="required",
    path="/messaging_object/interactive/body",
    message="body is missing; add it",
    doc="Kaleyra, interactive table",
)
ACTION_REQUIRED = Rule(
    name="ActionRequired",
    code="required",
    path="/messaging_object/interactive/action",
    message="action is missing; add it",
    doc="Kaleyra, interactive table",
)
RECIPIENT_TYPE_ENUM = Rule(
    name="RecipientTypeEnum",
    code="enum",
    path="/messaging_object/recipient_type",
    message="recipient_type must be individual",
    fix_of_null="Leave it out.",
    doc="Kaleyra, messaging_object table, row recipient_type",
)
MESSAGING_OBJECT_TYPE = Rule(
    name="MessagingObjectType",
    code="type",
    path="/messaging_object",
    message="messaging_object must be an object, not ",
    slot="type",
)
MESSAGING_OBJECT_ADDITIONAL_PROPERTIES = Rule(
    name="MessagingObjectAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object",
    message='messaging_object has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Our reading",
    names=("messaging_product", "to", "type", "interactive", "recipient_type"),
    foreign={
        "recipient": "recipient is for Meta's user ids; the phone number goes in to.",
    },
)
MESSAGING_PRODUCT_REQUIRED = Rule(
    name="MessagingProductRequired",
    code="required",
    path="/messaging_object/messaging_product",
    message="messaging_product is missing; add it",
    doc="Kaleyra, messaging_object table",
)
PHONE_NUMBER_REQUIRED = Rule(
    name="PhoneNumberRequired",
    code="required",
    path="/messaging_object/to",
    message="to is missing; add it",
    doc="Kaleyra, messaging_object table",
)
MESSAGE_TYPE_REQUIRED = Rule(
    name="MessageTypeRequired",
    code="required",
    path="/messaging_object/type",
    message="type is missing; add it",
    doc="Kaleyra, messaging_object table",
)
INTERACTIVE_REQUIRED = Rule(
    name="InteractiveRequired",
    code="required",
    path="/messaging_object/interactive",
    message="interactive is missing; add it",
    doc="Kaleyra, messaging_object table",
)
REFERENCE_TYPE = Rule(
    name="ReferenceType",
    code="type",
    path="/extra_info/ref",
    message="ref must be a string, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
REFERENCE_MAX_LENGTH = Rule(
    name="ReferenceMaxLength",
    code="maxLength",
    path="/extra_info/ref",
    message="ref is ",
    slot="count",
    message_end=" characters long; the maximum is 255",
    limit=255,
    unit="code points",
    fix="Kaleyra would cut it without a word.",
    doc="Kaleyra, extra_info table, rows ref, ref1, ref2",
)
REFERENCE_XWELL_FORMED = Rule(
    name="ReferenceXWellFormed",
    code="ill-formed-unicode",
    path="/extra_info/ref",
    message="ref has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
REF1_TYPE = Rule(
    name="Ref1Type",
    code="type",
    path="/extra_info/ref1",
    message="ref1 must be a string, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
REF1_MAX_LENGTH = Rule(
    name="Ref1MaxLength",
    code="maxLength",
    path="/extra_info/ref1",
    message="ref1 is ",
    slot="count",
    message_end=" characters long; the maximum is 255",
    limit=255,
    unit="code points",
    fix="Kaleyra would cut it without a word.",
    doc="Kaleyra, extra_info table, rows ref, ref1, ref2",
)
REF1_XWELL_FORMED = Rule(
    name="Ref1XWellFormed",
    code="ill-formed-unicode",
    path="/extra_info/ref1",
    message="ref1 has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
REF2_TYPE = Rule(
    name="Ref2Type",
    code="type",
    path="/extra_info/ref2",
    message="ref2 must be a string, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
REF2_MAX_LENGTH = Rule(
    name="Ref2MaxLength",
    code="maxLength",
    path="/extra_info/ref2",
    message="ref2 is ",
    slot="count",
    message_end=" characters long; the maximum is 255",
    limit=255,
    unit="code points",
    fix="Kaleyra would cut it without a word.",
    doc="Kaleyra, extra_info table, rows ref, ref1, ref2",
)
REF2_XWELL_FORMED = Rule(
    name="Ref2XWellFormed",
    code="ill-formed-unicode",
    path="/extra_info/ref2",
    message="ref2 has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
WA_SOURCE_ENUM = Rule(
    name="WaSourceEnum",
    code="enum",
    path="/extra_info/wa_source",
    message="wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage",
    fix="Kaleyra would replace it with api.",
    fix_of_null="Leave it out.",
    doc="Kaleyra, extra_info table, row wa_source",
)
EXTRA_INFO_TYPE = Rule(
    name="ExtraInfoType",
    code="type",
    path="/extra_info",
    message="extra_info must be an object, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
EXTRA_INFO_ADDITIONAL_PROPERTIES = Rule(
    name="ExtraInfoAdditionalProperties",
    code="additionalProperties",
    path="/extra_info",
    message='extra_info has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    fix_of_null="Leave it out.",
    doc="Our reading",
    names=("ref", "ref1", "ref2", "wa_source"),
)
REPLY_BUTTON_REQUEST_TYPE = Rule(
    name="ReplyButtonRequestType",
    code="type",
    path="",
    message="reply button request must be an object, not ",
    slot="type",
)
REPLY_BUTTON_REQUEST_ADDITIONAL_PROPERTIES = Rule(
    name="ReplyButtonRequestAdditionalProperties",
    code="additionalProperties",
    path="",
    message='reply button request has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Our reading",
    names=("messaging_object", "extra_info"),
)
MESSAGING_OBJECT_REQUIRED = Rule(
    name="MessagingObjectRequired",
    code="required",
    path="/messaging_object",
    message="messaging_object is missing; add it",
    doc="Kaleyra, payload table",
)
PATTERN1 = re.compile("^\\+[1-9][0-9]{6,14}\\Z")
NAMES2: frozenset[str] = frozenset(("text",))
NAMES3: frozenset[str] = frozenset(("id", "title"))
NAMES4: frozenset[str] = frozenset(("type", "reply"))
NAMES5: frozenset[str] = frozenset(("buttons",))
NAMES6: frozenset[str] = frozenset(("type", "text"))
PATTERN7 = re.compile("^https?://[^/?#]")
PATTERN8 = re.compile("[ \t\n\u000b\u000c\r]")
PATTERN9 = re.compile("^https?://[^/?#]*@")
NAMES10: frozenset[str] = frozenset(("id", "link"))
NAMES11: frozenset[str] = frozenset(("type", "image"))
NAMES12: frozenset[str] = frozenset(("type", "video"))
NAMES13: frozenset[str] = frozenset(("id", "link", "filename"))
NAMES14: frozenset[str] = frozenset(("type", "document"))
NAMES15: frozenset[str] = frozenset(("type", "body", "action", "footer", "header"))
NAMES16: frozenset[str] = frozenset(
    ("messaging_product", "to", "type", "interactive", "recipient_type"),
)
VALUES17: tuple[str, ...] = (
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
)
NAMES18: frozenset[str] = frozenset(("ref", "ref1", "ref2", "wa_source"))
NAMES19: frozenset[str] = frozenset(("messaging_object", "extra_info"))
KNOWN_NAMES: frozenset[str] = frozenset(
    (
        "messaging_object",
        "extra_info",
        "messaging_product",
        "to",
        "type",
        "interactive",
        "recipient_type",
        "body",
        "action",
        "footer",
        "header",
        "text",
        "buttons",
        "reply",
        "id",
        "title",
        "image",
        "link",
        "video",
        "document",
        "filename",
        "ref",
        "ref1",
        "ref2",
        "wa_source",
        "caption",
    ),
)


def check_messaging_product(value: object, found: Found) -> None:
    if value != "whatsapp":
        found.add(MESSAGING_PRODUCT_ENUM, shown(value))


def check_phone_number(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(PHONE_NUMBER_TYPE, type_of(value))
        return
    if not PATTERN1.search(value):
        found.add(PHONE_NUMBER_PATTERN, None)
        return
    if len(value) > 16:
        found.add(PHONE_NUMBER_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(PHONE_NUMBER_XWELL_FORMED, None)


def check_message_type(value: object, found: Found) -> None:
    if value != "interactive":
        found.add(MESSAGE_TYPE_ENUM, shown(value))


def check_interactive_type(value: object, found: Found) -> None:
    if value != "button":
        found.add(INTERACTIVE_TYPE_ENUM, shown(value))


def check_body_text(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(BODY_TEXT_TYPE, type_of(value))
        return
    if value == "":
        found.add(BODY_TEXT_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if len(value) > 1024:
        found.add(BODY_TEXT_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(BODY_TEXT_XWELL_FORMED, None)
    if not value.strip(WHITE_SPACE):
        found.add(BODY_TEXT_XNOT_BLANK, None)


def check_body(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(BODY_TYPE, type_of(value))
        return
    found.add_unknown(BODY_ADDITIONAL_PROPERTIES, value, NAMES2, KNOWN_NAMES)
    if "text" in value:
        check_body_text(value.get("text"), found)
    else:
        found.add(BODY_TEXT_REQUIRED, None)


def check_button_type(value: object, found: Found, i0: int) -> None:
    if value != "reply":
        found.add(BUTTON_TYPE_ENUM, shown(value), i0)


def check_reply_id(value: object, found: Found, i0: int) -> None:
    if not isinstance(value, str):
        found.add(REPLY_ID_TYPE, type_of(value), i0)
        return
    if value == "":
        found.add(REPLY_ID_MIN_LENGTH_EMPTY, length_if_read(value), i0)
        return
    if len(value) > 256:
        found.add(REPLY_ID_MAX_LENGTH, length_if_read(value), i0)
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(REPLY_ID_XWELL_FORMED, None, i0)
    if value.strip(WHITE_SPACE) != value:
        found.add(REPLY_ID_XNO_EDGE_WHITE_SPACE, None, i0)


def check_reply_title(value: object, found: Found, i0: int) -> None:
    if not isinstance(value, str):
        found.add(REPLY_TITLE_TYPE, type_of(value), i0)
        return
    if value == "":
        found.add(REPLY_TITLE_MIN_LENGTH_EMPTY, length_if_read(value), i0)
        return
    if len(value) > 20:
        found.add(REPLY_TITLE_MAX_LENGTH, length_if_read(value), i0)
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(REPLY_TITLE_XWELL_FORMED, None, i0)
    if not value.strip(WHITE_SPACE):
        found.add(REPLY_TITLE_XNOT_BLANK, None, i0)


def check_reply(value: object, found: Found, i0: int) -> None:
    if not isinstance(value, dict):
        found.add(REPLY_TYPE, type_of(value), i0)
        return
    found.add_unknown(REPLY_ADDITIONAL_PROPERTIES, value, NAMES3, KNOWN_NAMES, i0)
    if "id" in value:
        check_reply_id(value.get("id"), found, i0)
    else:
        found.add(REPLY_ID_REQUIRED, None, i0)
    if "title" in value:
        check_reply_title(value.get("title"), found, i0)
    else:
        found.add(REPLY_TITLE_REQUIRED, None, i0)


def check_button(value: object, found: Found, i0: int) -> None:
    if not isinstance(value, dict):
        found.add(BUTTON_TYPE, type_of(value), i0)
        return
    found.add_unknown(BUTTON_ADDITIONAL_PROPERTIES, value, NAMES4, KNOWN_NAMES, i0)
    if "type" in value:
        check_button_type(value.get("type"), found, i0)
    else:
        found.add(BUTTON_TYPE_REQUIRED, None, i0)
    if "reply" in value:
        check_reply(value.get("reply"), found, i0)
    else:
        found.add(REPLY_REQUIRED, None, i0)


def check_buttons(value: object, found: Found) -> None:
    if not isinstance(value, list):
        found.add(BUTTONS_TYPE, type_of(value))
        return
    if len(value) < 1:
        found.add(BUTTONS_MIN_ITEMS, len(value))
    if len(value) > 3:
        found.add(BUTTONS_MAX_ITEMS, len(value))
        return
    keys0: set[str] = set()
    keys1: set[str] = set()
    for i0, item in enumerate(value):
        check_button(item, found, i0)
        found.add_repeated(BUTTONS_REPLY_ID, keys0, at(item, "reply", "id"), i0)
        found.add_repeated(BUTTONS_REPLY_TITLE, keys1, at(item, "reply", "title"), i0)


def check_action(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(ACTION_TYPE, type_of(value))
        return
    found.add_unknown(ACTION_ADDITIONAL_PROPERTIES, value, NAMES5, KNOWN_NAMES)
    if "buttons" in value:
        check_buttons(value.get("buttons"), found)
    else:
        found.add(BUTTONS_REQUIRED, None)


def check_footer_text(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(FOOTER_TEXT_TYPE, type_of(value))
        return
    if len(value) > 60:
        found.add(FOOTER_TEXT_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(FOOTER_TEXT_XWELL_FORMED, None)


def check_footer(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(FOOTER_TYPE, type_of(value))
        return
    found.add_unknown(FOOTER_ADDITIONAL_PROPERTIES, value, NAMES2, KNOWN_NAMES)
    if "text" in value:
        check_footer_text(value.get("text"), found)
    else:
        found.add(FOOTER_TEXT_REQUIRED, None)


def check_header_text(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(HEADER_TEXT_TYPE, type_of(value))
        return
    if value == "":
        found.add(HEADER_TEXT_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if len(value) > 60:
        found.add(HEADER_TEXT_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(HEADER_TEXT_XWELL_FORMED, None)
    if not value.strip(WHITE_SPACE):
        found.add(HEADER_TEXT_XNOT_BLANK, None)


def check_text_header(value: dict[str, object], found: Found) -> None:
    found.add_unknown(TEXT_HEADER_ADDITIONAL_PROPERTIES, value, NAMES6, KNOWN_NAMES)
    if "text" in value:
        check_header_text(value.get("text"), found)
    else:
        found.add(HEADER_TEXT_REQUIRED, None)


def check_media_id(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(MEDIA_ID_TYPE, type_of(value))
        return
    if value == "":
        found.add(MEDIA_ID_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if not value.isascii() and is_ill_formed(value):
        found.add(MEDIA_ID_XWELL_FORMED, None)


def check_media_link(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(MEDIA_LINK_TYPE, type_of(value))
        return
    if len(value) > 2048:
        found.add(MEDIA_LINK_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(MEDIA_LINK_XWELL_FORMED, None)
    if not PATTERN7.search(value):
        found.add(MEDIA_LINK_PATTERN, None)
    if PATTERN8.search(value):
        found.add(MEDIA_LINK_NOT, None)
    if PATTERN9.search(value):
        found.add(MEDIA_LINK_NOT2, None)


def check_media(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(MEDIA_TYPE, type_of(value))
        return
    found.add_unknown(MEDIA_ADDITIONAL_PROPERTIES, value, NAMES10, KNOWN_NAMES)
    present = count_of(value, NAMES10)
    if present > 1:
        found.add(MEDIA_ONE_OF_SEVERAL, present)
    elif present < 1:
        found.add(MEDIA_ONE_OF_NEITHER, present)
    if "id" in value:
        check_media_id(value.get("id"), found)
    if "link" in value:
        check_media_link(value.get("link"), found)


def check_image_header(value: dict[str, object], found: Found) -> None:
    found.add_unknown(IMAGE_HEADER_ADDITIONAL_PROPERTIES, value, NAMES11, KNOWN_NAMES)
    if "image" in value:
        check_media(value.get("image"), found)
    else:
        found.add(MEDIA_REQUIRED, None)


def check_id(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(ID_TYPE, type_of(value))
        return
    if value == "":
        found.add(ID_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if not value.isascii() and is_ill_formed(value):
        found.add(ID_XWELL_FORMED, None)


def check_link(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(LINK_TYPE, type_of(value))
        return
    if len(value) > 2048:
        found.add(LINK_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(LINK_XWELL_FORMED, None)
    if not PATTERN7.search(value):
        found.add(LINK_PATTERN, None)
    if PATTERN8.search(value):
        found.add(LINK_NOT, None)
    if PATTERN9.search(value):
        found.add(LINK_NOT2, None)


def check_video(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(VIDEO_TYPE, type_of(value))
        return
    found.add_unknown(VIDEO_ADDITIONAL_PROPERTIES, value, NAMES10, KNOWN_NAMES)
    present = count_of(value, NAMES10)
    if present > 1:
        found.add(VIDEO_ONE_OF_SEVERAL, present)
    elif present < 1:
        found.add(VIDEO_ONE_OF_NEITHER, present)
    if "id" in value:
        check_id(value.get("id"), found)
    if "link" in value:
        check_link(value.get("link"), found)


def check_video_header(value: dict[str, object], found: Found) -> None:
    found.add_unknown(VIDEO_HEADER_ADDITIONAL_PROPERTIES, value, NAMES12, KNOWN_NAMES)
    if "video" in value:
        check_video(value.get("video"), found)
    else:
        found.add(VIDEO_REQUIRED, None)


def check_document_id(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(DOCUMENT_ID_TYPE, type_of(value))
        return
    if value == "":
        found.add(DOCUMENT_ID_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if not value.isascii() and is_ill_formed(value):
        found.add(DOCUMENT_ID_XWELL_FORMED, None)


def check_document_link(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(DOCUMENT_LINK_TYPE, type_of(value))
        return
    if len(value) > 2048:
        found.add(DOCUMENT_LINK_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(DOCUMENT_LINK_XWELL_FORMED, None)
    if not PATTERN7.search(value):
        found.add(DOCUMENT_LINK_PATTERN, None)
    if PATTERN8.search(value):
        found.add(DOCUMENT_LINK_NOT, None)
    if PATTERN9.search(value):
        found.add(DOCUMENT_LINK_NOT2, None)


def check_filename(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(FILENAME_TYPE, type_of(value))
        return
    if value == "":
        found.add(FILENAME_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if not value.isascii() and is_ill_formed(value):
        found.add(FILENAME_XWELL_FORMED, None)


def check_document_media(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(DOCUMENT_MEDIA_TYPE, type_of(value))
        return
    found.add_unknown(DOCUMENT_MEDIA_ADDITIONAL_PROPERTIES, value, NAMES13, KNOWN_NAMES)
    present = count_of(value, NAMES10)
    if present > 1:
        found.add(DOCUMENT_MEDIA_ONE_OF_SEVERAL, present)
    elif present < 1:
        found.add(DOCUMENT_MEDIA_ONE_OF_NEITHER, present)
    if "id" in value:
        check_document_id(value.get("id"), found)
    if "link" in value:
        check_document_link(value.get("link"), found)
    if "filename" in value:
        check_filename(value.get("filename"), found)


def check_document_header(value: dict[str, object], found: Found) -> None:
    found.add_unknown(
        DOCUMENT_HEADER_ADDITIONAL_PROPERTIES,
        value,
        NAMES14,
        KNOWN_NAMES,
    )
    if "document" in value:
        check_document_media(value.get("document"), found)
    else:
        found.add(DOCUMENT_MEDIA_REQUIRED, None)


def check_header(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(HEADER_TYPE, type_of(value))
        return
    if value.get("type") == "text":
        check_text_header(value, found)
    elif value.get("type") == "image":
        check_image_header(value, found)
    elif value.get("type") == "video":
        check_video_header(value, found)
    elif value.get("type") == "document":
        check_document_header(value, found)
    elif "type" in value:
        found.add(HEADER_TAG, shown(value.get("type")))
    else:
        found.add(HEADER_TAG_MISSING, None)


def check_interactive(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(INTERACTIVE_TYPE, type_of(value))
        return
    found.add_unknown(INTERACTIVE_ADDITIONAL_PROPERTIES, value, NAMES15, KNOWN_NAMES)
    if "type" in value:
        check_interactive_type(value.get("type"), found)
    else:
        found.add(INTERACTIVE_TYPE_REQUIRED, None)
    if "body" in value:
        check_body(value.get("body"), found)
    else:
        found.add(BODY_REQUIRED, None)
    if "action" in value:
        check_action(value.get("action"), found)
    else:
        found.add(ACTION_REQUIRED, None)
    if "footer" in value:
        check_footer(value.get("footer"), found)
    if "header" in value:
        check_header(value.get("header"), found)


def check_recipient_type(value: object, found: Found) -> None:
    if value != "individual":
        found.add(RECIPIENT_TYPE_ENUM, shown(value))


def check_messaging_object(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(MESSAGING_OBJECT_TYPE, type_of(value))
        return
    found.add_unknown(
        MESSAGING_OBJECT_ADDITIONAL_PROPERTIES,
        value,
        NAMES16,
        KNOWN_NAMES,
    )
    if "messaging_product" in value:
        check_messaging_product(value.get("messaging_product"), found)
    else:
        found.add(MESSAGING_PRODUCT_REQUIRED, None)
    if "to" in value:
        check_phone_number(value.get("to"), found)
    else:
        found.add(PHONE_NUMBER_REQUIRED, None)
    if "type" in value:
        check_message_type(value.get("type"), found)
    else:
        found.add(MESSAGE_TYPE_REQUIRED, None)
    if "interactive" in value:
        check_interactive(value.get("interactive"), found)
    else:
        found.add(INTERACTIVE_REQUIRED, None)
    if "recipient_type" in value:
        check_recipient_type(value.get("recipient_type"), found)


def check_reference(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(REFERENCE_TYPE, type_of(value))
        return
    if len(value) > 255:
        found.add(REFERENCE_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(REFERENCE_XWELL_FORMED, None)


def check_ref1(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(REF1_TYPE, type_of(value))
        return
    if len(value) > 255:
        found.add(REF1_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(REF1_XWELL_FORMED, None)


def check_ref2(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(REF2_TYPE, type_of(value))
        return
    if len(value) > 255:
        found.add(REF2_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(REF2_XWELL_FORMED, None)


def check_wa_source(value: object, found: Found) -> None:
    if not is_one_of(value, VALUES17):
        found.add(WA_SOURCE_ENUM, shown(value))


def check_extra_info(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(EXTRA_INFO_TYPE, type_of(value))
        return
    found.add_unknown(EXTRA_INFO_ADDITIONAL_PROPERTIES, value, NAMES18, KNOWN_NAMES)
    if "ref" in value:
        check_reference(value.get("ref"), found)
    if "ref1" in value:
        check_ref1(value.get("ref1"), found)
    if "ref2" in value:
        check_ref2(value.get("ref2"), found)
    if "wa_source" in value:
        check_wa_source(value.get("wa_source"), found)


def check(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(REPLY_BUTTON_REQUEST_TYPE, type_of(value))
        return
    found.add_unknown(
        REPLY_BUTTON_REQUEST_ADDITIONAL_PROPERTIES,
        value,
        NAMES19,
        KNOWN_NAMES,
    )
    if "messaging_object" in value:
        check_messaging_object(value.get("messaging_object"), found)
    else:
        found.add(MESSAGING_OBJECT_REQUIRED, None)
    if "extra_info" in value:
        check_extra_info(value.get("extra_info"), found)
