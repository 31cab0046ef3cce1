# @generated from generator/emit/python/source/kaleyra_whatsapp/_contents.py by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Reads what a message says and what a status reports."""

import math
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from ._events import ReceivedError, StatusName
from ._facts import STATUS_ERRORS, WHITE_SPACE
from ._json import Items, member, text_in, text_of

#: A word of a status without blanks, hyphens and case, and its name.
NAMES: Mapping[str, StatusName] = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
    "played": "played",
    "failed": "failed",
    "notsent": "not-sent",
}
TAPS = (("button_reply", "reply-button"), ("list_reply", "list-row"))
NUMBER = re.compile(
    r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\Z"
    r"|0[xX][0-9a-fA-F]+\Z|0[oO][0-7]+\Z|0[bB][01]+\Z"
)
#: A date and time of ISO 8601 with its zone.
ISO_TIME = re.compile(
    r"[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
    r"T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?"
    r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])\Z"
)
#: From here on, a time is in milliseconds: in seconds, it would be the year 5138.
MILLISECONDS = 1e11


def content_of(message: object, extra_info: object) -> dict[str, Any]:
    """A tap, a location that was asked for, or anything else."""
    interactive = member(message, "interactive")
    for name, kind in TAPS:
        reply = member(interactive, name)
        if (tapped := text_in(reply, "id")) is not None:
            return {
                "event": "reply",
                "kind": kind,
                "id": tapped,
                "title": text_in(reply, "title") or "",
                "description": text_in(reply, "description"),
            }
    button = member(message, "button")
    text = text_in(button, "text")
    if (payload := text_in(button, "payload") or text) is not None:
        title = text or ""
        return {
            "event": "reply",
            "kind": "template-button",
            "id": payload,
            "title": title,
        }
    return location_in(message, extra_info) or {
        "event": "message",
        "type": text_in(message, "type"),
        "text": text_of(member(member(message, "text"), "body")),
        "media_url": text_in(extra_info, "media_url"),
    }


def location_in(message: object, extra_info: object) -> dict[str, Any] | None:
    """A location is an answer only if it says to which message."""
    location = member(message, "location")
    latitude = number_of(member(location, "latitude"))
    longitude = number_of(member(location, "longitude"))
    context = text_in(member(message, "context"), "id")
    is_answer = context is not None or text_in(extra_info, "reply_to") is not None
    if latitude is None or longitude is None or not is_answer:
        return None
    return {
        "event": "reply",
        "kind": "location",
        "latitude": latitude,
        "longitude": longitude,
        "place_name": text_in(location, "name"),
        "address": text_in(location, "address"),
        "url": text_in(location, "url"),
    }


def status_of(status: object, callback: object, items: Items) -> dict[str, Any]:
    """What became of a message; `callback` has the status of a flat form once more."""
    word = text_in(status, "status") or text_in(callback, "status") or ""
    # A payment that failed says nothing of the message that asks for it.
    is_of_payment = member(status, "type") == "payment"
    joined = re.sub(f"[{WHITE_SPACE}_-]", "", word.lower())
    name = None if is_of_payment else NAMES.get(joined)
    code = text_in(status, "code") or text_in(callback, "code")
    reason = text_in(status, "reason") or text_in(callback, "reason")
    errors = errors_in(status, items)
    found: dict[str, Any] = {"event": "status", "status": name or "other"}
    if errors:
        found["errors"] = errors
    if name is None:
        found["word"] = word
    elif name == "not-sent":
        found |= {"code": code, "reason": reason}
    elif name == "failed" and not errors:
        is_known = code is not None or reason is not None
        found["errors"] = [explained(code, reason, None)] if is_known else []
    return found


def errors_in(status: object, items: Items) -> Sequence[ReceivedError]:
    errors = member(status, "errors")
    errors = [errors] if isinstance(errors, dict) else errors
    return (
        [error_of(error) for error in items.of(errors)]
        if isinstance(errors, list)
        else []
    )


def error_of(error: object) -> ReceivedError:
    message = text_in(error, "message")
    title = text_in(error, "title") or message
    details = text_in(member(error, "error_data"), "details")
    if details is None and message != title:
        details = message
    return explained(text_in(error, "code"), title, details)


def explained(
    code: str | None, title: str | None, details: str | None
) -> ReceivedError:
    known = STATUS_ERRORS.get(code or "")
    named = {} if known is None else vars(known)
    return ReceivedError(number_or_text(code), title, details, **named)


def number_or_text(code: str | None) -> int | str | None:
    is_number = code is not None and re.fullmatch("0|-?[1-9][0-9]{0,14}", code)
    return int(code) if code is not None and is_number else code


def number_of(value: object) -> float | None:
    """A number, or a text that is one."""
    if isinstance(value, str):
        text = value.strip(WHITE_SPACE)
        if not NUMBER.match(text):
            return None
        value = (
            int(text, 0)
            if text[1:2].isalpha() and text[0] == "0" and text[1] not in "eE"
            else float(text)
        )
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return value if math.isfinite(value) else None


def time_of(timestamp: object) -> datetime | None:
    """A time: since 1970 in seconds, as Meta gives it, or in milliseconds; or a text."""
    if isinstance(timestamp, str) and ISO_TIME.match(timestamp):
        return iso_time(timestamp)
    number = number_of(timestamp)
    if number is None:
        return None
    at = int(number * 1000 if abs(number) < MILLISECONDS else number)
    try:
        moment = datetime.fromtimestamp(at // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment.replace(microsecond=at % 1000 * 1000)


def iso_time(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
