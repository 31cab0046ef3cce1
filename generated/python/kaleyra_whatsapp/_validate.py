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
from ._issues import Issue, Rule
from ._kinds import Check, RulesOfAll, any_of, issues_of, issues_of_request

KINDS: dict[str, Check] = {
    "cta_url": _cta_url_request.check,
    "list": _list_request.check,
    "location_request_message": _location_request.check,
    "button": _reply_button_request.check,
}
KIND_PATH = ("messaging_object", "interactive", "type")
OF_ALL: RulesOfAll = (
    (
        (
            _cta_url_request.CTA_URL_TYPE_ENUM,
            _list_request.LIST_TYPE_ENUM,
            _location_request.LOCATION_REQUEST_TYPE_ENUM,
            _reply_button_request.INTERACTIVE_TYPE_ENUM,
        ),
        Rule(
            code="enum",
            path="/messaging_object/interactive/type",
            message="type must be one of button, cta_url, list, location_request_message",
            doc="Kaleyra, request format; Meta, interactive list messages page; Kaleyra, interactive table, row type",
        ),
    ),
    (
        (
            _cta_url_request.BODY_TEXT_MIN_LENGTH_EMPTY,
            _list_request.LIST_BODY_TEXT_MIN_LENGTH_EMPTY,
            _location_request.BODY_TEXT_MIN_LENGTH_EMPTY,
            _reply_button_request.BODY_TEXT_MIN_LENGTH_EMPTY,
        ),
        Rule(
            code="minLength",
            path="/messaging_object/interactive/body/text",
            message="body is empty; write something",
            unit="code points",
            doc="Meta, error 131009; Meta, interactive list messages page",
            limit=1,
        ),
    ),
    (
        (
            _cta_url_request.BODY_TEXT_MAX_LENGTH,
            _list_request.LIST_BODY_TEXT_MAX_LENGTH,
            _location_request.BODY_TEXT_MAX_LENGTH,
            _reply_button_request.BODY_TEXT_MAX_LENGTH,
        ),
        Rule(
            code="maxLength",
            path="/messaging_object/interactive/body/text",
            message="body is ",
            message_end=" characters long; the maximum is 4096",
            slot="count",
            unit="code points",
            fix="Shorten it by ",
            fix_end=".",
            doc="Kaleyra, interactive table, row body; Meta, interactive list messages page",
            limit=4096,
        ),
    ),
    (
        (
            _cta_url_request.BODY_ADDITIONAL_PROPERTIES,
            _list_request.LIST_BODY_ADDITIONAL_PROPERTIES,
            _location_request.BODY_ADDITIONAL_PROPERTIES,
            _reply_button_request.BODY_ADDITIONAL_PROPERTIES,
        ),
        Rule(
            code="additionalProperties",
            path="/messaging_object/interactive/body",
            message='body has no field "',
            message_end='"; remove it',
            slot="name",
            fix='Did you mean "',
            fix_end='"?',
            doc="Kaleyra, request format; Meta, interactive list messages page",
            names=("text",),
        ),
    ),
    (
        (
            _cta_url_request.BODY_TEXT_REQUIRED,
            _list_request.LIST_BODY_TEXT_REQUIRED,
            _location_request.BODY_TEXT_REQUIRED,
            _reply_button_request.BODY_TEXT_REQUIRED,
        ),
        Rule(
            code="required",
            path="/messaging_object/interactive/body/text",
            message="body.text is missing; add it",
            doc="Kaleyra, request format; Meta, interactive list messages page",
        ),
    ),
    (
        (
            _cta_url_request.CTA_URL_ACTION_ADDITIONAL_PROPERTIES,
            _list_request.LIST_ACTION_ADDITIONAL_PROPERTIES,
            _location_request.LOCATION_ACTION_ADDITIONAL_PROPERTIES,
            _reply_button_request.ACTION_ADDITIONAL_PROPERTIES,
        ),
        Rule(
            code="additionalProperties",
            path="/messaging_object/interactive/action",
            message='action has no field "',
            message_end='"; remove it',
            slot="name",
            fix='Did you mean "',
            fix_end='"?',
            doc="Kaleyra, request format; Meta, interactive list messages page; Kaleyra, action table",
            names=("name", "parameters", "button", "sections", "buttons"),
        ),
    ),
    (
        (
            _cta_url_request.CTA_URL_INTERACTIVE_ADDITIONAL_PROPERTIES,
            _list_request.LIST_INTERACTIVE_ADDITIONAL_PROPERTIES,
            _location_request.LOCATION_INTERACTIVE_ADDITIONAL_PROPERTIES,
            _reply_button_request.INTERACTIVE_ADDITIONAL_PROPERTIES,
        ),
        Rule(
            code="additionalProperties",
            path="/messaging_object/interactive",
            message='interactive has no field "',
            message_end='"; remove it',
            slot="name",
            fix='Did you mean "',
            fix_end='"?',
            doc="Our reading; Meta, location request messages page",
            names=("type", "body", "action", "footer", "header"),
        ),
    ),
    (
        (
            _cta_url_request.CTA_URL_TYPE_REQUIRED,
            _list_request.LIST_TYPE_REQUIRED,
            _location_request.LOCATION_REQUEST_TYPE_REQUIRED,
            _reply_button_request.INTERACTIVE_TYPE_REQUIRED,
        ),
        Rule(
            code="required",
            path="/messaging_object/interactive/type",
            message="type must be one of button, cta_url, list, location_request_message",
            doc="Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table",
        ),
    ),
    (
        (
            _cta_url_request.BODY_REQUIRED,
            _list_request.LIST_BODY_REQUIRED,
            _location_request.BODY_REQUIRED,
            _reply_button_request.BODY_REQUIRED,
        ),
        Rule(
            code="required",
            path="/messaging_object/interactive/body",
            message="body is missing; add it",
            doc="Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table",
        ),
    ),
    (
        (
            _cta_url_request.CTA_URL_ACTION_REQUIRED,
            _list_request.LIST_ACTION_REQUIRED,
            _location_request.LOCATION_ACTION_REQUIRED,
            _reply_button_request.ACTION_REQUIRED,
        ),
        Rule(
            code="required",
            path="/messaging_object/interactive/action",
            message="action is missing; add it",
            doc="Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table",
        ),
    ),
    (
        (
            _cta_url_request.CTA_URL_REQUEST_TYPE,
            _list_request.LIST_REQUEST_TYPE,
            _location_request.LOCATION_REQUEST_TYPE,
            _reply_button_request.REPLY_BUTTON_REQUEST_TYPE,
        ),
        Rule(
            code="type",
            path="",
            message="message must be an object, not ",
            message_end="",
            slot="type",
        ),
    ),
    (
        (
            _cta_url_request.CTA_URL_REQUEST_ADDITIONAL_PROPERTIES,
            _list_request.LIST_REQUEST_ADDITIONAL_PROPERTIES,
            _location_request.LOCATION_REQUEST_ADDITIONAL_PROPERTIES,
            _reply_button_request.REPLY_BUTTON_REQUEST_ADDITIONAL_PROPERTIES,
        ),
        Rule(
            code="additionalProperties",
            path="",
            message='message has no field "',
            message_end='"; remove it',
            slot="name",
            fix='Did you mean "',
            fix_end='"?',
            doc="Our reading",
            names=("messaging_object", "extra_info"),
        ),
    ),
)
CHECK = any_of(KINDS, KIND_PATH, OF_ALL)


def validate(value: object, *, allow_unknown: bool = False) -> list[Issue]:
    """
    Every issue of a value as a request of any kind; none for a valid one. With
    allow_unknown, a field that the schema has nowhere is no issue.
    """
    return issues_of_request(CHECK, value, allow_unknown)


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
    return issues_of_request(_cta_url_request.check, value, allow_unknown)


def validate_list_request(value: object, *, allow_unknown: bool = False) -> list[Issue]:
    """
    Every issue of a value as a request: The whole body of a request that sends a
    WhatsApp list message.
    """
    return issues_of_request(_list_request.check, value, allow_unknown)


def validate_location_request(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value as a request: The whole body of a request that asks the
    customer for a location.
    """
    return issues_of_request(_location_request.check, value, allow_unknown)


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
    return issues_of_request(_reply_button_request.check, value, allow_unknown)


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
