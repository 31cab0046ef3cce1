# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Checks of status-callback. What is exported is in the package itself."""

from ._found import Found
from ._found import type_of
from ._issues import Rule

MESSAGE_STATUS_TYPE = Rule(
    name="MessageStatusType",
    code="type",
    path="/meta_object/value/statuses/~i",
    message="message status must be an object, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
MESSAGE_STATUSES_TYPE = Rule(
    name="MessageStatusesType",
    code="type",
    path="/meta_object/value/statuses",
    message="statuses must be an array, not ",
    slot="type",
)
STATUS_VALUE_TYPE = Rule(
    name="StatusValueType",
    code="type",
    path="/meta_object/value",
    message="value must be an object, not ",
    slot="type",
)
MESSAGE_STATUSES_REQUIRED = Rule(
    name="MessageStatusesRequired",
    code="required",
    path="/meta_object/value/statuses",
    message="statuses are missing; add them",
    doc="Kaleyra, status webhook page, sample of sent",
)
STATUS_CHANGE_TYPE = Rule(
    name="StatusChangeType",
    code="type",
    path="/meta_object",
    message="meta_object must be an object, not ",
    slot="type",
)
STATUS_VALUE_REQUIRED = Rule(
    name="StatusValueRequired",
    code="required",
    path="/meta_object/value",
    message="value is missing; add it",
    doc="Kaleyra, status webhook page, sample of sent",
)
STATUS_CALLBACK_TYPE = Rule(
    name="StatusCallbackType",
    code="type",
    path="",
    message="status callback must be an object, not ",
    slot="type",
)
STATUS_CHANGE_REQUIRED = Rule(
    name="StatusChangeRequired",
    code="required",
    path="/meta_object",
    message="meta_object is missing; add it",
    doc="Kaleyra, status webhook page, sample of sent",
)
KNOWN_NAMES: frozenset[str] = frozenset(
    (
        "meta_object",
        "extra_info",
        "message_id",
        "status",
        "value",
        "field",
        "statuses",
        "contacts",
        "messaging_product",
        "metadata",
        "biz_opaque_callback_data",
        "conversation",
        "errors",
        "id",
        "pricing",
        "recipient_id",
        "recipient_parent_user_id",
        "recipient_participant_id",
        "recipient_type",
        "recipient_user_id",
        "timestamp",
        "type",
    ),
)


def check_message_status(value: object, found: Found, i0: int) -> None:
    if not isinstance(value, dict):
        found.add(MESSAGE_STATUS_TYPE, type_of(value), i0)
        return


def check_message_statuses(value: object, found: Found) -> None:
    if not isinstance(value, list):
        found.add(MESSAGE_STATUSES_TYPE, type_of(value))
        return
    for i0, item in enumerate(value):
        check_message_status(item, found, i0)
        if found.is_full():
            return


def check_status_value(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(STATUS_VALUE_TYPE, type_of(value))
        return
    if "statuses" in value:
        check_message_statuses(value.get("statuses"), found)
    else:
        found.add(MESSAGE_STATUSES_REQUIRED, None)


def check_status_change(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(STATUS_CHANGE_TYPE, type_of(value))
        return
    if "value" in value:
        check_status_value(value.get("value"), found)
    else:
        found.add(STATUS_VALUE_REQUIRED, None)


def check(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(STATUS_CALLBACK_TYPE, type_of(value))
        return
    if "meta_object" in value:
        check_status_change(value.get("meta_object"), found)
    else:
        found.add(STATUS_CHANGE_REQUIRED, None)
