"""A text as it may be meant, with the way back to where it was written."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

import msgspec

from demur.text.normal import Normal

__all__ = ["Unveiled", "gathered", "replaced"]

Found = Iterable[tuple[int, int, str]]


class Unveiled(msgspec.Struct, frozen=True):
    """A text as it may be meant, with the way back.

    how: what hid it, such as `look-alikes` or `base64`; of several, one within the other, the outermost
        first: `base64+rot13`
    normal: the text with offsets of what it was taken from
    ends: for each run of `normal`, where the stretch ends that was decoded to it, 0 where characters keep
        their places; a decoded stretch is found as a whole
    within: the reading that this one was found in; None where it was found in the text itself
    """

    how: str
    normal: Normal
    ends: tuple[int, ...] = ()
    within: Unveiled | None = None

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the text that became `normal.text[start:end]`, start < end."""
        first, last = self._decoded(start, end) if self.ends else self.normal.stretch(start, end)
        return self.within.stretch(first, last) if self.within else (first, last)

    def _decoded(self, start: int, end: int) -> tuple[int, int]:
        first, last = self.normal.stretch(start, end)
        begins, stops = (bisect_right(self.normal.here, at) - 1 for at in (start, end - 1))
        return (
            self.normal.there[begins] if self.ends[begins] else first,
            self.ends[stops] or last,
        )


def gathered(how: str, found: Found) -> Unveiled:
    """Give the decoded words alone, a space between them.

    found: where each stretch begins and ends, and what it says; in order, one at least
    """
    pieces: list[str] = []
    here: list[int] = []
    there: list[int] = []
    ends: list[int] = []
    length = 0
    for start, end, words in found:
        pieces.append(words)
        here.append(length)
        there.append(start)
        ends.append(end)
        length += len(words) + 1
    return Unveiled(how, Normal(" ".join(pieces), tuple(here), tuple(there)), tuple(ends))


def replaced(how: str, text: str, *, found: Found) -> Unveiled:
    """Give `text` with the decoded words in the place of each stretch that was decoded.

    found: as of `gathered`
    """
    pieces: list[str] = []
    here, there, ends = [0], [0], [0]
    done = length = 0
    for start, end, words in found:
        pieces += (text[done:start], words)
        length += start - done
        if words:
            here.append(length)
            there.append(start)
            ends.append(end)
        length += len(words)
        here.append(length)
        there.append(end)
        ends.append(0)
        done = end
    pieces.append(text[done:])
    return Unveiled(how, Normal("".join(pieces), tuple(here), tuple(there)), tuple(ends))
