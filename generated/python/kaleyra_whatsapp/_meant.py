# @generated from generator/emit/python/source/kaleyra_whatsapp/_meant.py by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Finds the name that was meant. Texts are compared in UTF-16 units, as everywhere."""

from array import array
from collections.abc import Iterable, Sequence

#: How much of the longer name may differ for the names still to count as alike.
MOST_DIFFERENCE = 0.4


def units(text: str) -> Sequence[int]:
    """The UTF-16 units of a text."""
    return array("H", text.encode("utf-16-le", "surrogatepass"))


def closest_name(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like a name, ignoring case; None if none is close."""
    wanted = units(name.lower())
    length = len(units(name))
    closest = None
    least = len(wanted) + 999
    for candidate in candidates:
        alike = int(MOST_DIFFERENCE * max(length, len(units(candidate))))
        distance = edit_distance(wanted, units(candidate.lower()))
        if distance <= min(alike, least - 1):
            closest = candidate
            least = distance
    return closest


def edit_distance(one: Sequence[int], other: Sequence[int]) -> int:
    """How many units to insert, delete, replace or swap with their neighbour."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, unit in enumerate(one, 1):
        row = [i]
        for j, wanted in enumerate(other, 1):
            steps = min(last[j - 1] + (unit != wanted), last[j] + 1, row[j - 1] + 1)
            is_swapped = (
                i > 1 and j > 1 and one[i - 2] == wanted and other[j - 2] == unit
            )
            if unit != wanted and is_swapped:
                steps = min(steps, before[j - 2] + 1)
            row.append(steps)
        before, last = last, row
    return last[-1]
