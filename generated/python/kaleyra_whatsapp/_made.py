# @generated from generator/emit/python/source/kaleyra_whatsapp/_made.py by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""What the functions that make messages share."""

from collections.abc import Callable, Mapping
from typing import Any

from ._found import Found
from ._kinds import issues_of
from ._issues import Issue


class MessageError(ValueError):
    """Raised for a message that breaks a rule, with every issue."""

    def __init__(self, issues: list[Issue], made: object) -> None:
        lines = (f"{issue.message} (at {issue.path or 'the root'})" for issue in issues)
        super().__init__("\n".join(lines))
        self.issues = issues
        #: The message as it would have been sent.
        self.made = made


def made(check: Callable[[object, Found], None], message: Any) -> Any:
    """The message, if it breaks no rule."""
    issues = issues_of(check, message, allow_unknown=False)
    if issues:
        raise MessageError(issues, message)
    return message


def present(members: Mapping[str, Any], *, is_optional: bool = False) -> Any:
    """An object without the members that are not given."""
    given = {
        name: listed(value) for name, value in members.items() if value is not None
    }
    return None if is_optional and not given else given


def listed(value: Any) -> Any:
    """A tuple as the list that JSON has."""
    return list(value) if isinstance(value, tuple) else value


def wrapped(value: Any, constants: Mapping[str, str], key: str) -> Any:
    """Puts a text, or each item of a list, into the object that is around it."""
    if isinstance(value, str):
        return {**constants, key: value}
    if isinstance(value, (list, tuple)):
        return [{**constants, key: item} for item in value]
    return value
