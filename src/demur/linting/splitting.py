"""Splits a refusal into sentences, items of lists and headings, fast and roughly."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from demur.text.words import words

__all__ = ["Piece", "pieces"]

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"\s*+(?:[-*\u2022\u2013\u25cf\u30fb]\s*+|\d{1,2}[.)]\s++|#{1,6}\s++)*")
# A full stop needs white space behind it, a full-width or Indic mark does not.
_END = re.compile(
    r"[.!?\u2026\u061f\u06d4]++[\"'\u201d\u2019\u00bb)*_]*+(?=\s)"
    r"|[\u3002\uff01\uff1f\uff61\u0964\u0965]++[\u201d\u2019\u300d\u300f\uff09)\"]*+"
)
_MARK = re.compile(r"[.!?\u2026\u061f\u06d4\u3002\uff01\uff1f\uff61\u0964\u0965\u0e00-\u0e7f]")
"""Without one before its last character a line is one sentence, as items of lists mostly are."""
_THAI = re.compile(r"[\u0e00-\u0e7f]")
# Thai marks no end; politeness often does, and a space after a good stretch.
_THAI_END = re.compile(
    r"(?:\u0e04\u0e23\u0e31\u0e1a|\u0e04\u0e48\u0e30|\u0e04\u0e30)(?=\s)|(?<=[^\s]{30})(?=\s)"
)
_LAST = re.compile(r"(?:^|[\s\"(\[])([^\s\"(\[]{1,12})\.$")


class Piece(msgspec.Struct, frozen=True, gc=False):
    """A sentence, `text[start:end]`; `listed` where it is the item of a list."""

    start: int
    end: int
    listed: bool


def pieces(text: str) -> Iterator[Piece]:
    r"""Give the sentences of `text` in order, without bullets and the white space around them.

    >>> [(p.start, p.end, p.listed) for p in pieces("No. I can:\n- sing\n- dance")]
    [(0, 3, False), (4, 10, False), (13, 17, True), (20, 25, True)]
    """
    for line in _LINE.finditer(text):
        start, end = line.span()
        bullet = _BULLET.match(text, start, end)
        begin = bullet.end() if bullet else start
        listed = begin > start and not text[start:begin].isspace()
        while end > begin and text[end - 1].isspace():
            end -= 1
        if begin < end:
            yield from _split(text, begin, end=end, listed=listed)


def _split(text: str, start: int, *, end: int, listed: bool) -> Iterator[Piece]:
    marks = _THAI_END if not text.isascii() and _THAI.search(text, start, end) else _END
    for mark in marks.finditer(text, start, end) if _MARK.search(text, start, end - 1) else ():
        stop = mark.end()
        if stop < end and not _goes_on(text, start, stop):
            yield Piece(start, stop, listed)
            start = stop
            while start < end and text[start].isspace():
                start += 1
    if start < end:
        yield Piece(start, end, listed)


def _goes_on(text: str, start: int, end: int) -> bool:
    """Tell whether the full stop before `end` is one of an abbreviation."""
    if text[end - 1] != ".":
        return False
    if text[end + 1 : end + 2].islower():
        return True
    last = _LAST.search(text, max(start, end - 14), end)
    if last is None:
        return False
    name = last[1].lower()
    return name in words("abbreviations") or (len(name) == 1 and name.isalpha() and name != "i")
