"""Holds what is asked for over several turns, or in pieces, against rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from demur.risk.matching import Hit
from demur.risk.scores import Seen
from demur.risk.spread import Joined, Place, joined
from demur.text import put_together
from demur.types import Message, Role

__all__ = ["spread_hits"]

Hits = Callable[[str], list[Hit]]


def spread_hits(messages: Sequence[Message], *, last: int, hits: Hits) -> Iterator[Seen]:
    """Give the hits in what several turns ask for together, and in what pieces come to.

    last: the place of the last turn of the assistant that was spoken to again
    A hit counts only where a turn after `last` has a part in it; each turn's part is given by itself.
    """
    whole = joined(messages)
    if whole is None:
        for at, message in enumerate(messages):
            if message.role is Role.USER and at > last:
                yield from _summed(message.text, at, hits)
        return
    for hit in hits(whole.text):
        yield from _crossing(hit, whole, last=last)
    for each in put_together(whole.text):
        parts = [part for part in whole.stretches(each.start, each.end) if part.message > last]
        for hit in hits(each.text) if parts else ():
            for part in parts:
                yield Seen(
                    Hit(hit.rule, part.start, part.end), part.message, past=False, source=Role.USER.value
                )


def _summed(text: str, at: int, hits: Hits) -> Iterator[Seen]:
    for each in put_together(text):
        for hit in hits(each.text):
            yield _said(hit, Place(message=at, start=each.start, end=each.end))


def _crossing(hit: Hit, whole: Joined, *, last: int) -> Iterator[Seen]:
    parts = whole.stretches(hit.start, hit.end)
    turns = {part.message for part in parts}
    if len(turns) > 1 and max(turns) > last:
        for part in parts:
            yield _said(hit, part)


def _said(hit: Hit, place: Place) -> Seen:
    found = Hit(hit.rule, place.start, place.end)
    return Seen(found, place.message, past=False, source=Role.USER.value)
