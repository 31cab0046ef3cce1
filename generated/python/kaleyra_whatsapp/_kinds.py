# @generated from generator/emit/python/source/_kinds.py by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Runs a check, and tells kinds of requests apart."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ._found import Found, Issue, Rule, at

Check = Callable[[object, Found], None]


@dataclass(frozen=True)
class KindRules:
    """The field that says the kind, and what to say where it does not."""

    path: tuple[str, ...]
    pointer: str
    missing: str
    unknown: str


def issues_of(check: Check, value: object, allow_unknown: bool) -> list[Issue]:
    found = Found(allow_unknown)
    check(value, found)
    return found.issues


def check_kind(kinds: Mapping[str, Check], rules: KindRules | None = None) -> Check:
    """A check that asks the one of the kind that a value says."""
    if rules is None:
        return next(iter(kinds.values()))

    def check(value: object, found: Found) -> None:
        kind = at(value, *rules.path)
        if isinstance(kind, str) and kind in kinds:
            kinds[kind](value, found)
        elif kind is None:
            found.add(Rule("required", rules.pointer, rules.missing))
        else:
            found.add(Rule("enum", rules.pointer, rules.unknown))

    return check
