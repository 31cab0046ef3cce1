"""The rows of tables about answers and statuses."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Meaning:
    """The meaning of a code in an answer."""

    name: str
    code: str
    outcome: str
    retry: str
    meaning: str
    status: int | None = None
    error_key: str | None = None
    fix: str | None = None


@dataclass(frozen=True)
class PartOfRequest:
    """
    A property that tells which part of a request a wrong value is: the message says
    so, and is empty for the property of a whole request.
    """

    name: str
    message: str


@dataclass(frozen=True)
class StatusError:
    """The meaning of a code in a status that failed."""

    name: str
    meaning: str
    fix: str
