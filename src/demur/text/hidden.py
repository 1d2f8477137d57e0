"""Reads what is written in characters that nobody sees: tags, variation selectors, spaces of no width."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from demur.text.encodings import readable, says
from demur.text.unveiled import Unveiled, gathered

__all__ = ["unseen"]

# The tag that stands for a character is this far from it.
_TAG = 0xE0000
_TAGS = re.compile("[\U000e0020-\U000e007e]{4,}")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{4,}")
_NARROW = re.compile("[\u200b-\u200d\u2060\ufeff]{40,}")
_BITS = 8


def unseen(text: str) -> Iterator[Unveiled]:
    r"""Give what is written in characters that nobody sees, one reading for each sort of them.

    text: as it came, for `normalise` leaves those out
    Cost: O(n), none for ASCII.

    >>> [u.normal.text for u in unseen("Hi" + "".join(chr(0xE0000 + ord(c)) for c in "go away"))]
    ['go away']
    """
    if not text.isascii():
        yield from _decoded("tags", text, pattern=_TAGS, decode=_untagged)
        yield from _decoded("selectors", text, pattern=_SELECTORS, decode=_unselected)
        yield from _decoded("no width", text, pattern=_NARROW, decode=_unnarrowed)


def _decoded(
    how: str, text: str, *, pattern: re.Pattern[str], decode: Callable[[str], str]
) -> Iterator[Unveiled]:
    found = [(*match.span(), words) for match in pattern.finditer(text) if says(words := decode(match[0]))]
    if found:
        yield gathered(how, found)


def _untagged(tags: str) -> str:
    return "".join([chr(ord(tag) - _TAG) for tag in tags])


def _unselected(selectors: str) -> str:
    points = [ord(selector) for selector in selectors]
    values = bytes([point - 0xFE00 if point < _TAG else point - 0xE0100 + 16 for point in points])
    return values.decode("utf-8", "replace")


def _unnarrowed(run: str) -> str:
    """Read two sorts of characters as bits, either of them as the one; a third sort parts letters."""
    zero, one = "\u200b", "\u200c"
    bits = "".join(["0" if each == zero else "1" for each in run if each in {zero, one}])
    for said in (bits, bits.translate({48: "1", 49: "0"})):
        letters = [said[at : at + _BITS] for at in range(0, len(said) - _BITS + 1, _BITS)]
        words = bytes([int(letter, 2) for letter in letters]).decode("utf-8", "replace")
        if readable(words):
            return words
    return ""
