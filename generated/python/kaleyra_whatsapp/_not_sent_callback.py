# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Checks of not-sent-callback. What is exported stands in the package itself."""

from ._found import (
    Found,
    Rule,
    is_ill_formed,
    length_if_read,
    type_of,
)

NOT_SENT_STATUS_TYPE = Rule(
    code="type",
    path="/status",
    message="status must be a string, not ",
    message_end="",
    slot="type",
)
NOT_SENT_STATUS_MIN_LENGTH_EMPTY = Rule(
    code="minLength",
    path="/status",
    message="status is empty; write something",
    unit="code points",
    doc="Our reading",
    limit=1,
)
NOT_SENT_STATUS_XWELL_FORMED = Rule(
    code="ill-formed-unicode",
    path="/status",
    message="status has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
NOT_SENT_CALLBACK_TYPE = Rule(
    code="type",
    path="",
    message="not sent callback must be an object, not ",
    message_end="",
    slot="type",
)
NOT_SENT_STATUS_REQUIRED = Rule(
    code="required",
    path="/status",
    message="status is missing; add it",
    doc="Kaleyra, status webhook page, daily limit reached",
)
MESSAGE_ID_REQUIRED = Rule(
    code="required",
    path="/message_id",
    message="message_id is missing; add it",
    doc="Kaleyra, status webhook page, daily limit reached",
)
KNOWN_NAMES = frozenset(("status", "message_id", "code", "extra_info", "reason"))


def check_not_sent_status(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(NOT_SENT_STATUS_TYPE, type_of(value))
        return
    if not value:
        found.add(NOT_SENT_STATUS_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if not value.isascii() and is_ill_formed(value):
        found.add(NOT_SENT_STATUS_XWELL_FORMED, None)


def check_not_sent_callback(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(NOT_SENT_CALLBACK_TYPE, type_of(value))
        return
    if "status" in value:
        check_not_sent_status(value.get("status"), found)
    else:
        found.add(NOT_SENT_STATUS_REQUIRED, None)
    if "message_id" in value:
        pass
    else:
        found.add(MESSAGE_ID_REQUIRED, None)


def check(value: object, found: Found) -> None:
    """Checks a whole value."""
    check_not_sent_callback(value, found)
