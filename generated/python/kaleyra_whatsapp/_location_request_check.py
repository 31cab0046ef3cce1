# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Checks of location-request. What is exported is in the package itself."""

import re

from ._facts import WHITE_SPACE
from ._found import Found
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
LOCATION_REQUEST_TYPE_ENUM = Rule(
    name="LocationRequestTypeEnum",
    code="enum",
    path="/messaging_object/interactive/type",
    message="type must be location_request_message",
    doc="Kaleyra, request format",
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
LOCATION_ACTION_NAME_ENUM = Rule(
    name="LocationActionNameEnum",
    code="enum",
    path="/messaging_object/interactive/action/name",
    message="name must be send_location",
    doc="Kaleyra, request format",
)
LOCATION_ACTION_TYPE = Rule(
    name="LocationActionType",
    code="type",
    path="/messaging_object/interactive/action",
    message="action must be an object, not ",
    slot="type",
)
LOCATION_ACTION_ADDITIONAL_PROPERTIES = Rule(
    name="LocationActionAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive/action",
    message='action has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Kaleyra, request format",
    names=("name",),
)
LOCATION_ACTION_NAME_REQUIRED = Rule(
    name="LocationActionNameRequired",
    code="required",
    path="/messaging_object/interactive/action/name",
    message="name is missing; add it",
    doc="Kaleyra, request format",
)
LOCATION_INTERACTIVE_TYPE = Rule(
    name="LocationInteractiveType",
    code="type",
    path="/messaging_object/interactive",
    message="interactive must be an object, not ",
    slot="type",
)
LOCATION_INTERACTIVE_ADDITIONAL_PROPERTIES = Rule(
    name="LocationInteractiveAdditionalProperties",
    code="additionalProperties",
    path="/messaging_object/interactive",
    message='interactive has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Meta, location request messages page",
    names=("type", "body", "action"),
)
LOCATION_REQUEST_TYPE_REQUIRED = Rule(
    name="LocationRequestTypeRequired",
    code="required",
    path="/messaging_object/interactive/type",
    message="type is missing; add it",
    doc="Meta, location request messages page",
)
BODY_REQUIRED = Rule(
    name="BodyRequired",
    code="required",
    path="/messaging_object/interactive/body",
    message="body is missing; add it",
    doc="Meta, location request messages page",
)
LOCATION_ACTION_REQUIRED = Rule(
    name="LocationActionRequired",
    code="required",
    path="/messaging_object/interactive/action",
    message="action is missing; add it",
    doc="Meta, location request messages page",
)
RECIPIENT_TYPE_ENUM = Rule(
    name="RecipientTypeEnum",
    code="enum",
    path="/messaging_object/recipient_type",
    message="recipient_type must be individual",
    fix_of_null="Leave it out.",
    doc="Kaleyra, messaging_object table, row recipient_type",
)
LOCATION_MESSAGING_OBJECT_TYPE = Rule(
    name="LocationMessagingObjectType",
    code="type",
    path="/messaging_object",
    message="messaging_object must be an object, not ",
    slot="type",
)
LOCATION_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES = Rule(
    name="LocationMessagingObjectAdditionalProperties",
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
LOCATION_INTERACTIVE_REQUIRED = Rule(
    name="LocationInteractiveRequired",
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
LOCATION_REQUEST_TYPE = Rule(
    name="LocationRequestType",
    code="type",
    path="",
    message="location request must be an object, not ",
    slot="type",
)
LOCATION_REQUEST_ADDITIONAL_PROPERTIES = Rule(
    name="LocationRequestAdditionalProperties",
    code="additionalProperties",
    path="",
    message='location request has no field "',
    slot="name",
    message_end='"; remove it',
    fix_start='Did you mean "',
    fix_end='"?',
    doc="Our reading",
    names=("messaging_object", "extra_info"),
)
LOCATION_MESSAGING_OBJECT_REQUIRED = Rule(
    name="LocationMessagingObjectRequired",
    code="required",
    path="/messaging_object",
    message="messaging_object is missing; add it",
    doc="Kaleyra, payload table",
)
PATTERN1 = re.compile("^\\+[1-9][0-9]{6,14}\\Z")
NAMES2: frozenset[str] = frozenset(("text",))
NAMES3: frozenset[str] = frozenset(("name",))
NAMES4: frozenset[str] = frozenset(("type", "body", "action"))
NAMES5: frozenset[str] = frozenset(
    ("messaging_product", "to", "type", "interactive", "recipient_type"),
)
VALUES6: tuple[str, ...] = (
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
NAMES7: frozenset[str] = frozenset(("ref", "ref1", "ref2", "wa_source"))
NAMES8: frozenset[str] = frozenset(("messaging_object", "extra_info"))
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
        "text",
        "name",
        "ref",
        "ref1",
        "ref2",
        "wa_source",
        "header",
        "footer",
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


def check_location_request_type(value: object, found: Found) -> None:
    if value != "location_request_message":
        found.add(LOCATION_REQUEST_TYPE_ENUM, shown(value))


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


def check_location_action_name(value: object, found: Found) -> None:
    if value != "send_location":
        found.add(LOCATION_ACTION_NAME_ENUM, shown(value))


def check_location_action(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(LOCATION_ACTION_TYPE, type_of(value))
        return
    found.add_unknown(LOCATION_ACTION_ADDITIONAL_PROPERTIES, value, NAMES3, KNOWN_NAMES)
    if "name" in value:
        check_location_action_name(value.get("name"), found)
    else:
        found.add(LOCATION_ACTION_NAME_REQUIRED, None)


def check_location_interactive(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(LOCATION_INTERACTIVE_TYPE, type_of(value))
        return
    found.add_unknown(
        LOCATION_INTERACTIVE_ADDITIONAL_PROPERTIES,
        value,
        NAMES4,
        KNOWN_NAMES,
    )
    if "type" in value:
        check_location_request_type(value.get("type"), found)
    else:
        found.add(LOCATION_REQUEST_TYPE_REQUIRED, None)
    if "body" in value:
        check_body(value.get("body"), found)
    else:
        found.add(BODY_REQUIRED, None)
    if "action" in value:
        check_location_action(value.get("action"), found)
    else:
        found.add(LOCATION_ACTION_REQUIRED, None)


def check_recipient_type(value: object, found: Found) -> None:
    if value != "individual":
        found.add(RECIPIENT_TYPE_ENUM, shown(value))


def check_location_messaging_object(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(LOCATION_MESSAGING_OBJECT_TYPE, type_of(value))
        return
    found.add_unknown(
        LOCATION_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES,
        value,
        NAMES5,
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
        check_location_interactive(value.get("interactive"), found)
    else:
        found.add(LOCATION_INTERACTIVE_REQUIRED, None)
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
    if not is_one_of(value, VALUES6):
        found.add(WA_SOURCE_ENUM, shown(value))


def check_extra_info(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(EXTRA_INFO_TYPE, type_of(value))
        return
    found.add_unknown(EXTRA_INFO_ADDITIONAL_PROPERTIES, value, NAMES7, KNOWN_NAMES)
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
        found.add(LOCATION_REQUEST_TYPE, type_of(value))
        return
    found.add_unknown(
        LOCATION_REQUEST_ADDITIONAL_PROPERTIES,
        value,
        NAMES8,
        KNOWN_NAMES,
    )
    if "messaging_object" in value:
        check_location_messaging_object(value.get("messaging_object"), found)
    else:
        found.add(LOCATION_MESSAGING_OBJECT_REQUIRED, None)
    if "extra_info" in value:
        check_extra_info(value.get("extra_info"), found)
