"""Issues, and what they are made from."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ._facts import COUNT_STOPS_AT, CUT, LONGEST_NAME, TYPE_WORDS, UNCOUNTED
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

    name: str
    code: str
    path: str
    message: str
    slot: str | None = None
    message_end: str = ""
    keyword: str | None = None
    unit: str | None = None
    fix: str | None = None
    fix_start: str | None = None
    fix_end: str = ""
    fix_of_null: str | None = None
    doc: str | None = None
    limit: float | None = None
    hides_actual: bool = False
    names: tuple[str, ...] = ()
    foreign: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Finding:
    """A broken rule, where, and what was found instead."""

    rule: Rule
    path: str
    actual: object

    def is_alike(self, other: "Finding") -> bool:
        """Whether both are about the same rule of the same place."""
        own, its = self.rule, other.rule
        is_same = (own.keyword or own.code) == (its.keyword or its.code)
        return is_same and self.path == other.path


def issue_of(finding: Finding) -> Issue:
    rule, actual = finding.rule, finding.actual
    message = rule.message
    if rule.slot is not None:
        message += words_of(rule.slot, actual) + rule.message_end
    shown = actual if isinstance(actual, (int, float, str)) else None
    return Issue(
        code=rule.code,
        path=finding.path,
        message=message,
        limit=rule.limit,
        actual=None if rule.hides_actual else shown,
        unit=rule.unit,
        fix=fix_of(rule, actual),
        doc=rule.doc,
    )


def words_of(slot: str, actual: object) -> str:
    """What was found, as a sentence says it."""
    if slot == "type":
        return TYPE_WORDS.get(str(actual), str(actual))
    if slot == "name":
        return shortened(str(actual))
    if slot == "count" and not (isinstance(actual, int) and actual <= COUNT_STOPS_AT):
        return UNCOUNTED
    return number_text(actual) if isinstance(actual, (int, float)) else str(actual)


def fix_of(rule: Rule, actual: object) -> str | None:
    """What to do about it."""
    if actual == "null" and rule.fix_of_null is not None:
        return rule.fix_of_null
    if rule.fix_start is None:
        return rule.fix
    name = shortened(str(actual))
    if rule.foreign is not None and name in rule.foreign:
        return rule.foreign[name]
    if rule.names:
        meant = closest_name(name, rule.names)
        return None if meant is None else rule.fix_start + meant + rule.fix_end
    if not isinstance(actual, int) or rule.limit is None:
        return None
    return f"{rule.fix_start}{actual - int(rule.limit)}{rule.fix_end}"


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
    """A number as JavaScript writes it, which has no whole numbers of any length."""
    shortest = repr(float(number) + 0.0)
    if number == 0 or 1e-6 <= abs(number) < 1e21:
        return format(Decimal(shortest), "f").removesuffix(".0")
    digits, _, exponent = shortest.partition("e")
    return f"{digits}e{int(exponent):+d}"
