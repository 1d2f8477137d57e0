"""Sorts characters: what words are made of, what stands alone, what ends a sentence."""

from __future__ import annotations

import unicodedata
from functools import cache

import msgspec
import numpy as np
from numpy.typing import NDArray

__all__ = ["BREAK", "CODE", "GAP", "LETTER", "QUOTED", "SINGLE", "Alphabet", "alphabet"]

BREAK, LETTER, SINGLE = 0, 1, 2
"""Classes: between words; part of a word; a word by itself, such as a Chinese character or a question mark.
"""
GAP, CODE, QUOTED = "\x1e", "\ue001", "\ue002"
"""Stand between texts, for code, and for somebody else's words."""
_PLANE = 0x10000
_SURROGATES = range(0xD800, 0xE000)
# Scripts whose words are not spaced, or, Hangul, are so long that each is seldom met twice.
_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3040, 0x30FF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7AF),
    (0xF900, 0xFAFF),
)
_KANA_AND_HAN = (0x3040, 0x9FFF)
_ALONE = '?:;!%$*#-\u2022"' + CODE + QUOTED
_SAME = {"\u2019": "'", "\u02bc": "'", "\u2018": "'", "\u061f": "?", "\uff1f": "?", "\uff01": "!"}
_ENDS = ".!?\u2026\u061f\u06d4"
_ENDS_AT_ONCE = "\u3002\uff01\uff1f\u0964\u0965\n" + GAP
_AFTER_END = ' \t\n\r\v\f\u3000\u00a0)"*_' + GAP


class Alphabet(msgspec.Struct, frozen=True):
    """Tables of 65,536 entries, one for each character of Unicode's first plane.

    folded: the character in lower case, figures as 0, look-alike marks as one
    kind: BREAK, LETTER or SINGLE
    ends: a sentence ends with it where something of `after` follows
    ends_at_once: a sentence ends with it
    after: white space, closing marks, kana and Han
    """

    folded: NDArray[np.uint64]
    kind: NDArray[np.uint8]
    ends: NDArray[np.bool_]
    ends_at_once: NDArray[np.bool_]
    after: NDArray[np.bool_]


@cache
def alphabet() -> Alphabet:
    """Give the tables.  Cost: 30 ms at the first call."""
    folded, kind = np.arange(_PLANE, dtype=np.uint64), np.zeros(_PLANE, np.uint8)
    for point in range(_PLANE):
        if point not in _SURROGATES:
            _sort(chr(point), folded, kind)
    for first, last in _UNSPACED:
        stretch = kind[first : last + 1]
        stretch[stretch == LETTER] = SINGLE
    for mark in "'\u2019\u02bc\u2018":
        kind[ord(mark)] = LETTER
    kind[[ord(mark) for mark in _ALONE + "\u061f\uff1f\uff01"]] = SINGLE
    for mark, same in _SAME.items():
        folded[ord(mark)] = ord(same)
    after = _among(_AFTER_END)
    # Chinese and Japanese put no space after a mark, also where it was made an ASCII one.
    after[_KANA_AND_HAN[0] : _KANA_AND_HAN[1] + 1] = True
    return Alphabet(folded, kind, _among(_ENDS), _among(_ENDS_AT_ONCE), after)


def _sort(character: str, folded: NDArray[np.uint64], kind: NDArray[np.uint8]) -> None:
    sort = unicodedata.category(character)[0]
    point = ord(character)
    if sort in "LM":
        lower = character.lower()
        kind[point] = LETTER
        folded[point] = ord(lower) if len(lower) == 1 else point
    elif sort == "N":
        kind[point] = LETTER
        folded[point] = ord("0")


def _among(characters: str) -> NDArray[np.bool_]:
    table = np.zeros(_PLANE, np.bool_)
    table[[ord(character) for character in characters]] = True
    return table
