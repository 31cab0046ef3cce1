# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Functions that check values."""

from . import (
    _api_response,
    _message_callback,
    _not_sent_callback,
    _reply_button_request,
    _status_callback,
)
from ._found import Issue
from ._kinds import Check, check_kind, issues_of

KINDS: dict[str, Check] = {"button": _reply_button_request.check}


def validate(value: object, *, allow_unknown: bool = False) -> list[Issue]:
    """
    Every issue of a value as a request of any kind; none for a valid one. With
    allow_unknown, a field that the schema has nowhere is no issue.
    """
    return issues_of(check_kind(KINDS), value, allow_unknown)


def validate_api_response(value: object, *, allow_unknown: bool = False) -> list[Issue]:
    """
    Every issue of a value: What Kaleyra answers to a request that sends a message,
    accepted or refused.
    """
    return issues_of(_api_response.check, value, allow_unknown)


def validate_message_callback(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value: What Kaleyra posts to your address when a customer writes to
    you: a tap on a reply button, on the button of a template or on the row of a list, a
    location, or any other message.
    """
    return issues_of(_message_callback.check, value, allow_unknown)


def validate_not_sent_callback(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value: What Kaleyra posts to your address when it did not hand a
    message to WhatsApp.
    """
    return issues_of(_not_sent_callback.check, value, allow_unknown)


def validate_reply_button_request(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value as a request: The whole body of a request that sends a
    WhatsApp message with reply buttons.
    """
    return issues_of(_reply_button_request.check, value, allow_unknown)


def validate_status_callback(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value: What Kaleyra posts to your address when WhatsApp reports
    what became of a message: sent, delivered, read, played, failed.
    """
    return issues_of(_status_callback.check, value, allow_unknown)
