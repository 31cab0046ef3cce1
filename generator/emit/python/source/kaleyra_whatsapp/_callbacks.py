"""Reads everything that a callback reports."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ._changes import Change, Changes
from ._contents import content_of, status_of, time_of
from ._events import Event
from ._facts import REFERENCES
from ._json import (
    Items,
    NotACallback,
    Unreadable,
    member,
    phone_number_in,
    read_body,
    text_in,
)


@dataclass(frozen=True)
class ParsedCallback:
    """The events of a callback, in order, or why the body is none."""

    events: Sequence[Event] = ()
    reason: NotACallback | None = None

    @property
    def ok(self) -> bool:
        return self.reason is None


def parse_callback(body: object) -> ParsedCallback:
    """
    Reads taps, locations, other messages and statuses, from Kaleyra's callbacks and
    Meta's webhooks, or a part of one: as text, as bytes, parsed, or as an event of AWS
    Lambda. Never raises. Reads up to 4 MiB and 100,000 parts.
    """
    try:
        found = Changes(read_body(body))
        if not found.all:
            reason: NotACallback = (
                "other-callback" if found.is_known_form else "unknown-shape"
            )
            return ParsedCallback(reason=reason)
        return ParsedCallback(
            [event for change in found.all for event in events_of(change, found.items)]
        )
    except Unreadable as unreadable:
        return ParsedCallback(reason=unreadable.reason)


def events_of(change: Change, items: Items) -> list[Event]:
    statuses = [each for each in change.statuses if member(each, "type") != "call"]
    senders = [sender_of(message) for message in change.messages]
    recipients = [recipient_of(status) for status in statuses]
    complete = complete_with(change.contacts, [*senders, *recipients])
    shared = shared_details(change)

    def event(
        raw: object, customer: Customer, message_id: str | None, content: Any
    ) -> Event:
        context = text_in(member(raw, "context"), "id")
        own: dict[str, Any] = {
            "message_id": message_id,
            "replied_to": context,
            "raw": raw,
        }
        at = time_of(member(raw, "timestamp"))
        return Event(**content, **complete(customer), **shared, **own, at=at)

    # What the callback says beside a status is about it only where there is one status.
    beside = change if len(statuses) == 1 else None
    flat = None if beside is None else beside.callback
    return [
        event(each, who, text_in(each, "id"), content_of(each, change.extra_info))
        for each, who in zip(change.messages, senders, strict=True)
    ] + [
        event(each, who, sent_id(each, beside), status_of(each, flat, items))
        for each, who in zip(statuses, recipients, strict=True)
    ]


def shared_details(change: Change) -> dict[str, Any]:
    metadata = member(change.value, "metadata")
    given = {name: text_in(change.extra_info, name) for name in REFERENCES}
    return {
        "phone_number_id": text_in(metadata, "phone_number_id"),
        "business_number": phone_number_in(metadata, "display_phone_number"),
        "reply_to": text_in(change.extra_info, "reply_to"),
        "references": {name: text for name, text in given.items() if text is not None},
    }


def sent_id(status: object, beside: Change | None) -> str | None:
    """`statuses[].id` is not the message's id in Kaleyra's sample; it is in Meta's."""
    given = () if beside is None else (beside.callback, beside.extra_info)
    ids = [text_in(each, "message_id") for each in given]
    return next((each for each in ids if each), text_in(status, "id"))


#: A customer's number, and Meta's ids of the customer.
Customer = Mapping[str, str | None]


def sender_of(message: object) -> Customer:
    return {
        "from_": phone_number_in(message, "from"),
        "user_id": text_in(message, "from_user_id"),
        "parent_user_id": text_in(message, "from_parent_user_id"),
    }


def recipient_of(status: object) -> Customer:
    """Whom the message went to: in a group, the member that the status is about."""
    if member(status, "recipient_type") == "group":
        whose = "recipient_participant_"
        parent = text_in(status, "recipient_participant_parent_user_id")
    else:
        whose = "recipient_"
        parent = text_in(status, "recipient_parent_user_id")
        parent = parent or text_in(status, "parent_recipient_user_id")
    return {
        "from_": phone_number_in(status, f"{whose}id"),
        "user_id": text_in(status, f"{whose}user_id"),
        "parent_user_id": parent,
    }


def complete_with(
    contacts: Sequence[object], customers: Sequence[Customer]
) -> Callable[[Customer], dict[str, Any]]:
    """Completes a customer with the contact of the same number or id, or the only one."""
    by_number = {phone_number_in(each, "wa_id"): each for each in reversed(contacts)}
    by_user = {text_in(each, "user_id"): each for each in reversed(contacts)}
    keys = {(each["from_"], each["user_id"]) for each in customers}
    only = contacts[0] if len(contacts) == 1 and len(keys) <= 1 else None

    def complete(customer: Customer) -> dict[str, Any]:
        number, user = customer["from_"], customer["user_id"]
        contact = by_number.get(number) if number is not None else None
        if contact is None and user is not None:
            contact = by_user.get(user)
        # Meta's id is written in one way only, so another id is another customer's.
        is_another = user and text_in(only, "user_id") not in (None, user)
        if contact is None and not is_another:
            contact = only
        profile = member(contact, "profile")
        parent = customer["parent_user_id"] or text_in(contact, "parent_user_id")
        return {
            "from_": number or phone_number_in(contact, "wa_id"),
            "user_id": user or text_in(contact, "user_id"),
            "parent_user_id": parent,
            "username": text_in(profile, "username"),
            "name": text_in(profile, "name"),
        }

    return complete
