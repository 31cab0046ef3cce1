# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Functions that check values."""

from . import _api_response_check
from . import _cta_url_request_check
from . import _list_request_check
from . import _location_request_check
from . import _message_callback_check
from . import _not_sent_callback_check
from . import _reply_button_request_check
from . import _status_callback_check
from ._issues import Issue
from ._issues import Rule
from ._kinds import Kind
from ._kinds import any_of
from ._kinds import issues_of
from ._kinds import issues_of_request

KINDS: tuple[Kind, ...] = (
    Kind(value="cta_url", check=_cta_url_request_check.check),
    Kind(value="list", check=_list_request_check.check),
    Kind(value="location_request_message", check=_location_request_check.check),
    Kind(value="button", check=_reply_button_request_check.check),
)
KIND_PATH: tuple[str, ...] = ("messaging_object", "interactive", "type")
RULES_OF_ALL: dict[str, Rule] = {
    "CtaUrlTypeEnum ListTypeEnum LocationRequestTypeEnum InteractiveTypeEnum": Rule(
        name="CtaUrlTypeEnum",
        code="enum",
        path="/messaging_object/interactive/type",
        message="type must be one of button, cta_url, list, location_request_message",
        doc="Kaleyra, request format; Meta, interactive list messages page; Kaleyra, interactive table, row type",
    ),
    "BodyTextMinLengthEmpty ListBodyTextMinLengthEmpty BodyTextMinLengthEmpty BodyTextMinLengthEmpty": Rule(
        name="BodyTextMinLengthEmpty",
        code="minLength",
        path="/messaging_object/interactive/body/text",
        message="body is empty; write something",
        limit=1,
        unit="code points",
        doc="Meta, error 131009; Meta, interactive list messages page",
    ),
    "BodyTextMaxLength ListBodyTextMaxLength BodyTextMaxLength BodyTextMaxLength": Rule(
        name="BodyTextMaxLength",
        code="maxLength",
        path="/messaging_object/interactive/body/text",
        message="body is ",
        slot="count",
        message_end=" characters long; the maximum is 4096",
        limit=4096,
        unit="code points",
        fix_start="Shorten it by ",
        fix_end=".",
        doc="Kaleyra, interactive table, row body; Meta, interactive list messages page",
    ),
    "BodyAdditionalProperties ListBodyAdditionalProperties BodyAdditionalProperties BodyAdditionalProperties": Rule(
        name="BodyAdditionalProperties",
        code="additionalProperties",
        path="/messaging_object/interactive/body",
        message='body has no field "',
        slot="name",
        message_end='"; remove it',
        fix_start='Did you mean "',
        fix_end='"?',
        doc="Kaleyra, request format; Meta, interactive list messages page",
        names=("text",),
    ),
    "BodyTextRequired ListBodyTextRequired BodyTextRequired BodyTextRequired": Rule(
        name="BodyTextRequired",
        code="required",
        path="/messaging_object/interactive/body/text",
        message="body.text is missing; add it",
        doc="Kaleyra, request format; Meta, interactive list messages page",
    ),
    "CtaUrlActionAdditionalProperties ListActionAdditionalProperties LocationActionAdditionalProperties ActionAdditionalProperties": Rule(
        name="CtaUrlActionAdditionalProperties",
        code="additionalProperties",
        path="/messaging_object/interactive/action",
        message='action has no field "',
        slot="name",
        message_end='"; remove it',
        fix_start='Did you mean "',
        fix_end='"?',
        doc="Kaleyra, request format; Meta, interactive list messages page; Kaleyra, action table",
        names=("name", "parameters", "button", "sections", "buttons"),
    ),
    "CtaUrlInteractiveAdditionalProperties ListInteractiveAdditionalProperties LocationInteractiveAdditionalProperties InteractiveAdditionalProperties": Rule(
        name="CtaUrlInteractiveAdditionalProperties",
        code="additionalProperties",
        path="/messaging_object/interactive",
        message='interactive has no field "',
        slot="name",
        message_end='"; remove it',
        fix_start='Did you mean "',
        fix_end='"?',
        doc="Our reading; Meta, location request messages page",
        names=("type", "body", "action", "footer", "header"),
    ),
    "CtaUrlTypeRequired ListTypeRequired LocationRequestTypeRequired InteractiveTypeRequired": Rule(
        name="CtaUrlTypeRequired",
        code="required",
        path="/messaging_object/interactive/type",
        message="type must be one of button, cta_url, list, location_request_message",
        doc="Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table",
    ),
    "BodyRequired ListBodyRequired BodyRequired BodyRequired": Rule(
        name="BodyRequired",
        code="required",
        path="/messaging_object/interactive/body",
        message="body is missing; add it",
        doc="Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table",
    ),
    "CtaUrlActionRequired ListActionRequired LocationActionRequired ActionRequired": Rule(
        name="CtaUrlActionRequired",
        code="required",
        path="/messaging_object/interactive/action",
        message="action is missing; add it",
        doc="Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table",
    ),
    "CtaUrlRequestType ListRequestType LocationRequestType ReplyButtonRequestType": Rule(
        name="CtaUrlRequestType",
        code="type",
        path="",
        message="message must be an object, not ",
        slot="type",
    ),
    "CtaUrlRequestAdditionalProperties ListRequestAdditionalProperties LocationRequestAdditionalProperties ReplyButtonRequestAdditionalProperties": Rule(
        name="CtaUrlRequestAdditionalProperties",
        code="additionalProperties",
        path="",
        message='message has no field "',
        slot="name",
        message_end='"; remove it',
        fix_start='Did you mean "',
        fix_end='"?',
        doc="Our reading",
        names=("messaging_object", "extra_info"),
    ),
}
CHECK = any_of(KINDS, KIND_PATH, RULES_OF_ALL)


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
    return issues_of(_api_response_check.check, value, allow_unknown)


def validate_cta_url_request(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value as a request: The whole body of a request that sends a
    WhatsApp message with a button that opens a link.
    """
    return issues_of_request(_cta_url_request_check.check, value, allow_unknown)


def validate_list_request(value: object, *, allow_unknown: bool = False) -> list[Issue]:
    """
    Every issue of a value as a request: The whole body of a request that sends a
    WhatsApp list message.
    """
    return issues_of_request(_list_request_check.check, value, allow_unknown)


def validate_location_request(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value as a request: The whole body of a request that asks the
    customer for a location.
    """
    return issues_of_request(_location_request_check.check, value, allow_unknown)


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
    return issues_of(_message_callback_check.check, value, allow_unknown)


def validate_not_sent_callback(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value: What Kaleyra posts to your address when it did not hand a
    message to WhatsApp.
    """
    return issues_of(_not_sent_callback_check.check, value, allow_unknown)


def validate_reply_button_request(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value as a request: The whole body of a request that sends a
    WhatsApp message with reply buttons.
    """
    return issues_of_request(_reply_button_request_check.check, value, allow_unknown)


def validate_status_callback(
    value: object,
    *,
    allow_unknown: bool = False,
) -> list[Issue]:
    """
    Every issue of a value: What Kaleyra posts to your address when WhatsApp reports
    what became of a message: sent, delivered, read, played, failed.
    """
    return issues_of(_status_callback_check.check, value, allow_unknown)
