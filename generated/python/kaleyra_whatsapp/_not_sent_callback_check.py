# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Checks of not-sent-callback. What is exported is in the package itself."""

from ._found import Found
from ._found import is_ill_formed
from ._found import length_if_read
from ._found import type_of
from ._issues import Rule

NOT_SENT_STATUS_TYPE = Rule(
    name="NotSentStatusType",
    code="type",
    path="/status",
    message="status must be a string, not ",
    slot="type",
)
NOT_SENT_STATUS_MIN_LENGTH_EMPTY = Rule(
    name="NotSentStatusMinLengthEmpty",
    code="minLength",
    path="/status",
    message="status is empty; write something",
    limit=1,
    unit="code points",
    doc="Our reading",
)
NOT_SENT_STATUS_XWELL_FORMED = Rule(
    name="NotSentStatusXWellFormed",
    code="ill-formed-unicode",
    path="/status",
    message="status has half of a character in it, a lone surrogate; remove it",
    keyword="x-wellFormed",
)
NOT_SENT_CALLBACK_TYPE = Rule(
    name="NotSentCallbackType",
    code="type",
    path="",
    message="not sent callback must be an object, not ",
    slot="type",
)
NOT_SENT_STATUS_REQUIRED = Rule(
    name="NotSentStatusRequired",
    code="required",
    path="/status",
    message="status is missing; add it",
    doc="Kaleyra, status webhook page, daily limit reached",
)
MESSAGE_ID_REQUIRED = Rule(
    name="MessageIdRequired",
    code="required",
    path="/message_id",
    message="message_id is missing; add it",
    doc="Kaleyra, status webhook page, daily limit reached",
)
KNOWN_NAMES: frozenset[str] = frozenset(
    ("status", "message_id", "code", "extra_info", "reason"),
)


def check_not_sent_status(value: object, found: Found) -> None:
    if not isinstance(value, str):
        found.add(NOT_SENT_STATUS_TYPE, type_of(value))
        return
    if value == "":
        found.add(NOT_SENT_STATUS_MIN_LENGTH_EMPTY, length_if_read(value))
        return
    if not value.isascii() and is_ill_formed(value):
        found.add(NOT_SENT_STATUS_XWELL_FORMED, None)


def check(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(NOT_SENT_CALLBACK_TYPE, type_of(value))
        return
    if "status" in value:
        check_not_sent_status(value.get("status"), found)
    else:
        found.add(NOT_SENT_STATUS_REQUIRED, None)
    if "message_id" not in value:
        found.add(MESSAGE_ID_REQUIRED, None)
