# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Checks of api-response. What is exported is in the package itself."""

from typing import cast

from ._found import Found
from ._found import is_ill_formed
from ._found import is_unread
from ._found import length_if_read
from ._found import type_of
from ._issues import Rule

RESPONSE_CODE_TYPE = Rule(
    name="ResponseCodeType",
    code="type",
    path="/code",
    message="code must be a string, not ",
    slot="type",
)
RESPONSE_CODE_MIN_LENGTH_EMPTY = Rule(
    name="ResponseCodeMinLengthEmpty",
    code="minLength",
    path="/code",
    message="code is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
RESPONSE_CODE_MAX_LENGTH = Rule(
    name="ResponseCodeMaxLength",
    code="maxLength",
    path="/code",
    message="code is ",
    slot="count",
    message_end=" characters long; the maximum is 64",
    limit=64,
    unit="code points",
    fix_start="Shorten it by ",
    fix_end=".",
    doc="Our reading",
)
RESPONSE_CODE_XWELL_FORMED = Rule(
    name="ResponseCodeXWellFormed",
    code="ill-formed-unicode",
    path="/code",
    message="code has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
RESPONSE_MESSAGE_ID_TYPE = Rule(
    name="ResponseMessageIdType",
    code="type",
    path="/data/message_id",
    message="message_id must be a string, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
RESPONSE_MESSAGE_ID_MIN_LENGTH_EMPTY = Rule(
    name="ResponseMessageIdMinLengthEmpty",
    code="minLength",
    path="/data/message_id",
    message="message_id is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
RESPONSE_MESSAGE_ID_XWELL_FORMED = Rule(
    name="ResponseMessageIdXWellFormed",
    code="ill-formed-unicode",
    path="/data/message_id",
    message="message_id has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
RESPONSE_DATA_TYPE = Rule(
    name="ResponseDataType",
    code="type",
    path="/data",
    message="data must be an object or array, not ",
    slot="type",
    fix_of_null="Leave it out.",
    doc="Kaleyra, samples of success and failure",
)
RESPONSE_ERROR_TYPE = Rule(
    name="ResponseErrorType",
    code="type",
    path="/error",
    message="error must be an object, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
RESPONSE_MESSAGE_TYPE = Rule(
    name="ResponseMessageType",
    code="type",
    path="/message",
    message="message must be a string, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
RESPONSE_MESSAGE_XWELL_FORMED = Rule(
    name="ResponseMessageXWellFormed",
    code="ill-formed-unicode",
    path="/message",
    message="message has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
API_RESPONSE_TYPE = Rule(
    name="ApiResponseType",
    code="type",
    path="",
    message="api response must be an object, not ",
    slot="type",
)
RESPONSE_CODE_REQUIRED = Rule(
    name="ResponseCodeRequired",
    code="required",
    path="/code",
    message="code is missing; add it",
    doc="Our reading",
)
KNOWN_NAMES: frozenset[str] = frozenset(
    ("code", "data", "error", "message", "message_id"),
)


def check_response_code(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(RESPONSE_CODE_TYPE, type_of(value))
        return
    if value == "":
        found.add(RESPONSE_CODE_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if len(value) > 64:
        found.add(RESPONSE_CODE_MAX_LENGTH, length_if_read(value))
        if is_unread(value):
            return
    if not value.isascii() and is_ill_formed(value):
        found.add(RESPONSE_CODE_XWELL_FORMED, None)


def check_response_message_id(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(RESPONSE_MESSAGE_ID_TYPE, type_of(value))
        return
    if value == "":
        found.add(RESPONSE_MESSAGE_ID_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if not value.isascii() and is_ill_formed(value):
        found.add(RESPONSE_MESSAGE_ID_XWELL_FORMED, None)


def check_response_receipt(value: dict[str, object], found: Found) -> None:
    if "message_id" in value:
        check_response_message_id(value.get("message_id"), found)


def check_response_nothing(value: list[object], found: Found) -> None:
    pass


def check_response_data(value: object, found: Found) -> None:
    if type_of(value) == "array":
        check_response_nothing(cast("list[object]", value), found)
    elif type_of(value) == "object":
        check_response_receipt(cast("dict[str, object]", value), found)
    else:
        found.add(RESPONSE_DATA_TYPE, type_of(value))


def check_response_error(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(RESPONSE_ERROR_TYPE, type_of(value))
        return


def check_response_message(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(RESPONSE_MESSAGE_TYPE, type_of(value))
        return
    if not value.isascii() and is_ill_formed(value):
        found.add(RESPONSE_MESSAGE_XWELL_FORMED, None)


def check(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(API_RESPONSE_TYPE, type_of(value))
        return
    if "code" in value:
        check_response_code(value.get("code"), found)
    else:
        found.add(RESPONSE_CODE_REQUIRED, None)
    if "data" in value:
        check_response_data(value.get("data"), found)
    if "error" in value:
        check_response_error(value.get("error"), found)
    if "message" in value:
        check_response_message(value.get("message"), found)
