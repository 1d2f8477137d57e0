"""What is asked for over several turns: read as one text, each place of which leads back to its turn."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from demur.types import Message, Role

__all__ = ["Joined", "Place", "joined"]

_TURNS = 8
"""Turns of the user that are read together, the last ones."""
_END = 400
"""Characters of a long turn that are read of its beginning and of its end."""
_CLOSING = " \t\r\n.!?:;,\u2026-"
_CUT = "\n\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stretch of one message: offsets in characters, start < end."""

    message: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """The user's last turns in a row, as if they were one sentence.

    begins: where each piece begins in `text`, in order; places: the stretch of a message that it is
    """

    text: str
    begins: tuple[int, ...]
    places: tuple[Place, ...]

    def stretches(self, start: int, end: int) -> list[Place]:
        """Give the stretches of the messages that `text[start:end]` is made of, in order."""
        first, found = max(0, bisect_right(self.begins, start) - 1), list[Place]()
        for begin, place in zip(self.begins[first:], self.places[first:], strict=True):
            if begin >= end:
                break
            low = place.start + max(0, start - begin)
            high = min(place.end, place.start + end - begin)
            if low < high:
                found.append(Place(message=place.message, start=low, end=high))
        return found


def joined(messages: Sequence[Message]) -> Joined | None:
    """Give the user's last eight turns as one text; None where there are not two of them.

    What ends a sentence is left out at the end of a turn, so that a sentence may go on in the next one; the
    middle of a long turn is left out too, and ends a sentence.
    """
    turns = [at for at, message in enumerate(messages) if message.role is Role.USER and message.text.strip()]
    if len(turns) < 2:  # noqa: PLR2004 - one turn is nothing to join
        return None
    pieces, begins, places, length = list[str](), list[int](), list[Place](), 0
    for at in turns[-_TURNS:]:
        for start, end, gap in _parts(messages[at].text):
            if pieces:
                pieces.append(gap)
                length += len(gap)
            begins.append(length)
            places.append(Place(message=at, start=start, end=end))
            pieces.append(messages[at].text[start:end])
            length += end - start
    return Joined(text="".join(pieces), begins=tuple(begins), places=tuple(places))


def _parts(text: str) -> list[tuple[int, int, str]]:
    """Give the stretches of a turn that are read, each with what stands before it."""
    end = len(text.rstrip(_CLOSING)) or len(text)
    start = len(text) - len(text.lstrip())
    if end - start <= 2 * _END:
        return [(start, end, " ")]
    return [(start, start + _END, " "), (end - _END, end, _CUT)]
