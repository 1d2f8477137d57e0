"""Stretches of a text that are to be masked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["MaskSpan", "apart"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskSpan:
    """A stretch that holds a value: offsets in characters, 0 <= start < end, and what it holds."""

    start: int
    end: int
    kind: str


def apart(spans: Iterable[MaskSpan]) -> list[MaskSpan]:
    """Give stretches that do not overlap, in order, and cover everything that `spans` cover.

    Those that overlap become one, named after the longest.

    >>> [(s.start, s.end, s.kind) for s in apart([MaskSpan(start=0, end=4, kind="A"),
    ...     MaskSpan(start=3, end=9, kind="B"), MaskSpan(start=9, end=11, kind="C")])]
    [(0, 9, 'B'), (9, 11, 'C')]
    """
    merged: list[MaskSpan] = []
    longest = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        last = merged[-1] if merged else None
        if last is None or span.start >= last.end:
            merged.append(span)
            longest = span.end - span.start
            continue
        kind = span.kind if span.end - span.start > longest else last.kind
        longest = max(longest, span.end - span.start)
        merged[-1] = MaskSpan(start=last.start, end=max(last.end, span.end), kind=kind)
    return merged
