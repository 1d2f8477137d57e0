"""How usual a word is in refusals: what is rare there and comes from the request tells of it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence

from demur.linting.words import STEM, UNSPACED, is_unspaced

__all__ = ["SCARCE", "USUAL", "Usage", "code_of", "units"]

SCARCE, USUAL = 2, 8
"""In so many learned lines a scarce word stands at the most, and in more than so many a usual one."""
_RUN = re.compile(f"[{UNSPACED}]+")

Usage = dict[int, bool]
"""By `code_of` the units that are not scarce, with whether they are usual."""


def units(text: str, words: Sequence[str]) -> Iterable[str]:
    """Give what is compared of a sentence: stems of its words, or pairs of characters of an unspaced script.

    text: folded; words: its `tokens`

    >>> units("fake papers", ["fake", "papers"])
    ['fake', 'paper']
    >>> list(units("偽造書類", [*"偽造書類"]))
    ['偽造', '造書', '書類']
    """
    if not is_unspaced(text):
        return [word[:STEM] for word in words]
    return (run[at : at + 2] for run in _RUN.findall(text) for at in range(len(run) - 1))


def code_of(unit: str) -> int:
    """Give the 32 bits by which a unit is known."""
    return zlib.crc32(unit.encode("utf-8", "surrogatepass"))
