# @generated from generator/emit/python/source/kaleyra_whatsapp/_events.py by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""What a callback reports."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

StatusName = Literal[
    "sent", "delivered", "read", "played", "failed", "not-sent", "other"
]
ReplyKind = Literal["reply-button", "template-button", "list-row", "location"]


@dataclass(frozen=True)
class ReceivedError:
    """One reason why a message failed."""

    #: Meta's code. Build on it, not on the title.
    code: int | str | None = None
    title: str | None = None
    details: str | None = None
    #: Our name for the code, what it means, and what to do, where it is known.
    name: str | None = None
    meaning: str | None = None
    fix: str | None = None


@dataclass(frozen=True)
class Event:
    """A reply, a status or another message; what is not known is None."""

    event: Literal["reply", "status", "message"]
    #: Of a reply: what the customer tapped or sent.
    kind: ReplyKind | None = None
    #: Of a tap: the id of the button or row, the text on it, and a row's description.
    id: str | None = None
    title: str | None = None
    description: str | None = None
    #: Of a location: in degrees, and the place that the customer chose, if it was one.
    latitude: float | None = None
    longitude: float | None = None
    place_name: str | None = None
    address: str | None = None
    url: str | None = None
    #: Of another message: its type in WhatsApp's words, its text, a link to its media.
    type: str | None = None
    text: str | None = None
    media_url: str | None = None
    #: Of a status: its name, why it failed, and Kaleyra's code and reason.
    status: StatusName | None = None
    errors: Sequence[ReceivedError] | None = None
    code: str | None = None
    reason: str | None = None
    #: Of a status that is not known: the word as it came.
    word: str | None = None
    #: The customer's number as WhatsApp writes it; absent where it is not shown.
    from_: str | None = None
    #: Meta's ids of the customer for your business, and for a group of businesses.
    user_id: str | None = None
    parent_user_id: str | None = None
    username: str | None = None
    name: str | None = None
    #: Meta's id of the business number that was addressed, and the number.
    phone_number_id: str | None = None
    business_number: str | None = None
    #: WhatsApp's id of the customer's message, or of the message of the status.
    message_id: str | None = None
    #: WhatsApp's and Kaleyra's id of the message that the customer answers.
    replied_to: str | None = None
    reply_to: str | None = None
    #: The references of the message that was sent: the way to correlate.
    references: Mapping[str, str] = field(default_factory=dict)
    #: When it happened, in UTC.
    at: datetime | None = None
    #: The message or the status as it came.
    raw: Any = None
