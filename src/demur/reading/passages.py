"""Prepares a reply for matching: the sentences that speak, folded, one on each line."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from demur.text import Normal, Place, Sentence, normalise, quotations, sentences, squeeze

__all__ = ["Passages", "passages"]

_SPEAKING = frozenset({Place.PROSE, Place.LIST_ITEM})
_CODE_SPAN = re.compile(r"(`{1,2})(?!`)[^`\n]+\1")
_MARKUP = str.maketrans({"*": " ", "`": " ", "\n": " ", "\r": " ", "\t": " ", "\v": " ", "\f": " ", "_": " "})


@dataclass(frozen=True, slots=True)
class Passages:
    """A reply, ready to match.

    sentences: all but reasoning, in order, offsets in the original text
    speaking: positions in `sentences` of those the reply itself says, in order
    buffer: the speaking ones, folded, one a line, one byte for a character
    """

    sentences: tuple[Sentence, ...]
    speaking: tuple[int, ...]
    buffer: bytes
    lines: tuple[int, ...]

    def line_of(self, offset: int) -> int:
        """Give the position in `speaking` of the sentence that holds `buffer[offset]`."""
        return bisect_right(self.lines, offset) - 1


def passages(text: str) -> Passages:
    """Prepare `text`; quoted words and inline code are masked by letters x.  Cost: O(n)."""
    normal = normalise(text)
    plain = normal.text
    found = [sentence for sentence in sentences(plain) if sentence.place is not Place.REASONING]
    speaking = tuple(i for i, sentence in enumerate(found) if sentence.place in _SPEAKING)
    folded = _masked(plain).lower().translate(_MARKUP)
    lines: list[str] = []
    starts: list[int] = []
    at = 0
    for index in speaking:
        line = squeeze(folded[found[index].start : found[index].end])
        lines.append(line)
        starts.append(at)
        at += len(line) + 1
    return Passages(
        _original(found, normal), speaking, "\n".join(lines).encode("ascii", "replace"), tuple(starts)
    )


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
