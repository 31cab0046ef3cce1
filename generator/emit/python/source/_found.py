"""What all checks share: issues, and what the conditions of checks ask."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import TypeGuard

from ._facts import (
    COUNT_STOPS_AT,
    CUT,
    LONGEST_NAME,
    LONGEST_READ,
    MOST_ISSUES,
    TYPE_WORDS,
    UNCOUNTED,
    WHITE_SPACE as WHITE_SPACE,
)
from ._meant import closest_name, units


@dataclass(frozen=True)
class Issue:
    """One problem in a value."""

    #: A stable name for the rule: JSON Schema's keyword where there is one.
    code: str
    #: The location in the checked value, as a JSON Pointer.
    path: str
    #: What is wrong.
    message: str
    #: The limit that was broken.
    limit: float | None = None
    #: What was found instead: a count in `unit`, a JSON type, or a name.
    actual: float | str | None = None
    #: What `limit` and `actual` count.
    unit: str | None = None
    #: How to fix it, if the message does not already say so.
    fix: str | None = None
    #: The source of the rule: a row of the documentation, or our reading of it.
    doc: str | None = None
    severity: str = "error"


@dataclass(frozen=True)
class Rule:
    """What an issue about one rule of one field says; a slot is after `message`."""

    code: str
    path: str
    message: str
    message_end: str | None = None
    slot: str | None = None
    unit: str | None = None
    fix: str | None = None
    fix_end: str | None = None
    doc: str | None = None
    limit: float | None = None
    hides_actual: bool = False
    names: Sequence[str] = ()


class Found:
    """Collects the issues of one value, so many at most."""

    def __init__(self, allow_unknown: bool = False) -> None:
        self.issues: list[Issue] = []
        self.allow_unknown = allow_unknown

    def is_full(self) -> bool:
        return len(self.issues) >= MOST_ISSUES

    def add(
        self, rule: Rule, actual: object = None, *indices: int, after: str = ""
    ) -> None:
        if self.is_full():
            return
        path = rule.path
        for index in indices:
            path = path.replace("~i", str(index), 1)
        message = rule.message
        if rule.slot is not None:
            message += words_of(rule.slot, actual) + (rule.message_end or "")
        shown = actual if isinstance(actual, (int, float, str)) else None
        self.issues.append(
            Issue(
                code=rule.code,
                path=path + after,
                message=message,
                limit=rule.limit,
                actual=None if rule.hides_actual else shown,
                unit=rule.unit,
                fix=fix_of(rule, actual),
                doc=rule.doc,
            )
        )

    def add_unknown(
        self,
        rule: Rule,
        value: dict[str, object],
        names: frozenset[str],
        known: frozenset[str],
        *indices: int,
    ) -> None:
        """Reports each property of another name."""
        if value.keys() <= names:
            return
        for name in value:
            if name in names or (self.allow_unknown and name not in known):
                continue
            text = str(name)
            pointer = "/" + text.replace("~", "~0").replace("/", "~1")
            self.add(rule, text, *indices, after=pointer)
            if self.is_full():
                return

    def add_repeated(
        self, rule: Rule, seen: set[str], key: object, *indices: int
    ) -> None:
        """Reports a text that an item before has too."""
        if not isinstance(key, str):
            return
        if key in seen:
            self.add(rule, key, *indices)
        seen.add(key)


def words_of(slot: str, actual: object) -> str:
    """What was found, as a sentence says it."""
    if slot == "type":
        return TYPE_WORDS.get(str(actual), str(actual))
    if slot == "name":
        return shortened(str(actual))
    if slot == "count" and not (isinstance(actual, int) and actual <= COUNT_STOPS_AT):
        return UNCOUNTED
    return number_text(actual) if isinstance(actual, float) else str(actual)


def fix_of(rule: Rule, actual: object) -> str | None:
    """What to do about it."""
    if rule.fix is None or rule.fix_end is None:
        return rule.fix
    if rule.names:
        meant = closest_name(shortened(str(actual)), rule.names)
        return None if meant is None else rule.fix + meant + rule.fix_end
    if not isinstance(actual, int) or rule.limit is None:
        return None
    return f"{rule.fix}{actual - int(rule.limit)}{rule.fix_end}"


def shortened(name: str) -> str:
    """A name as far as sentences quote it, never with half of a character."""
    if len(units(name)) <= LONGEST_NAME:
        return name
    kept = ""
    count = 0
    for character in name:
        count += 2 if character > "\uffff" else 1
        if count > LONGEST_NAME:
            break
        kept += character
    return (kept[:-1] if "\ud800" <= kept[-1:] <= "\udbff" else kept) + CUT


def number_text(number: float) -> str:
    """A number as JSON has it."""
    if number.is_integer() and abs(number) < 1e21:
        return str(int(number))
    digits, _, exponent = repr(number).partition("e")
    if exponent == "":
        return digits
    if -7 <= int(exponent) < 0:
        return (
            f"{number:.{len(digits.replace('.', '').lstrip('-')) - 1 - int(exponent)}f}"
        )
    return f"{digits}e{int(exponent):+d}"


def type_of(value: object) -> str:
    """The JSON type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, dict):
        return "object"
    if isinstance(value, list):
        return "array"
    return "number" if is_number(value) else f"a {type(value).__name__}"


def is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_finite(value: float) -> bool:
    return isinstance(value, int) or isfinite(value)


def is_whole(value: float) -> bool:
    return isinstance(value, int) or value.is_integer()


def is_not_one_of(value: object, values: Sequence[float | bool]) -> bool:
    """Python takes True for 1."""
    return not any(
        value == one and is_number(value) == is_number(one) for one in values
    )


_surrogate = re.compile("[\ud800-\udfff]")


def is_ill_formed(text: str) -> bool:
    return _surrogate.search(text) is not None


def is_unread(text: str) -> bool:
    """Whether a text is too long to look further than at its length."""
    if 2 * len(text) <= LONGEST_READ:
        return False
    return len(text) > LONGEST_READ or len(units(text)) > LONGEST_READ


def length_if_read(text: str) -> int | None:
    return None if is_unread(text) else len(text)


def at(item: object, *path: str) -> object:
    """The value at a path of property names; None where there is none."""
    for name in path:
        if not isinstance(item, dict):
            return None
        item = item.get(name)
    return item


def items_at(item: object, most: int, *path: str) -> list[object]:
    """The items of the list at a path; none of a list that is too long."""
    found = at(item, *path)
    return found if isinstance(found, list) and len(found) <= most else []


def count_at(items: Iterable[object], *path: str) -> int:
    """How many items all lists at a path have together."""
    lists = (at(item, *path) for item in items)
    return sum(len(found) for found in lists if isinstance(found, list))


def count_of(value: dict[str, object], names: Iterable[str]) -> int:
    """How many of these names an object has."""
    return sum(name in value for name in names)


def lacks(item: object, name: str) -> bool:
    """Whether an item is an object without this property."""
    return isinstance(item, dict) and name not in item
