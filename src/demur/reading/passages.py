"""Prepares a reply for matching: the sentences that it says itself, folded, one on each line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from demur.text import Normal, Place, Sentence, normalise, quotations, sentences, squeeze

__all__ = ["Lines", "Passages", "prepare"]

_SPEAKING = frozenset({Place.PROSE, Place.LIST_ITEM})
_CODE_SPAN = re.compile(r"(?<!`)(`{1,2})(?!`)[^`\n]++\1")
_MARKUP = str.maketrans("*_`\n\r\t\v\f", "        ")


@dataclass(frozen=True, slots=True)
class Passages:
    """A reply, ready to match.

    sentences: all but reasoning, in order, offsets in the original text
    lines: the folded words of those the reply says itself, one byte for a character, by position
    """

    sentences: tuple[Sentence, ...]
    lines: dict[int, bytes]


class Lines:
    """Some lines as one buffer, with the way back.

    chosen: positions in `sentences`, in order
    """

    def __init__(self, prepared: Passages, chosen: Iterable[int]) -> None:
        self._chosen = tuple(chosen)
        self._lines = [prepared.lines[index] for index in self._chosen]
        self._starts: list[int] = []
        self.buffer = b"\n".join(self._lines)

    def sentence_at(self, offset: int) -> int:
        """Give the position in `sentences` of the line that holds `buffer[offset]`."""
        self._starts = self._starts or list(accumulate((len(line) + 1 for line in self._lines), initial=0))
        return self._chosen[bisect_right(self._starts, offset) - 1]


def prepare(text: str) -> Passages:
    """Split and fold `text`; quoted words and inline code are masked by letters x.  Cost: O(n)."""
    normal = normalise(text)
    found = [sentence for sentence in sentences(normal.text) if sentence.place is not Place.REASONING]
    folded = _masked(normal.text).lower().translate(_MARKUP)
    wide = "  " in folded
    lines: dict[int, bytes] = {}
    for index, sentence in enumerate(found):
        if sentence.place in _SPEAKING:
            line = folded[sentence.start : sentence.end]
            lines[index] = (squeeze(line) if wide else line).encode("ascii", "replace")
    return Passages(_original(found, normal), lines)


def _masked(text: str) -> str:
    """Put x over the inside of quotations and inline code; the length stays."""
    if "`" in text:
        text = _CODE_SPAN.sub(_cover, text)
    pieces: list[str] = []
    done = 0
    for quote in quotations(text):
        pieces += (text[done : quote.start + 1], "x" * (quote.end - quote.start - 2))
        done = quote.end - 1
    return "".join((*pieces, text[done:])) if pieces else text


def _cover(match: re.Match[str]) -> str:
    return "x" * len(match.group())


def _original(found: list[Sentence], normal: Normal) -> tuple[Sentence, ...]:
    """Lead offsets back to the text as it was given."""
    if not normal.here:
        return tuple(found)
    return tuple(Sentence(*normal.stretch(s.start, s.end), s.place) for s in found)
