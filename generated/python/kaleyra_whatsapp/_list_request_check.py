# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Checks of list-request. What is exported is in the package itself."""

import re

from ._facts import WHITE_SPACE
from ._found import Found
from ._found import at
from ._found import count_at
from ._found import is_ill_formed
from ._found import is_one_of
from ._found import is_unread
from ._found import items_at
from ._found import lacks
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
LIST_TYPE_ENUM = Rule(
    name="ListTypeEnum",
    code="enum",
    path="/messaging_object/interactive/type",
    message="type must be list",
    doc="Meta, interactive list messages page",
)
LIST_BODY_TEXT_TYPE = Rule(
    name="ListBodyTextType",
    code="type",
    path="/messaging_object/interactive/body/text",
    message="body.text must be a string, not ",
    slot="type",
)
LIST_BODY_TEXT_MIN_LENGTH_EMPTY = Rule(
    name="ListBodyTextMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/body/text",
    message="body is empty; write something",
    limit=1,
    unit="code points",
    doc="Meta, interactive list messages page",
)
LIST_BODY_TEXT_MAX_LENGTH = Rule(
    name="ListBodyTextMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/body/text",
    message="body is ",
    slot="count",
    message_end=" characters long; the maximum is 4096",
    limit=4096,
    unit="code points",
    fix_start="Shorten it by ",
    fix_end=".",
    doc="Meta, interactive list messages page",
)
LIST_BODY_TEXT_XWELL_FORMED = Rule(
    name="ListBodyTextXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/body/text",
    message="body has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
LIST_BODY_TEXT_XNOT_BLANK = Rule(
    name="ListBodyTextXNotBlank",
    code="blank",
    path="/messaging_object/interactive/body/text",
    message="body is blank; write something that can be seen",
    keyword="x-notBlank",
    doc="Our reading",
)
LIST_BODY_TYPE = Rule(
    name="ListBodyType",
    code="type",
    path="/messaging_object/interactive/body",
    message="body must be an object, not ",
    slot="type",
)
LIST_BODY_ADDITIONAL_PROPERTIES = Rule(
    name="ListBodyAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/body",
    message='body has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Meta, interactive list messages page",
    names=("text",),
)
LIST_BODY_TEXT_REQUIRED = Rule(
    name="ListBodyTextRequired",
    code="required",
    path="/messaging_object/interactive/body/text",
    message="body.text is missing; add it",
    doc="Meta, interactive list messages page",
)
LIST_BUTTON_TYPE = Rule(
    name="ListButtonType",
    code="type",
    path="/messaging_object/interactive/action/button",
    message="button label must be a string, not ",
    slot="type",
)
LIST_BUTTON_MIN_LENGTH_EMPTY = Rule(
    name="ListButtonMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/action/button",
    message="button label is empty; write something",
    limit=1,
    unit="code points",
    doc="Meta, interactive list messages page",
)
LIST_BUTTON_MAX_LENGTH = Rule(
    name="ListButtonMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/action/button",
    message="button label is ",
    slot="count",
    message_end=" characters long; the maximum is 20",
    limit=20,
    unit="code points",
    fix_start="Shorten it by ",
    fix_end=".",
    doc="Meta, interactive list messages page",
)
LIST_BUTTON_XWELL_FORMED = Rule(
    name="ListButtonXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/action/button",
    message="button label has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
LIST_BUTTON_XNOT_BLANK = Rule(
    name="ListButtonXNotBlank",
    code="blank",
    path="/messaging_object/interactive/action/button",
    message="button label is blank; write something that can be seen",
    keyword="x-notBlank",
    doc="Our reading",
)
ROW_ID_TYPE = Rule(
    name="RowIdType",
    code="type",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/id",
    message="row id must be a string, not ",
    slot="type",
)
ROW_ID_MIN_LENGTH_EMPTY = Rule(
    name="RowIdMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/id",
    message="row id is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
ROW_ID_MAX_LENGTH = Rule(
    name="RowIdMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/id",
    message="row id is ",
    slot="count",
    message_end=" characters long; the maximum is 200",
    limit=200,
    unit="code points",
    doc="Meta, interactive list messages page",
)
ROW_ID_XWELL_FORMED = Rule(
    name="RowIdXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/id",
    message="row id has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
ROW_ID_XNO_EDGE_WHITE_SPACE = Rule(
    name="RowIdXNoEdgeWhiteSpace",
    code="edge-white-space",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/id",
    message="row id begins or ends with white space; remove it",
    keyword="x-noEdgeWhiteSpace",
    doc="Our reading",
)
ROW_TITLE_TYPE = Rule(
    name="RowTitleType",
    code="type",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/title",
    message="row title must be a string, not ",
    slot="type",
)
ROW_TITLE_MIN_LENGTH_EMPTY = Rule(
    name="RowTitleMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/title",
    message="row title is empty; write something",
    limit=1,
    unit="code points",
    doc="Meta, interactive list messages page",
)
ROW_TITLE_MAX_LENGTH = Rule(
    name="RowTitleMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/title",
    message="row title is ",
    slot="count",
    message_end=" characters long; the maximum is 24",
    limit=24,
    unit="code points",
    fix_start="Shorten it by ",
    fix_end=".",
    doc="Meta, interactive list messages page",
)
ROW_TITLE_XWELL_FORMED = Rule(
    name="RowTitleXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/title",
    message="row title has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
ROW_TITLE_XNOT_BLANK = Rule(
    name="RowTitleXNotBlank",
    code="blank",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/title",
    message="row title is blank; write something that can be seen",
    keyword="x-notBlank",
    doc="Our reading",
)
ROW_DESCRIPTION_TYPE = Rule(
    name="RowDescriptionType",
    code="type",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/description",
    message="row description must be a string, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
ROW_DESCRIPTION_MAX_LENGTH = Rule(
    name="RowDescriptionMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/description",
    message="row description is ",
    slot="count",
    message_end=" characters long; the maximum is 72",
    limit=72,
    unit="code points",
    fix_start="Shorten it by ",
    fix_end=".",
    doc="Meta, interactive list messages page",
)
ROW_DESCRIPTION_XWELL_FORMED = Rule(
    name="RowDescriptionXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/description",
    message="row description has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
ROW_TYPE = Rule(
    name="RowType",
    code="type",
    path="/messaging_object/interactive/action/sections/~i/rows/~i",
    message="row must be an object, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
ROW_ADDITIONAL_PROPERTIES = Rule(
    name="RowAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/action/sections/~i/rows/~i",
    message='row has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    fix_of_null="Leave it out.",
    doc="Meta, interactive list messages page",
    names=("id", "title", "description"),
)
ROW_ID_REQUIRED = Rule(
    name="RowIdRequired",
    code="required",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/id",
    message="row id is missing; add it",
    doc="Meta, interactive list messages page",
)
ROW_TITLE_REQUIRED = Rule(
    name="RowTitleRequired",
    code="required",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/title",
    message="row title is missing; add it",
    doc="Meta, interactive list messages page",
)
ROWS_TYPE = Rule(
    name="RowsType",
    code="type",
    path="/messaging_object/interactive/action/sections/~i/rows",
    message="rows must be an array, not ",
    slot="type",
)
ROWS_MIN_ITEMS = Rule(
    name="RowsMinItems",
    code="minItems",
    path="/messaging_object/interactive/action/sections/~i/rows",
    message="a section needs rows, at least 1",
    limit=1,
    unit="items",
    doc="Meta, interactive list messages page",
)
SECTION_TITLE_TYPE = Rule(
    name="SectionTitleType",
    code="type",
    path="/messaging_object/interactive/action/sections/~i/title",
    message="section title must be a string, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
SECTION_TITLE_MIN_LENGTH_EMPTY = Rule(
    name="SectionTitleMinLengthEmpty",
    code="minLength",
    path="/messaging_object/interactive/action/sections/~i/title",
    message="section title is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
SECTION_TITLE_MAX_LENGTH = Rule(
    name="SectionTitleMaxLength",
    code="maxLength",
    path="/messaging_object/interactive/action/sections/~i/title",
    message="section title is ",
    slot="count",
    message_end=" characters long; the maximum is 24",
    limit=24,
    unit="code points",
    fix_start="Shorten it by ",
    fix_end=".",
    doc="Meta, interactive list messages page",
)
SECTION_TITLE_XWELL_FORMED = Rule(
    name="SectionTitleXWellFormed",
    code="ill-formed-unicode",
    path="/messaging_object/interactive/action/sections/~i/title",
    message="section title has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
SECTION_TITLE_XNOT_BLANK = Rule(
    name="SectionTitleXNotBlank",
    code="blank",
    path="/messaging_object/interactive/action/sections/~i/title",
    message="section title is blank; write something that can be seen",
    keyword="x-notBlank",
    doc="Our reading",
)
SECTION_TYPE = Rule(
    name="SectionType",
    code="type",
    path="/messaging_object/interactive/action/sections/~i",
    message="section must be an object, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
SECTION_ADDITIONAL_PROPERTIES = Rule(
    name="SectionAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/action/sections/~i",
    message='section has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    fix_of_null="Leave it out.",
    doc="Our reading",
    names=("rows", "title"),
)
ROWS_REQUIRED = Rule(
    name="RowsRequired",
    code="required",
    path="/messaging_object/interactive/action/sections/~i/rows",
    message="rows are missing; add them",
    doc="Meta, interactive list messages page",
)
SECTIONS_TYPE = Rule(
    name="SectionsType",
    code="type",
    path="/messaging_object/interactive/action/sections",
    message="sections must be an array, not ",
    slot="type",
    doc="Meta, OpenAPI description (v23.0)",
)
SECTIONS_MIN_ITEMS = Rule(
    name="SectionsMinItems",
    code="minItems",
    path="/messaging_object/interactive/action/sections",
    message="a list needs sections, at least 1",
    limit=1,
    unit="items",
    doc="Meta, interactive list messages page",
)
SECTIONS_MAX_ITEMS = Rule(
    name="SectionsMaxItems",
    code="maxItems",
    path="/messaging_object/interactive/action/sections",
    message="a list has at most 10 sections",
    limit=10,
    unit="items",
    doc="Meta, interactive list messages page",
)
SECTIONS_ROWS_ID = Rule(
    name="SectionsRowsId",
    code="duplicate-rows-id",
    path="/messaging_object/interactive/action/sections/~i/rows/~i/id",
    message='row id "',
    slot="text",
    message_end='" is already used in this list',
    keyword="/rows/*/id",
    doc="Our reading",
)
SECTIONS_XMAX_TOTAL = Rule(
    name="SectionsXMaxTotal",
    code="maxTotal",
    path="/messaging_object/interactive/action/sections",
    message="a list has at most 10 rows",
    keyword="x-maxTotal",
    limit=10,
    unit="items",
    doc="Meta, interactive list messages page",
)
SECTIONS_ANY_OF_TITLE = Rule(
    name="SectionsAnyOfTitle",
    code="required",
    path="/messaging_object/interactive/action/sections/~i/title",
    message="a list with more than one section has a title for each",
    keyword="anyOf",
    doc="Meta, OpenAPI description (v23.0)",
)
LIST_ACTION_TYPE = Rule(
    name="ListActionType",
    code="type",
    path="/messaging_object/interactive/action",
    message="action must be an object, not ",
    slot="type",
)
LIST_ACTION_ADDITIONAL_PROPERTIES = Rule(
    name="ListActionAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/action",
    message='action has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Meta, interactive list messages page",
    names=("button", "sections"),
)
LIST_BUTTON_REQUIRED = Rule(
    name="ListButtonRequired",
    code="required",
    path="/messaging_object/interactive/action/button",
    message="button label is missing; add it",
    doc="Meta, interactive list messages page",
)
SECTIONS_REQUIRED = Rule(
    name="SectionsRequired",
    code="required",
    path="/messaging_object/interactive/action/sections",
    message="sections are missing; add them",
    doc="Meta, interactive list messages page",
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
TYPE_ENUM = Rule(
    name="TypeEnum",
    code="enum",
    path="/messaging_object/interactive/header/type",
    message="type must be text",
    doc="Kaleyra, interactive table, row header",
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
TEXT_HEADER_TYPE = Rule(
    name="TextHeaderType",
    code="type",
    path="/messaging_object/interactive/header",
    message="header must be an object, not ",
    slot="type",
    fix_of_null="Leave it out.",
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
    fix_of_null="Leave it out.",
    doc="Meta, interactive object reference",
    names=("type", "text"),
)
TYPE_REQUIRED = Rule(
    name="TypeRequired",
    code="required",
    path="/messaging_object/interactive/header/type",
    message="type is missing; add it",
    doc="Kaleyra, sample request",
)
HEADER_TEXT_REQUIRED = Rule(
    name="HeaderTextRequired",
    code="required",
    path="/messaging_object/interactive/header/text",
    message="header.text is missing; add it",
    doc="Kaleyra, sample request",
)
LIST_INTERACTIVE_TYPE = Rule(
    name="ListInteractiveType",
    code="type",
    path="/messaging_object/interactive",
    message="interactive must be an object, not ",
    slot="type",
)
LIST_INTERACTIVE_ADDITIONAL_PROPERTIES = Rule(
    name="ListInteractiveAdditionalProperties",
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
LIST_TYPE_REQUIRED = Rule(
    name="ListTypeRequired",
    code="required",
    path="/messaging_object/interactive/type",
    message="type is missing; add it",
    doc="Meta, interactive list messages page",
)
LIST_BODY_REQUIRED = Rule(
    name="ListBodyRequired",
    code="required",
    path="/messaging_object/interactive/body",
    message="body is missing; add it",
    doc="Meta, interactive list messages page",
)
LIST_ACTION_REQUIRED = Rule(
    name="ListActionRequired",
    code="required",
    path="/messaging_object/interactive/action",
    message="action is missing; add it",
    doc="Meta, interactive list messages page",
)
RECIPIENT_TYPE_ENUM = Rule(
    name="RecipientTypeEnum",
    code="enum",
    path="/messaging_object/recipient_type",
    message="recipient_type must be individual",
    fix_of_null="Leave it out.",
    doc="Kaleyra, messaging_object table, row recipient_type",
)
LIST_MESSAGING_OBJECT_TYPE = Rule(
    name="ListMessagingObjectType",
    code="type",
    path="/messaging_object",
    message="messaging_object must be an object, not ",
    slot="type",
)
LIST_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES = Rule(
    name="ListMessagingObjectAdditionalProperties",
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
LIST_INTERACTIVE_REQUIRED = Rule(
    name="ListInteractiveRequired",
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
LIST_REQUEST_TYPE = Rule(
    name="ListRequestType",
    code="type",
    path="",
    message="list request must be an object, not ",
    slot="type",
)
LIST_REQUEST_ADDITIONAL_PROPERTIES = Rule(
    name="ListRequestAdditionalProperties",
    code="additionalProperties",
    path="",
    message='list request has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Our reading",
    names=("messaging_object", "extra_info"),
)
LIST_MESSAGING_OBJECT_REQUIRED = Rule(
    name="ListMessagingObjectRequired",
    code="required",
    path="/messaging_object",
    message="messaging_object is missing; add it",
    doc="Kaleyra, payload table",
)
PATTERN1 = re.compile("^\\+[1-9][0-9]{6,14}\\Z")
NAMES2: frozenset[str] = frozenset(("text",))
NAMES3: frozenset[str] = frozenset(("id", "title", "description"))
NAMES4: frozenset[str] = frozenset(("rows", "title"))
NAMES5: frozenset[str] = frozenset(("button", "sections"))
NAMES6: frozenset[str] = frozenset(("type", "text"))
NAMES7: frozenset[str] = frozenset(("type", "body", "action", "footer", "header"))
NAMES8: frozenset[str] = frozenset(
    ("messaging_product", "to", "type", "interactive", "recipient_type"),
)
VALUES9: tuple[str, ...] = (
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
NAMES10: frozenset[str] = frozenset(("ref", "ref1", "ref2", "wa_source"))
NAMES11: frozenset[str] = frozenset(("messaging_object", "extra_info"))
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
        "button",
        "sections",
        "rows",
        "title",
        "id",
        "description",
        "ref",
        "ref1",
        "ref2",
        "wa_source",
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


def check_list_type(value: object, found: Found) -> None:
    if value != "list":
        found.add(LIST_TYPE_ENUM, shown(value))


def check_list_body_text(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(LIST_BODY_TEXT_TYPE, type_of(value))
        return
    if value == "":
        found.add(LIST_BODY_TEXT_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if len(value) > 4096:
        found.add(LIST_BODY_TEXT_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(LIST_BODY_TEXT_XWELL_FORMED, None)
    if not value.strip(WHITE_SPACE):
        found.add(LIST_BODY_TEXT_XNOT_BLANK, None)


def check_list_body(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(LIST_BODY_TYPE, type_of(value))
        return
    found.add_unknown(LIST_BODY_ADDITIONAL_PROPERTIES, value, NAMES2, KNOWN_NAMES)
    if "text" in value:
        check_list_body_text(value.get("text"), found)
    else:
        found.add(LIST_BODY_TEXT_REQUIRED, None)


def check_list_button(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(LIST_BUTTON_TYPE, type_of(value))
        return
    if value == "":
        found.add(LIST_BUTTON_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if len(value) > 20:
        found.add(LIST_BUTTON_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(LIST_BUTTON_XWELL_FORMED, None)
    if not value.strip(WHITE_SPACE):
        found.add(LIST_BUTTON_XNOT_BLANK, None)


def check_row_id(value: object, found: Found, i0: int, i1: int) -> None:
    if not isinstance(value, str):
        found.add(ROW_ID_TYPE, type_of(value), i0, i1)
        return
    if value == "":
        found.add(ROW_ID_MIN_LENGTH_EMPTY, length_if_read(value), i0, i1)
        return
    if len(value) > 200:
        found.add(ROW_ID_MAX_LENGTH, length_if_read(value), i0, i1)
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(ROW_ID_XWELL_FORMED, None, i0, i1)
    if value.strip(WHITE_SPACE) != value:
        found.add(ROW_ID_XNO_EDGE_WHITE_SPACE, None, i0, i1)


def check_row_title(value: object, found: Found, i0: int, i1: int) -> None:
    if not isinstance(value, str):
        found.add(ROW_TITLE_TYPE, type_of(value), i0, i1)
        return
    if value == "":
        found.add(ROW_TITLE_MIN_LENGTH_EMPTY, length_if_read(value), i0, i1)
        return
    if len(value) > 24:
        found.add(ROW_TITLE_MAX_LENGTH, length_if_read(value), i0, i1)
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(ROW_TITLE_XWELL_FORMED, None, i0, i1)
    if not value.strip(WHITE_SPACE):
        found.add(ROW_TITLE_XNOT_BLANK, None, i0, i1)


def check_row_description(value: object, found: Found, i0: int, i1: int) -> None:
    if not isinstance(value, str):
        found.add(ROW_DESCRIPTION_TYPE, type_of(value), i0, i1)
        return
    if len(value) > 72:
        found.add(ROW_DESCRIPTION_MAX_LENGTH, length_if_read(value), i0, i1)
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(ROW_DESCRIPTION_XWELL_FORMED, None, i0, i1)


def check_row(value: object, found: Found, i0: int, i1: int) -> None:
    if not isinstance(value, dict):
        found.add(ROW_TYPE, type_of(value), i0, i1)
        return
    found.add_unknown(ROW_ADDITIONAL_PROPERTIES, value, NAMES3, KNOWN_NAMES, i0, i1)
    if "id" in value:
        check_row_id(value.get("id"), found, i0, i1)
    else:
        found.add(ROW_ID_REQUIRED, None, i0, i1)
    if "title" in value:
        check_row_title(value.get("title"), found, i0, i1)
    else:
        found.add(ROW_TITLE_REQUIRED, None, i0, i1)
    if "description" in value:
        check_row_description(value.get("description"), found, i0, i1)


def check_rows(value: object, found: Found, i0: int) -> None:
    if not isinstance(value, list):
        found.add(ROWS_TYPE, type_of(value), i0)
        return
    if len(value) < 1:
        found.add(ROWS_MIN_ITEMS, len(value), i0)
    if len(value) > 10:
        return
    for i1, item in enumerate(value):
        check_row(item, found, i0, i1)


def check_section_title(value: object, found: Found, i0: int) -> None:
    if not isinstance(value, str):
        found.add(SECTION_TITLE_TYPE, type_of(value), i0)
        return
    if value == "":
        found.add(SECTION_TITLE_MIN_LENGTH_EMPTY, length_if_read(value), i0)
        return
    if len(value) > 24:
        found.add(SECTION_TITLE_MAX_LENGTH, length_if_read(value), i0)
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(SECTION_TITLE_XWELL_FORMED, None, i0)
    if not value.strip(WHITE_SPACE):
        found.add(SECTION_TITLE_XNOT_BLANK, None, i0)


def check_section(value: object, found: Found, i0: int) -> None:
    if not isinstance(value, dict):
        found.add(SECTION_TYPE, type_of(value), i0)
        return
    found.add_unknown(SECTION_ADDITIONAL_PROPERTIES, value, NAMES4, KNOWN_NAMES, i0)
    if "rows" in value:
        check_rows(value.get("rows"), found, i0)
    else:
        found.add(ROWS_REQUIRED, None, i0)
    if "title" in value:
        check_section_title(value.get("title"), found, i0)


def check_sections(value: object, found: Found) -> None:
    if not isinstance(value, list):
        found.add(SECTIONS_TYPE, type_of(value))
        return
    if len(value) < 1:
        found.add(SECTIONS_MIN_ITEMS, len(value))
    if len(value) > 10:
        found.add(SECTIONS_MAX_ITEMS, len(value))
        return
    keys0: set[str] = set()
    for i0, item in enumerate(value):
        check_section(item, found, i0)
        for i1, one in enumerate(items_at(item, 10, "rows")):
            found.add_repeated(SECTIONS_ROWS_ID, keys0, at(one, "id"), i0, i1)
    total = count_at(value, "rows")
    if total > 10:
        found.add(SECTIONS_XMAX_TOTAL, total)
    if len(value) > 1:
        for i0, item in enumerate(value):
            if lacks(item, "title"):
                found.add(SECTIONS_ANY_OF_TITLE, None, i0)


def check_list_action(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(LIST_ACTION_TYPE, type_of(value))
        return
    found.add_unknown(LIST_ACTION_ADDITIONAL_PROPERTIES, value, NAMES5, KNOWN_NAMES)
    if "button" in value:
        check_list_button(value.get("button"), found)
    else:
        found.add(LIST_BUTTON_REQUIRED, None)
    if "sections" in value:
        check_sections(value.get("sections"), found)
    else:
        found.add(SECTIONS_REQUIRED, None)


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


def check_type_(value: object, found: Found) -> None:
    if value != "text":
        found.add(TYPE_ENUM, shown(value))


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


def check_text_header(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(TEXT_HEADER_TYPE, type_of(value))
        return
    found.add_unknown(TEXT_HEADER_ADDITIONAL_PROPERTIES, value, NAMES6, KNOWN_NAMES)
    if "type" in value:
        check_type_(value.get("type"), found)
    else:
        found.add(TYPE_REQUIRED, None)
    if "text" in value:
        check_header_text(value.get("text"), found)
    else:
        found.add(HEADER_TEXT_REQUIRED, None)


def check_list_interactive(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(LIST_INTERACTIVE_TYPE, type_of(value))
        return
    found.add_unknown(
        LIST_INTERACTIVE_ADDITIONAL_PROPERTIES,
        value,
        NAMES7,
        KNOWN_NAMES,
    )
    if "type" in value:
        check_list_type(value.get("type"), found)
    else:
        found.add(LIST_TYPE_REQUIRED, None)
    if "body" in value:
        check_list_body(value.get("body"), found)
    else:
        found.add(LIST_BODY_REQUIRED, None)
    if "action" in value:
        check_list_action(value.get("action"), found)
    else:
        found.add(LIST_ACTION_REQUIRED, None)
    if "footer" in value:
        check_footer(value.get("footer"), found)
    if "header" in value:
        check_text_header(value.get("header"), found)


def check_recipient_type(value: object, found: Found) -> None:
    if value != "individual":
        found.add(RECIPIENT_TYPE_ENUM, shown(value))


def check_list_messaging_object(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(LIST_MESSAGING_OBJECT_TYPE, type_of(value))
        return
    found.add_unknown(
        LIST_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES,
        value,
        NAMES8,
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
        check_list_interactive(value.get("interactive"), found)
    else:
        found.add(LIST_INTERACTIVE_REQUIRED, None)
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
    if not is_one_of(value, VALUES9):
        found.add(WA_SOURCE_ENUM, shown(value))


def check_extra_info(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(EXTRA_INFO_TYPE, type_of(value))
        return
    found.add_unknown(EXTRA_INFO_ADDITIONAL_PROPERTIES, value, NAMES10, KNOWN_NAMES)
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
        found.add(LIST_REQUEST_TYPE, type_of(value))
        return
    found.add_unknown(LIST_REQUEST_ADDITIONAL_PROPERTIES, value, NAMES11, KNOWN_NAMES)
    if "messaging_object" in value:
        check_list_messaging_object(value.get("messaging_object"), found)
    else:
        found.add(LIST_MESSAGING_OBJECT_REQUIRED, None)
    if "extra_info" in value:
        check_extra_info(value.get("extra_info"), found)
