# @generated from generator/emit/python/source/kaleyra_whatsapp/_outcomes.py by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""What an answer of Kaleyra's proves about a message."""

import json
import re
from email.utils import format_datetime, parsedate_to_datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ._api_response_check import check_response_code
from ._facts import MEANINGS, WHITE_SPACE
from ._found import Found
from ._records import Meaning

#: Anything else may quote the message, and must not be shown as a code.
CODE = re.compile(r"(?:[A-Za-z]{1,8}-?[0-9]{1,8}|[0-9]{1,7})\Z")
BLANK = f"[{WHITE_SPACE}]*"
ACCEPTED_ID = re.compile(
    f'"message_id"{BLANK}:{BLANK}(?:[0-9]|"[^"]*[^\\W_])|"wamid\\.[a-z0-9]', re.I
)
ACCEPTED_CODE = re.compile(
    f'"code"{BLANK}:{BLANK}"?(WA2[0-9][0-9])(?![A-Za-z0-9_])', re.I
)
LETTER_OR_DIGIT = re.compile(r"[^\W_]")
#: Longer than any code or id of Kaleyra's. The rest is cut off.
LONGEST_TEXT = 1000
#: What a server sends instead of processing a request. After 303 it has processed it.
REFUSING_REDIRECTS = (301, 302, 307, 308)


@dataclass(frozen=True)
class Outcome:
    """What is known of a message after an answer."""

    outcome: Literal["accepted", "not-sent", "unknown"]
    #: Kaleyra's id of the request, once it is accepted.
    message_id: str | None = None
    #: Kaleyra's code as it was sent.
    code: str | None = None
    #: Whether the same message may be sent again.
    retriable: bool = False
    #: What the code means, where Kaleyra documents it, and what to do.
    meaning: str | None = None
    fix: str | None = None


def outcome_of(
    status: int,
    body: str | bytes | None,
    headers: Mapping[str, str] | Iterable[tuple[str, str]] | None = None,
) -> Outcome:
    """
    What an answer proves: it was accepted; it certainly was not sent; or it is
    unknown, and sending it again may send it twice. Of the headers, only
    Retry-After is read: a busy server that names a time has not taken the message.
    """
    text = text_of(body)
    code, message_id, error = read_answer(text)
    found = meanings_with(code)
    documented = documented_answer(status, found)
    refuses = bool(found) and all(each.outcome == "not-sent" for each in found)
    waits = names_a_time(headers)
    is_busy = status == 429 or (status == 503 and waits)
    if message_id is None and not says_accepted(text):
        if documented is not None and documented.outcome == "not-sent":
            again = documented.retry == "later" or (is_busy and waits)
            return explained("not-sent", status, code, error, again)
        if documented is None and status in REFUSING_REDIRECTS:
            return Outcome("not-sent")
        if documented is None and is_busy:
            if refuses:
                return explained("not-sent", status, code, error, waits)
            return Outcome("not-sent", code=code, retriable=True)
        if code is not None and is_refusal(status) and refuses:
            return explained("not-sent", status, code, error, False)
    # A code of a failure contradicts the id beside it.
    if 200 <= status < 300 and message_id is not None and not found:
        return Outcome("accepted", message_id=message_id)
    return explained("unknown", status, code, error, False)


def explained(
    outcome: Literal["not-sent", "unknown"],
    status: int,
    code: str | None,
    error: Mapping[str, Any],
    retriable: bool,
) -> Outcome:
    known = meaning_of(status, code, error)
    meaning, fix = (None, None) if known is None else (known.meaning, known.fix)
    return Outcome(outcome, None, code, retriable, meaning, fix)


def text_of(body: object) -> str:
    """A body as text. What is neither text nor bytes proves nothing."""
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body).decode("utf-8", "replace")
    return body if isinstance(body, str) else ""


def read_answer(text: str) -> tuple[str | None, str | None, Mapping[str, Any]]:
    """The code, the message id and the errors of an answer in Kaleyra's or Meta's form."""
    try:
        answer = members(json.loads(text, parse_constant=refuse))
    except (ValueError, RecursionError):
        answer = {}
    error = members(answer.get("error"))
    code = code_text(answer.get("code"))
    code = code_text(error.get("code")) if code is None else code
    if code is None:
        return None, None, {}
    message_id = members(answer.get("data")).get("message_id")
    if not isinstance(message_id, str) or not LETTER_OR_DIGIT.search(message_id):
        message_id = None
    is_shown = CODE.match(code) or meanings_with(code)
    return (
        code if is_shown else None,
        None if message_id is None else message_id[:LONGEST_TEXT],
        error,
    )


def refuse(constant: str) -> None:
    raise ValueError(constant)


def members(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def code_text(code: Any) -> str | None:
    if isinstance(code, (int, float)) and not isinstance(code, bool):
        is_safe = 0 <= code <= 2**53 - 1 and code == int(code)
        return str(int(code)) if is_safe else None
    found = Found()
    check_response_code(code, found)
    return None if found.findings else str(code)


def says_accepted(text: str) -> bool:
    """Whether an answer says that the message was taken: then no status disproves it."""
    if ACCEPTED_ID.search(text):
        return True
    codes = (meanings_with(code) for code in ACCEPTED_CODE.findall(text))
    return any(
        not found or any(each.outcome != "not-sent" for each in found)
        for found in codes
    )


def meanings_with(code: str | None) -> list[Meaning]:
    wanted = None if code is None else normalised(code)
    return [each for each in MEANINGS if normalised(each.code) == wanted]


def normalised(code: str) -> str:
    return code.replace("-", "").upper()


def documented_answer(status: int, found: list[Meaning]) -> Meaning | None:
    """What is documented of a status and a code, or of the code alone for a refusal."""
    same = [each for each in found if each.status == status]
    alone = [each for each in found if each.status is None and is_refusal(status)]
    return next(iter(same + alone), None)


def meaning_of(
    status: int, code: str | None, error: Mapping[str, Any]
) -> Meaning | None:
    """Codes with several meanings are told apart by their spelling and a key in error."""
    found = meanings_with(code)
    found = [each for each in found if each.status == status] or found
    keyed = [each for each in found if each.error_key in error]
    spelled = [each for each in keyed if each.code == code]
    return next(iter(spelled + keyed + (found if len(found) == 1 else [])), None)


def is_refusal(status: int) -> bool:
    """After 408 the server may have processed the request."""
    return 400 <= status < 500 and status != 408


def names_a_time(headers: Any) -> bool:
    try:
        pairs = dict(headers or {}).items()
    except (TypeError, ValueError):
        return False
    texts = ((name, value) for name, value in pairs if isinstance(name, str))
    values = (value for name, value in texts if name.lower() == "retry-after")
    return any(isinstance(one, str) and is_seconds_or_date(one.strip()) for one in values)


def is_seconds_or_date(value: str) -> bool:
    """Whole seconds, or a date in the one form that HTTP allows to send."""
    if value.isascii() and value.isdigit():
        return True
    try:
        return format_datetime(parsedate_to_datetime(value), usegmt=True) == value
    except (ValueError, TypeError):
        return False
