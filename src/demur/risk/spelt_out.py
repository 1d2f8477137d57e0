"""Reads what is spelt out, letter after letter, whatever stands between the letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["Spelt", "letters", "spelt_out"]

# Letters alone, with signs between them: the gap between two words is that between letters many times over.
_SPELT = re.compile(r"(?<![^\W_])(?:[^\W_][\W_]{1,20}){11,}[^\W_](?![^\W_])")
_LETTER = re.compile(r"[^\W_]")


class Spelt(NamedTuple):
    """Letters, and the offset of each."""

    letters: str
    places: tuple[int, ...]


def spelt_out(text: str) -> Iterator[Spelt]:
    """Give each stretch of twelve or more letters and digits that stand alone.  Cost: O(n).

    >>> [found.letters for found in spelt_out("so: h-e l_l o   w.o.r.l.d   a n d!")]
    ['helloworldand']
    """
    for stretch in _SPELT.finditer(text):
        found = [(match[0], match.start()) for match in _LETTER.finditer(text, *stretch.span())]
        yield Spelt("".join(letter for letter, _ in found), tuple(place for _, place in found))


def letters(text: str) -> str:
    """Give the letters and digits of `text`, and nothing between them."""
    return "".join(_LETTER.findall(text))
