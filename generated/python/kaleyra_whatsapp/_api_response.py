# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Checks of api-response. What is exported stands in the package itself."""

from typing import cast

from ._found import (
    Found,
    Rule,
    is_ill_formed,
    is_unread,
    length_if_read,
    type_of,
)

RESPONSE_CODE_TYPE = Rule(
    code="type",
    path="/code",
    message="code must be a string, not ",
    message_end="",
    slot="type",
)
RESPONSE_CODE_MIN_LENGTH_EMPTY = Rule(
    code="minLength",
    path="/code",
    message="code is empty; write something",
    unit="code points",
    doc="Our reading",
    limit=1,
)
RESPONSE_CODE_MAX_LENGTH = Rule(
    code="maxLength",
    path="/code",
    message="code is ",
    message_end=" characters long; the maximum is 64",
    slot="count",
    unit="code points",
    fix="Shorten it by ",
    fix_end=".",
    doc="Our reading",
    limit=64,
)
RESPONSE_CODE_XWELL_FORMED = Rule(
    code="ill-formed-unicode",
    path="/code",
    message="code has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
RESPONSE_MESSAGE_ID_TYPE = Rule(
    code="type",
    path="/data/message_id",
    message="message_id must be a string, not ",
    message_end="",
    slot="type",
    fix_of_null="Leave it out.",
)
RESPONSE_MESSAGE_ID_MIN_LENGTH_EMPTY = Rule(
    code="minLength",
    path="/data/message_id",
    message="message_id is empty; write something",
    unit="code points",
    doc="Our reading",
    limit=1,
)
RESPONSE_MESSAGE_ID_XWELL_FORMED = Rule(
    code="ill-formed-unicode",
    path="/data/message_id",
    message="message_id has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
RESPONSE_DATA_TYPE = Rule(
    code="type",
    path="/data",
    message="data must be an object or array, not ",
    message_end="",
    slot="type",
    fix_of_null="Leave it out.",
    doc="Kaleyra, samples of success and failure",
)
RESPONSE_ERROR_TYPE = Rule(
    code="type",
    path="/error",
    message="error must be an object, not ",
    message_end="",
    slot="type",
    fix_of_null="Leave it out.",
)
RESPONSE_MESSAGE_TYPE = Rule(
    code="type",
    path="/message",
    message="message must be a string, not ",
    message_end="",
    slot="type",
    fix_of_null="Leave it out.",
)
RESPONSE_MESSAGE_XWELL_FORMED = Rule(
    code="ill-formed-unicode",
    path="/message",
    message="message has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
API_RESPONSE_TYPE = Rule(
    code="type",
    path="",
    message="api response must be an object, not ",
    message_end="",
    slot="type",
)
RESPONSE_CODE_REQUIRED = Rule(
    code="required",
    path="/code",
    message="code is missing; add it",
    doc="Our reading",
)
KNOWN_NAMES = frozenset(("code", "data", "error", "message", "message_id"))


def check_response_code(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(RESPONSE_CODE_TYPE, type_of(value))
        return
    if not value:
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
    if not value:
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
    if type_of(value) == "object":
        check_response_receipt(cast("dict[str, object]", value), found)
    elif type_of(value) == "array":
        check_response_nothing(cast("list[object]", value), found)
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


def check_api_response(value: object, found: Found) -> None:
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


def check(value: object, found: Found) -> None:
    """Checks a whole value."""
    check_api_response(value, found)
