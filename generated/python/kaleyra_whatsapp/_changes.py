# @generated from generator/emit/python/source/kaleyra_whatsapp/_changes.py by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Finds Meta's changes in a callback, in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ._json import Items, Unreadable, member, parse_if_text, text_in

#: Deeper than any callback: a list, `meta_object`, `entry`, `changes`, their items.
MOST_DEPTH = 8


@dataclass(frozen=True)
class Change:
    """One of Meta's changes about messages, and what Kaleyra adds to it."""

    value: Any
    messages: Sequence[Any]
    statuses: Sequence[Any]
    contacts: Sequence[Any]
    extra_info: Any
    #: The object with what Kaleyra writes beside `meta_object`; a flat status itself.
    callback: Any


class Changes:
    """The changes of a body: Kaleyra's, Meta's, or a part of either."""

    def __init__(self, body: object) -> None:
        self.items = Items()
        self.all: list[Change] = []
        #: Whether anything had Kaleyra's or Meta's form.
        self.is_known_form = False
        self.reported = 0
        self.visit(body, 0)

    def visit(
        self,
        node: object,
        depth: int,
        inherited: object = None,
        around: dict[str, object] | None = None,
    ) -> None:
        """Visits a part; `around` is Kaleyra's object around a `meta_object`."""
        if depth > MOST_DEPTH:
            return
        if isinstance(node, list):
            for item in self.items.of(node):
                self.visit(item, depth + 1, inherited)
        if not isinstance(node, dict):
            return
        own = part_of(node, "extra_info")
        extra_info = inherited if own is None else own
        meta = part_of(node, "meta_object")
        inner = [part_of(node, "entry"), part_of(node, "changes")]
        value = part_of(node, "value")
        callback = node if around is None else around
        if isinstance(value, dict) or any(isinstance(each, list) for each in inner):
            self.is_known_form = True
        # The first of these that reports something, because a callback has its events
        # in one of them.
        before = self.reported
        self.visit(meta, depth + 1, extra_info, node)
        if self.reported == before and isinstance(value, dict):
            self.add_lists(value, callback, extra_info)
        for each in inner:
            if self.reported == before:
                self.visit(each, depth + 1, extra_info)
        if self.reported == before:
            self.add_lists(node, callback, extra_info)
        if self.reported == before and is_flat_status(node) and is_of_messages(meta):
            self.add(Change(None, [], [node], [], extra_info, node))

    def add_lists(self, value: object, callback: object, extra_info: object) -> None:
        messages = self.objects_in(value, "messages")
        statuses = self.objects_in(value, "statuses")
        if messages is None and statuses is None:
            return
        contacts = member(value, "contacts")
        known = self.items.of(contacts) if isinstance(contacts, list) else []
        self.add(
            Change(value, messages or [], statuses or [], known, extra_info, callback)
        )

    def add(self, change: Change) -> None:
        self.all.append(change)
        self.reported += len(change.messages) + len(change.statuses)

    def objects_in(self, value: object, name: str) -> Sequence[Any] | None:
        found = member(value, name)
        if found is None:
            return None
        if not isinstance(found, list):
            raise Unreadable("unknown-shape")
        if not all(isinstance(item, dict) for item in self.items.of(found)):
            raise Unreadable("unknown-shape")
        return found


def part_of(node: dict[str, object], name: str) -> Any:
    return parse_if_text(member(node, name))


def is_of_messages(meta: object) -> bool:
    """Whether a change is about messages, if it says what it is about."""
    return (text_in(meta, "field") or "messages") == "messages"


def is_flat_status(node: dict[str, object]) -> bool:
    """Kaleyra's flat form has a word and an id; another format may have a word alone."""
    status = member(node, "status")
    is_word = isinstance(status, str) and text_in(node, "status") is not None
    return is_word and "message_id" in node
