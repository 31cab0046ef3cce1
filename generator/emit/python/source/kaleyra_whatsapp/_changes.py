"""Finds Meta's changes in a callback, in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ._json import Items, Unreadable, member, parse_if_text, text_in

#: Deeper than any callback: a list, `entry`, its items, `changes`, their items.
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
        self.visit(body, None, 0)

    def visit(self, node: object, inherited: object, depth: int) -> None:
        if depth > MOST_DEPTH:
            return
        if isinstance(node, list):
            for item in self.items.of(node):
                self.visit(item, inherited, depth + 1)
        if not isinstance(node, dict):
            return
        own = parse_if_text(member(node, "extra_info"))
        extra_info = inherited if own is None else own
        meta = parse_if_text(member(node, "meta_object"))
        inner = member(node, "entry")
        inner = member(node, "changes") if inner is None else inner
        value = member(node if meta is None else meta, "value")
        self.is_known_form = self.is_known_form or isinstance(inner, list)
        if isinstance(value, dict):
            self.is_known_form = True
            self.add_lists(value, node, extra_info)
        elif meta is None and inner is not None:
            self.visit(inner, extra_info, depth + 1)
        elif not self.add_lists(node, node, extra_info) and is_flat_status(node):
            self.all.append(Change(None, [], [node], [], extra_info, node))

    def add_lists(self, value: object, callback: object, extra_info: object) -> bool:
        messages = self.objects_in(value, "messages")
        statuses = self.objects_in(value, "statuses")
        if messages is None and statuses is None:
            return False
        contacts = member(value, "contacts")
        known = self.items.of(contacts) if isinstance(contacts, list) else []
        self.all.append(
            Change(value, messages or [], statuses or [], known, extra_info, callback)
        )
        return True

    def objects_in(self, value: object, name: str) -> Sequence[Any] | None:
        found = member(value, name)
        if found is None:
            return None
        if not isinstance(found, list):
            raise Unreadable("unknown-shape")
        if not all(isinstance(item, dict) for item in self.items.of(found)):
            raise Unreadable("unknown-shape")
        return found


def is_flat_status(node: dict[str, object]) -> bool:
    """Kaleyra's flat form has a word and an id; another format may have a word alone."""
    status = member(node, "status")
    is_word = isinstance(status, str) and text_in(node, "status") is not None
    return is_word and "message_id" in node
