# @generated from generator/emit/python/source/kaleyra_whatsapp/_json.py by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Reads the JSON of a callback, and its members without trust in their types."""

import base64
import binascii
import json
import re
from typing import Any, Literal

NotACallback = Literal[
    "not-json", "not-read", "too-large", "other-callback", "unknown-shape"
]

#: In bytes, or for text in characters: Meta's callbacks have up to 3 MB.
MOST_SIZE = 4 * 1024 * 1024
#: Wrappers that are taken off: an event of AWS Lambda, bytes, JSON as text in JSON.
MOST_WRAPPERS = 6
#: How many characters of base64 the longest callback takes.
LONGEST_BASE64 = -(-MOST_SIZE // 3) * 4
MOST_ITEMS = 100_000
SAFE_INTEGER = 2**53 - 1


class Unreadable(Exception):
    """A body that is not a callback about messages."""

    def __init__(self, reason: NotACallback) -> None:
        super().__init__(reason)
        self.reason: NotACallback = reason


class Items:
    """Counts the items of all lists together."""

    def __init__(self) -> None:
        self.left = MOST_ITEMS

    def of(self, found: list[Any]) -> list[Any]:
        self.left -= len(found)
        if self.left < 0:
            raise Unreadable("too-large")
        return found


def read_body(body: object) -> Any:
    """The parsed JSON of a callback, whatever it is wrapped in."""
    value = body
    for _ in range(MOST_WRAPPERS):
        inner = unwrapped(value)
        if inner is value:
            break
        value = inner
    if isinstance(value, (dict, list)):
        return value
    raise Unreadable("not-read" if hasattr(value, "read") else "not-json")


def unwrapped(value: object) -> object:
    if isinstance(value, str):
        return parse(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        check_size(len(value))
        return bytes(value).decode("utf-8", "replace")
    data = member(value, "data")
    if member(value, "type") == "Buffer" and isinstance(data, list):
        check_size(len(data))
        return bytes(one % 256 if isinstance(one, int) else 0 for one in data)
    is_base64 = member(value, "isBase64Encoded")
    if not isinstance(is_base64, bool):
        return value
    inner = member(value, "body")
    return from_base64(inner) if is_base64 and isinstance(inner, str) else inner


def from_base64(text: str) -> bytes:
    if len(text) > LONGEST_BASE64:
        raise Unreadable("too-large")
    try:
        padded = text + "=" * (-len(text) % 4)
        return base64.b64decode(padded, validate=True)
    except (binascii.Error, ValueError):
        raise Unreadable("not-json") from None


def parse(text: str) -> object:
    """Parses JSON; a number whose digits a double would change stays a text."""
    check_size(len(text))
    try:
        return json.loads(
            text.removeprefix("\ufeff"),
            parse_float=str,
            parse_int=whole_or_text,
            parse_constant=refuse,
        )
    except (ValueError, RecursionError):
        raise Unreadable("not-json") from None


def parse_if_text(value: object) -> object:
    """Parses a member that a program may have forwarded as JSON in a text."""
    if not isinstance(value, str):
        return value
    check_size(len(value))
    try:
        return None if value.startswith("\ufeff") else parse(value)
    except Unreadable:
        return None


def whole_or_text(digits: str) -> int | str:
    is_kept = len(digits) < 18 and digits != "-0" and abs(int(digits)) <= SAFE_INTEGER
    return int(digits) if is_kept else digits


def refuse(constant: str) -> None:
    raise ValueError(constant)


def check_size(size: int) -> None:
    if size > MOST_SIZE:
        raise Unreadable("too-large")


def member(value: object, name: str) -> Any:
    return value.get(name) if isinstance(value, dict) else None


def text_of(value: object) -> str | None:
    """A text that is not empty; digits may have become a number on their way."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer() and str(value) != "-0.0":
        value = int(value) if abs(value) <= SAFE_INTEGER else None
    if isinstance(value, int):
        return str(value)
    return value if isinstance(value, str) and value else None


def text_in(value: object, name: str) -> str | None:
    return text_of(member(value, name))


#: A phone number as some programs write it.
WRITTEN_NUMBER = re.compile(r"\+?[0-9][0-9 ()-]*\Z")


def phone_number_in(value: object, name: str) -> str | None:
    """A phone number: its digits. Another text, as of a group, is kept as it is."""
    text = text_in(value, name)
    if text is None or not WRITTEN_NUMBER.match(text):
        return text
    return re.sub("[^0-9]", "", text)
