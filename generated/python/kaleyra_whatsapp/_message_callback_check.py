# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Checks of message-callback. What is exported is in the package itself."""

from ._found import Found
from ._found import type_of
from ._issues import Rule

INCOMING_MESSAGE_TYPE = Rule(
    name="IncomingMessageType",
    code="type",
    path="/meta_object/value/messages/~i",
    message="incoming message must be an object, not ",
    slot="type",
    fix_of_null="Leave it out.",
)
INCOMING_MESSAGES_TYPE = Rule(
    name="IncomingMessagesType",
    code="type",
    path="/meta_object/value/messages",
    message="messages must be an array, not ",
    slot="type",
)
INCOMING_VALUE_TYPE = Rule(
    name="IncomingValueType",
    code="type",
    path="/meta_object/value",
    message="value must be an object, not ",
    slot="type",
)
INCOMING_MESSAGES_REQUIRED = Rule(
    name="IncomingMessagesRequired",
    code="required",
    path="/meta_object/value/messages",
    message="messages are missing; add them",
    doc="Kaleyra, incoming webhook pages",
)
INCOMING_CHANGE_TYPE = Rule(
    name="IncomingChangeType",
    code="type",
    path="/meta_object",
    message="meta_object must be an object, not ",
    slot="type",
)
INCOMING_VALUE_REQUIRED = Rule(
    name="IncomingValueRequired",
    code="required",
    path="/meta_object/value",
    message="value is missing; add it",
    doc="Kaleyra, incoming webhook pages",
)
MESSAGE_CALLBACK_TYPE = Rule(
    name="MessageCallbackType",
    code="type",
    path="",
    message="message callback must be an object, not ",
    slot="type",
)
INCOMING_CHANGE_REQUIRED = Rule(
    name="IncomingChangeRequired",
    code="required",
    path="/meta_object",
    message="meta_object is missing; add it",
    doc="Kaleyra, incoming webhook pages",
)
KNOWN_NAMES: frozenset[str] = frozenset(
    (
        "meta_object",
        "extra_info",
        "value",
        "field",
        "messages",
        "contacts",
        "messaging_product",
        "metadata",
        "button",
        "context",
        "from",
        "from_parent_user_id",
        "from_user_id",
        "id",
        "interactive",
        "location",
        "text",
        "timestamp",
        "type",
    ),
)


def check_incoming_message(value: object, found: Found, i0: int) -> None:
    if not isinstance(value, dict):
        found.add(INCOMING_MESSAGE_TYPE, type_of(value), i0)
        return


def check_incoming_messages(value: object, found: Found) -> None:
    if not isinstance(value, list):
        found.add(INCOMING_MESSAGES_TYPE, type_of(value))
        return
    for i0, item in enumerate(value):
        check_incoming_message(item, found, i0)
        if found.is_full():
            return


def check_incoming_value(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(INCOMING_VALUE_TYPE, type_of(value))
        return
    if "messages" in value:
        check_incoming_messages(value.get("messages"), found)
    else:
        found.add(INCOMING_MESSAGES_REQUIRED, None)


def check_incoming_change(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(INCOMING_CHANGE_TYPE, type_of(value))
        return
    if "value" in value:
        check_incoming_value(value.get("value"), found)
    else:
        found.add(INCOMING_VALUE_REQUIRED, None)


def check(value: object, found: Found) -> None:
    if not isinstance(value, dict):
        found.add(MESSAGE_CALLBACK_TYPE, type_of(value))
        return
    if "meta_object" in value:
        check_incoming_change(value.get("meta_object"), found)
    else:
        found.add(INCOMING_CHANGE_REQUIRED, None)
