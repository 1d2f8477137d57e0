"""Makes text comparable: one form for quotes, spaces and wide letters, with the way back to the original."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

__all__ = ["Normal", "normalise", "squeeze"]

# What nearly all typeset replies hold; the common case ends after these.
_COMMON = (("\u2019", "'"), ("\u2018", "'"), ("\u00a0", " "), ("\u202f", " "), ("\u2011", "-"))
_WIDE = "\u2100-\u214f\u2460-\u24ff\ufb00-\ufb4f\uff01-\uffef\U0001d400-\U0001d7ff\U0001f130-\U0001f169"
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ff"
_ODD = re.compile(
    f"[\u00b4\u0130\u02bc\u1680\u2000-\u2010\u2012\u201a\u201b\u2032\u205f\u3000{_WIDE}{_UNSEEN}]"
)
_MOVES = re.compile(f"[{_WIDE}{_UNSEEN}]")


@dataclass(frozen=True, slots=True)
class Normal:
    """Normalised text with the way back.

    text: what to match against; letter case is kept
    here, there: where each moved run begins in `text` and in the original, in order; empty when nothing moved
    """

    text: str
    here: tuple[int, ...] = ()
    there: tuple[int, ...] = ()

    def origin(self, offset: int) -> int:
        r"""Give the offset in the original of the character at `offset`.  Cost: O(log runs).

        >>> normalise("a\u200bb").origin(1)
        2
        """
        if not self.here:
            return offset
        run = bisect_right(self.here, offset) - 1
        return self.there[run] + offset - self.here[run]

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the original that became `text[start:end]`, start < end.

        Where the order was turned, the stretch reaches from the first character of the original to the last.
        """
        first, last = self.origin(start), self.origin(end - 1) + 1
        if first < last:
            return first, last
        origins = [self.origin(at) for at in range(start, end)]
        return min(origins), max(origins) + 1


def normalise(text: str) -> Normal:
    r"""Give `text` with curly quotes, odd spaces and wide letters made plain, unseen characters left out.

    Every character of the result lowers to exactly one character.  Cost: O(n), nothing for ASCII.

    >>> normalise("I can\u2019t").text
    "I can't"
    """
    if text.isascii():
        return Normal(text)
    for old, new in _COMMON:
        text = text.replace(old, new)
    if _ODD.search(text) is None:
        return Normal(text)
    text = text.translate(_plain_letters())
    return _move(text) if _MOVES.search(text) else Normal(text)


def _move(text: str) -> Normal:
    """Replace what changes the length, noting where runs begin."""
    pieces: list[str] = []
    here, there = [0], [0]
    done = length = 0
    for match in _MOVES.finditer(text):
        at = match.start()
        new = _expanded(match.group())
        pieces += (text[done:at], new)
        length += at - done
        for step in range(len(new)):
            here.append(length + step)
            there.append(at)
        length += len(new)
        done = at + 1
        here.append(length)
        there.append(done)
    pieces.append(text[done:])
    return Normal("".join(pieces), tuple(here), tuple(there))


def _expanded(character: str) -> str:
    if unicodedata.category(character) in {"Cf", "Mn", "Cn"}:
        return ""
    new = unicodedata.normalize("NFKC", character)
    return character if len(new.lower()) != len(new) else new


@cache
def _plain_letters() -> dict[int, str]:
    """Map characters to their plain form where both are one character long."""
    table = {
        **dict.fromkeys(map(ord, "\u201a\u201b\u2032\u02bc\u00b4"), "'"),
        **dict.fromkeys([0x1680, 0x205F, 0x3000, *range(0x2000, 0x200B)], " "),
        **dict.fromkeys([0x2010, 0x2012], "-"),
        0x130: "I",
    }
    ranges = (
        (0x2100, 0x2150),
        (0x2460, 0x2500),
        (0xFB00, 0xFB50),
        (0xFF01, 0xFFF0),
        (0x1D400, 0x1D800),
        (0x1F130, 0x1F16A),
    )
    for first, end in ranges:
        for point in range(first, end):
            plain = unicodedata.normalize("NFKC", chr(point))
            if len(plain) == 1 and plain != chr(point):
                table[point] = plain
    return table


def squeeze(text: str) -> str:
    """Give `text` with runs of white space made one space and none at its ends.

    >>> squeeze(" a   b ")
    'a b'
    """
    return " ".join(text.split())
