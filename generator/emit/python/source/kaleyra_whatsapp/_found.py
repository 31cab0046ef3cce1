"""What all checks share: what they report to, and what their conditions ask."""

import re
from collections.abc import Iterable, Sequence
from math import isfinite
from typing import TypeGuard

from ._facts import LONGEST_READ, MOST_ISSUES
from ._issues import Finding, Rule, shortened
from ._meant import units


class Found:
    """Collects what is wrong with one value, up to a limit."""

    def __init__(self, allow_unknown: bool = False) -> None:
        self.findings: list[Finding] = []
        self.allow_unknown = allow_unknown

    def is_full(self) -> bool:
        return len(self.findings) >= MOST_ISSUES

    def add(
        self, rule: Rule, actual: object = None, *indices: int, after: str = ""
    ) -> None:
        if self.is_full():
            return
        path = rule.path
        for index in indices:
            path = path.replace("~i", str(index), 1)
        self.findings.append(Finding(rule, path + after, actual))

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


def shown(value: object) -> object:
    """What an issue shows of a value of any type: never much of it."""
    if isinstance(value, str):
        return shortened(value)
    return value if is_number(value) and is_finite(value) else type_of(value)


def is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_finite(value: float) -> bool:
    """Also of a whole number, which is infinite in JSON where no float can hold it."""
    try:
        return isfinite(value)
    except OverflowError:
        return False


def is_whole(value: float) -> bool:
    return is_finite(value) and value == int(value)


def is_one_of(value: object, values: Sequence[str | float | bool]) -> bool:
    """Python takes True for 1."""
    return any(value == one and is_number(value) == is_number(one) for one in values)


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
