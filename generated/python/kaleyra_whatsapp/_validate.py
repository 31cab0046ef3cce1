# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Functions that check values."""

from . import (
    _api_response,
    _cta_url_request,
    _list_request,
    _location_request,
    _message_callback,
    _not_sent_callback,
    _reply_button_request,
    _status_callback,
)
from ._found import Issue
from ._kinds import Check, KindRules, check_kind, issues_of

KINDS: dict[str, Check] = {
    "cta_url": _cta_url_request.check,
    "list": _list_request.check,
    "location_request_message": _location_request.check,
    "button": _reply_button_request.check,
}
KIND_RULES = KindRules(
    path=("messaging_object", "interactive", "type"),
    pointer="/messaging_object/interactive/type",
    missing="type is missing; add it",
    unknown="type must be one of cta_url, list, location_request_message, button",
)


def validate(value: object, *, allow_unknown: bool = False) -> list[Issue]:
    """
    Every issue of a value as a request of any kind; none for a valid one. With
    allow_unknown, a field that the schema has nowhere is no issue.
    """
    return issues_of(check_kind(KINDS, KIND_RULES), value, allow_unknown)


def validate_api_response(value: object, *, allow_unknown: bool = False) -> list[Issue]:
    """
    Every issue of a value: What Kaleyra answers to a request that sends a message,
    accepted or refused.
    """
    return issues_of(_api_response.check, value, allow_unknown)


def validate_cta_url_request(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value as a request: The whole body of a request that sends a
    WhatsApp message with a button that opens a link.
    """
    return issues_of(_cta_url_request.check, value, allow_unknown)


def validate_list_request(value: object, *, allow_unknown: bool = False) -> list[Issue]:
    """
    Every issue of a value as a request: The whole body of a request that sends a
    WhatsApp list message.
    """
    return issues_of(_list_request.check, value, allow_unknown)


def validate_location_request(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value as a request: The whole body of a request that asks the
    customer for a location.
    """
    return issues_of(_location_request.check, value, allow_unknown)


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
