"""Cuts a text into runs of lines that stand in one place: paragraphs, list items, code, tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from demur.text.base import Place

__all__ = ["Block", "blocks"]

_FENCE = re.compile(r"[ \t]*(?P<fence>`{3,}|~{3,})(?P<info>[^`\n]*)$")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_ITEM = re.compile(
    r"[ \t]*(?:[-*+\u2022\u2023\u25e6\u00b7\u2013\u2014]|\(?(?:\d{1,3}|[A-Za-z])[.)])[ \t]+"
    r"(?:\[[ xX]\][ \t]+)?"
)
_BLOCK_QUOTE = re.compile(r"[ \t]*(?:>[ \t]?)+")
_RULE = re.compile(r"[ \t]*(?:[-*_=][ \t]*){3,}$")
_SPEAKER = re.compile(
    r"[ \t]*\*{0,2}(?P<name>[A-Z][A-Za-z .'\u2019]{0,24}?)(?: ?\([^()\n]{1,40}\))?\*{0,2}:\*{0,2}[ \t]"
)
_SALUTATION = re.compile(r"(?:Dear|To Whom It May) [^,.!?\n]{1,60}[,:]$", re.IGNORECASE)
_NOT_A_LETTER = re.compile(r"Dear (?:user|friend)\b", re.IGNORECASE)
_SPECIAL = frozenset("`~#-*+\u2022\u2023\u25e6\u00b7\u2013\u2014>|=_(0123456789")
_TURNS = 3
_ONE_LETTER = frozenset(".)")


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one place: `text[start:end]`, markers such as "1. " or "> " already left out."""

    start: int
    end: int
    place: Place


def blocks(text: str, start: int, end: int) -> Iterator[Block]:
    """Give the blocks of `text[start:end]` in order; what lies between them is white space and markup.

    Cost: O(n) time, O(lines) memory.
    """
    lines = _Lines(text[start:end], start)
    return lines.blocks()


class _Lines:
    """One pass over the lines, with what is open: a fence, a paragraph, a letter."""

    def __init__(self, text: str, offset: int) -> None:
        self._text, self._offset = text, offset
        self._lines = text.splitlines(keepends=True)
        self._speakers = _is_dialogue(self._lines) if ":" in text else False
        self._fence = ""
        self._open: tuple[int, int, Place] | None = None
        self._letter = False

    def blocks(self) -> Iterator[Block]:
        at = self._offset
        for raw in self._lines:
            line = raw.rstrip()
            if self._fence:
                yield from self._in_fence(line, at)
            elif not line:
                yield from self._flush()
            elif line.lstrip(" \t")[0] in _SPECIAL or self._speakers or line[1:2] in _ONE_LETTER:
                yield from self._special(line, at)
            else:
                yield from self._prose(line, at, Place.PROSE)
            at += len(raw)
        yield from self._flush()

    def _flush(self) -> Iterator[Block]:
        if self._open is not None:
            start, end, place = self._open
            self._open = None
            yield Block(start, end, place)

    def _in_fence(self, line: str, at: int) -> Iterator[Block]:
        bare = line.strip()
        if bare.startswith(self._fence) and not bare.strip(self._fence[0]):
            self._fence = ""
        elif bare:
            yield Block(at, at + len(line), Place.CODE)

    def _prose(self, line: str, at: int, place: Place) -> Iterator[Block]:
        """Continue the open paragraph or item, or open one."""
        if _SALUTATION.match(line) and not _NOT_A_LETTER.match(line):
            self._letter = True
        if self._letter:
            place = Place.QUOTE
        if self._open is not None and place is Place.PROSE:
            first, _, opened = self._open
            self._open = (first, at + len(line), opened)
            return
        yield from self._flush()
        self._open = (at, at + len(line), place)

    def _special(self, line: str, at: int) -> Iterator[Block]:
        if fence := _FENCE.match(line):
            yield from self._flush()
            self._fence = fence["fence"]
        elif _RULE.match(line):
            yield from self._flush()
        elif line.lstrip()[0] == "|" and line.count("|") > 1:
            yield from self._alone(line, at, place=Place.TABLE)
        elif marker := _HEADING.match(line):
            yield from self._alone(line, at, place=Place.HEADING, marker=marker.end())
        elif marker := _BLOCK_QUOTE.match(line):
            yield from self._alone(line, at, place=Place.QUOTE, marker=marker.end())
        elif marker := _ITEM.match(line):
            yield from self._flush()
            yield from self._prose(line[marker.end() :], at + marker.end(), Place.LIST_ITEM)
        elif self._speakers and (marker := _SPEAKER.match(line)):
            yield from self._alone(line, at, place=Place.QUOTE, marker=marker.end())
        else:
            yield from self._prose(line, at, Place.PROSE)

    def _alone(self, line: str, at: int, *, place: Place, marker: int = 0) -> Iterator[Block]:
        """Give a line that no other line continues."""
        yield from self._flush()
        if marker < len(line):
            yield Block(at + marker, at + len(line), place)


def _is_dialogue(lines: list[str]) -> bool:
    """Tell whether lines speak in turns: one name that returns, or three lines with names."""
    names = Counter(match["name"] for line in lines if (match := _SPEAKER.match(line)))
    return names.total() >= _TURNS or max(names.values(), default=0) > 1
