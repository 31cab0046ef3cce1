"""Runs a check, and tells kinds of requests apart."""

from collections.abc import Callable, Mapping, Sequence

from ._facts import PARTS
from ._found import Found, at
from ._issues import Finding, Issue, Rule, issue_of

Check = Callable[[object, Found], None]
#: The rules that each kind found broken, and what to say instead of the first one.
RulesOfAll = Sequence[tuple[tuple[Rule, ...], Rule]]


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
    message = next((PARTS[name] for name in PARTS if name in value), "")
    return [Issue("part", "", message)] if message else []


def any_of(
    kinds: Mapping[str, Check], path: Sequence[str], of_all: RulesOfAll
) -> Check:
    """A check that asks the one of the kind that a value says, or else all."""
    instead = dict(of_all)

    def check(value: object, found: Found) -> None:
        kind = at(value, *path)
        if isinstance(kind, str) and kind in kinds:
            kinds[kind](value, found)
            return
        each = [findings_of(one, value, found.allow_unknown) for one in kinds.values()]
        first, *others = each or [[]]
        found.findings += alike(first, others, instead) or first

    return check


def alike(
    first: list[Finding],
    others: list[list[Finding]],
    instead: Mapping[tuple[Rule, ...], Rule],
) -> list[Finding]:
    """What every kind finds."""
    kept = []
    for one in first:
        same = ([two for two in found if two.is_alike(one)] for found in others)
        rules = [found[0].rule for found in same if found]
        if len(rules) == len(others):
            rule = instead.get((one.rule, *rules), one.rule)
            kept.append(Finding(rule, one.path, one.actual))
    return kept
