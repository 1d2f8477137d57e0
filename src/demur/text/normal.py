"""Makes text comparable: one form for quotes, spaces and wide letters, with the way back to the original."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

__all__ = ["Normal", "normalise", "squeeze"]

# What nearly all typeset replies hold; the common case ends after these.
_COMMON = (("\u2019", "'"), ("\u2018", "'"), ("\u00a0", " "), ("\u202f", " "), ("\u2011", "-"))
# What has a plain form: letters above and below the line, in circles, ligatures, full width, mathematics.
_WIDE_RANGES = (
    (0x2B0, 0x2B9),
    (0x2E0, 0x2E5),
    (0x1D2C, 0x1D6B),
    (0x1D9B, 0x1DC0),
    (0x2070, 0x209D),
    (0x2100, 0x2150),
    (0x2160, 0x2180),
    (0x2460, 0x2500),
    (0x2C7C, 0x2C7E),
    (0x3200, 0x3400),
    (0xF900, 0xFE00),
    (0xFE30, 0xFEFF),
    (0xFF01, 0xFFF0),
    (0x1D400, 0x1D800),
    (0x1F100, 0x1F16A),
)
_WIDE = "".join([f"{chr(first)}-{chr(end - 1)}" for first, end in _WIDE_RANGES])
_UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e01ff"
)
_ODD = re.compile(
    f"[\u00b4\u0130\u02bc\u1680\u1ffd\u2000-\u2010\u2012\u201a\u201b\u2032\u205f\u3000{_WIDE}{_UNSEEN}]"
)
_LEFT_OUT = re.compile(f"[{_UNSEEN}]")
_FOREIGN = re.compile("[\x00-\x7f]?[^\x00-\x7f]+")
_IN_BRACKETS = re.compile(r"\(([A-Za-z])\)")
# More marks on one letter than any language needs; what is beyond is left out.
_MARKS = 16
_DOT_ABOVE = "\u0307"
# Vowels and finals that join the character before them, though they are no marks.
_JOINERS = frozenset(
    "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e\u1b35"
)
_JAMO = (0x1161, 0x11C3)
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
    normal = Normal(text)
    if _ODD.search(text):
        text = text.translate(_plain_letters())
        normal = _move(text) if _MOVES.search(text) else Normal(text)
    return normal if unicodedata.is_normalized("NFC", normal.text) else _composed(normal)


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
    if _LEFT_OUT.match(character):
        return ""
    new = _IN_BRACKETS.sub(r"\1", unicodedata.normalize("NFKC", character))
    return character if len(new.lower()) != len(new) else new


def _composed(normal: Normal) -> Normal:
    """Put letters and their marks together, where they can be one character."""
    pieces: list[str] = []
    here, there = [0], [0]
    done = length = 0
    for start, cluster in _clusters(normal.text):
        new = unicodedata.normalize("NFC", _bounded(cluster))
        pieces += (normal.text[done:start], new)
        length += start - done
        done = start + len(cluster)
        for step in range(len(new)):
            here.append(length + step)
            there.append(start + min(step, len(cluster) - 1))
        length += len(new)
        here.append(length)
        there.append(done)
    pieces.append(normal.text[done:])
    return _through(Normal("".join(pieces), tuple(here), tuple(there)), normal)


def _through(second: Normal, first: Normal) -> Normal:
    """Join two ways back to one."""
    if not first.here:
        return second
    # A run of the second way may hold the beginnings of several of the first.
    here: list[int] = []
    there: list[int] = []
    ends = (*second.here[1:], len(second.text) + 1)
    for begin, at, end in zip(second.here, second.there, ends, strict=True):
        low, high = bisect_right(first.here, at), bisect_right(first.here, at + end - begin - 1)
        here += [begin, *(begin + first.here[run] - at for run in range(low, high))]
        there += [first.origin(at), *first.there[low:high]]
    return Normal(second.text, tuple(here), tuple(there))


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Give each character that has marks on it and is not composed, and where it stands."""
    for run in _FOREIGN.finditer(text):
        if unicodedata.is_normalized("NFC", run[0]):
            continue
        begins = [at for at, character in enumerate(run[0]) if at == 0 or not _joins(character)]
        for begin, end in zip(begins, [*begins[1:], len(run[0])], strict=True):
            if not unicodedata.is_normalized("NFC", run[0][begin:end]):
                yield run.start() + begin, run[0][begin:end]


def _bounded(cluster: str) -> str:
    """Leave out what nobody writes: the 17th mark, and a dot above an i, which lowers to two letters."""
    if len(cluster) > 1 and cluster[0] in "Ii":
        cluster = cluster.replace(_DOT_ABOVE, "")
    return cluster[: 1 + _MARKS]


def _joins(character: str) -> bool:
    if character < "\u0300":
        return False
    return (
        unicodedata.combining(character) > 0 or character in _JOINERS or _JAMO[0] <= ord(character) < _JAMO[1]
    )


@cache
def _plain_letters() -> dict[int, str]:
    """Map characters to their plain form where both are one character long."""
    table = {
        **dict.fromkeys(map(ord, "\u201a\u201b\u2032\u02bc\u00b4\u1ffd"), "'"),
        **dict.fromkeys([0x1680, 0x205F, 0x3000, *range(0x2000, 0x200B)], " "),
        **dict.fromkeys([0x2010, 0x2012], "-"),
        0x130: "I",
    }
    for first, end in _WIDE_RANGES:
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
