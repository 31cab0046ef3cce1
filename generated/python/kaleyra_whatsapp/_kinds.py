# @generated from generator/emit/python/source/kaleyra_whatsapp/_kinds.py by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Runs a check, and tells kinds of requests apart."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ._facts import PARTS_OF_REQUESTS
from ._found import Found, at
from ._issues import Finding, Issue, Rule, issue_of

Check = Callable[[object, Found], None]


@dataclass(frozen=True)
class Kind:
    """The check of requests with this value in the field that tells kinds apart."""

    value: str
    check: Check


def issues_of(check: Check, value: object, allow_unknown: bool) -> list[Issue]:
    return [issue_of(one) for one in findings_of(check, value, allow_unknown)]


def issues_of_request(check: Check, value: object, allow_unknown: bool) -> list[Issue]:
    """Like issues_of, but of a part of a request the one issue that says so."""
    issues = issues_of(check, value, allow_unknown)
    return (part_issues(value) or issues) if issues else []


def findings_of(check: Check, value: object, allow_unknown: bool) -> list[Finding]:
    found = Found(allow_unknown)
    check(value, found)
    return found.findings


def part_issues(value: object) -> list[Issue]:
    if not isinstance(value, dict):
        return []
    message = next((one.message for one in PARTS_OF_REQUESTS if one.name in value), "")
    return [Issue("part", "", message)] if message else []


def any_of(
    kinds: Sequence[Kind], path: Sequence[str], instead: Mapping[str, Rule]
) -> Check:
    """
    A check that asks the one of the kind that a value says, or else all. Of rules
    that all kinds found broken, by their names, another one may be said instead.
    """

    def check(value: object, found: Found) -> None:
        kind = at(value, *path)
        for one in kinds:
            if one.value == kind:
                one.check(value, found)
                return
        each = [findings_of(one.check, value, found.allow_unknown) for one in kinds]
        first, *others = each or [[]]
        found.findings += alike(first, others, instead) or first

    return check


def alike(
    first: list[Finding],
    others: list[list[Finding]],
    instead: Mapping[str, Rule],
) -> list[Finding]:
    """What every kind finds."""
    kept = []
    for one in first:
        same = ([two for two in found if two.is_alike(one)] for found in others)
        rules = [found[0].rule for found in same if found]
        if len(rules) == len(others):
            names = " ".join(rule.name for rule in (one.rule, *rules))
            rule = instead.get(names, one.rule)
            kept.append(Finding(rule, one.path, one.actual))
    return kept
