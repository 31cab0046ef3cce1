"""Functions that check values."""

# generated: imports
from ._issues import Issue
from ._issues import Rule
from ._kinds import Kind
from ._kinds import any_of
from ._kinds import issues_of
from ._kinds import issues_of_request

# generated: kinds
CHECK = any_of(KINDS, KIND_PATH, RULES_OF_ALL)


def validate(value: object, *, allow_unknown: bool = False) -> list[Issue]:
    """
    Every issue of a value as a request of any kind; none for a valid one. With
    allow_unknown, a field that the schema has nowhere is no issue.
    """
    return issues_of_request(CHECK, value, allow_unknown)
# generated: validators
