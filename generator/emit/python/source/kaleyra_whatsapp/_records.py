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
    A property of a wrong request: with it, it is only a part of one, as the message
    says; with an empty message, it is a whole one.
    """

    name: str
    message: str


@dataclass(frozen=True)
class StatusError:
    """The meaning of a code in a status that failed."""

    name: str
    meaning: str
    fix: str
