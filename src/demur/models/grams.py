"""Turns texts into hashed n-grams, sentence by sentence, many texts at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import accumulate

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models.alphabet import GAP, LETTER, SINGLE, alphabet

__all__ = ["LARGEST", "ORDERS", "Grams", "beginning", "grams"]

ORDERS = 5
"""Of each word: itself, its first five letters, both with the word before, itself with two.

Where words are not spaced, so that each character counts as one, the stems give way to runs of five and four;
see `_UNSPACED`.
"""
LARGEST = 1 << 18
"""Characters that one call takes, all texts together, with one between each two."""
_STEM = 5
_LAST = 0xFFFD
# From here on a word of one character is mostly of a script whose words are not spaced.  Of the others, such
# as Vietnamese "ở", the stem is the word itself, so little is lost.
_UNSPACED = 0x0E00
_THAI, _SPACE = (0x0E00, 0x0E7F), 0x20
_WIDE = np.uint64
_BASE = 0x9E3779B97F4A7C15
_STEM_SALT, _BEFORE_FIRST = _WIDE(0x4D), _WIDE(0x51ED270B)
_PAIR, _TRIPLE = _WIDE(0xD6E8FEB86659FD93), _WIDE(0xA0761D6478BD642F)
_QUAD, _QUINT = _WIDE(0xE7037ED1A0B428DB), _WIDE(0x8EBC6AF09C88C6E3)
_MIX, _HIGH, _HALF = _WIDE(0xBF58476D1CE4E5B9), _WIDE(29), _WIDE(32)


class Grams(msgspec.Struct, frozen=True):
    """The n-grams of some texts.

    hashes: (ORDERS, words), 64 bits each, one column for each word of all texts in order
    first: the first word of each sentence
    text: the text of each sentence; a text without a word has none
    begin, end: where each sentence's words begin and end, in characters of its own text
    """

    hashes: NDArray[np.uint64]
    first: NDArray[np.intp]
    text: NDArray[np.intp]
    begin: NDArray[np.intp]
    end: NDArray[np.intp]


def grams(texts: Sequence[str]) -> Grams:
    """Give the n-grams of `texts`, which hold no GAP.

    Sentences end at full stops, question marks and line breaks, without regard to abbreviations; in Thai,
    which has none, at spaces.
    Raises ValueError for more than LARGEST characters in all.
    Cost: 12 us for each 600 characters, 0.1 ms a call.
    """
    joined = GAP.join([*texts, ""])
    if len(joined) > LARGEST:
        raise ValueError(f"{len(joined):,} characters; one call takes {LARGEST:,}")
    points, wide = _points(joined), not joined.isascii()
    at, stop = _words(points)
    if not len(at):
        nothing = np.zeros(0, np.intp)
        return Grams(np.zeros((ORDERS, 0), _WIDE), nothing, nothing, nothing, nothing)
    first = _sentences(points, at, wide=wide)
    hashes = _hashes(points, at, stop=stop, first=first, wide=wide)
    begin = at[first]
    end = np.empty_like(begin)
    end[:-1] = stop[first[1:] - 1]
    end[-1] = stop[-1]
    if len(texts) == 1:
        return Grams(hashes, first, np.zeros(len(first), np.intp), begin, end)
    gaps = np.zeros(len(texts) + 1, np.intp)
    gaps[1:] = list(accumulate(len(text) + 1 for text in texts))
    text = gaps[1:].searchsorted(begin, side="right")
    origin = gaps[text]
    return Grams(hashes, first, text, begin - origin, end - origin)


def beginning(text: str, words: int) -> str:
    """Give `text` up to the end of its word number `words`, 1 or more; all of it where it has fewer.

    Cost: O(n).

    >>> beginning("One, two. Three!", 2)
    'One, two'
    """
    _, stop = _words(_points(text + GAP))
    return text[: stop[words - 1]] if len(stop) >= words else text


def _points(text: str) -> NDArray[np.uint32]:
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return points if text.isascii() else np.minimum(points, _LAST)


def _words(points: NDArray[np.uint32]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Give where words begin and end."""
    kind = alphabet().kind.take(points)
    letter = kind == LETTER
    begins = kind == SINGLE
    inner = letter[:-1] & letter[1:]
    begins[:1] |= letter[:1]
    begins[1:] |= letter[1:] > inner
    at = begins.nonzero()[0]
    stop = at + 1
    stop[letter[at]] = (letter[:-1] > inner).nonzero()[0] + 1
    return at, stop


def _sentences(points: NDArray[np.uint32], at: NDArray[np.intp], *, wide: bool) -> NDArray[np.intp]:
    """Give the positions in `at` of the words that begin a sentence."""
    table = alphabet()
    breaks = table.ends_at_once.take(points)
    breaks[:-1] |= table.ends.take(points[:-1]) & table.after.take(points[1:])
    if wide:
        thai = (points >= _THAI[0]) & (points <= _THAI[1])
        breaks[1:-1] |= (points[1:-1] == _SPACE) & thai[:-2] & thai[2:]
    number = breaks.cumsum(dtype=np.intp)[at] - breaks[at]
    begins = np.ones(len(at), np.bool_)
    np.not_equal(number[1:], number[:-1], out=begins[1:])
    return begins.nonzero()[0]


def _hashes(
    points: NDArray[np.uint32],
    at: NDArray[np.intp],
    *,
    stop: NDArray[np.intp],
    first: NDArray[np.intp],
    wide: bool,
) -> NDArray[np.uint64]:
    powers, inverse = _powers()
    sums = np.empty(len(points) + 1, _WIDE)
    sums[0] = 0
    letters = alphabet().folded.take(points) + _WIDE(1)
    letters *= powers[: len(points)]
    letters.cumsum(out=sums[1:])
    before, shift = sums.take(at), inverse.take(at)
    hashes = np.empty((ORDERS, len(at)), _WIDE)
    hashes[0] = _mixed((sums.take(stop) - before) * shift)
    hashes[1] = _mixed((sums.take(np.minimum(stop, at + _STEM)) - before) * shift + _STEM_SALT)
    one = _shifted(hashes[0], first)
    hashes[2] = _mixed(one * _PAIR + hashes[0])
    hashes[3] = _mixed(_shifted(hashes[1], first) * _PAIR + hashes[1])
    two = _shifted(one, first)
    hashes[4] = _mixed(two * _TRIPLE + hashes[2])
    if wide:
        alone = ((points[at] >= _UNSPACED) & (stop - at == 1)).nonzero()[0]
        if len(alone):
            _lengthen(hashes, alone, two=two, first=first)
    return hashes


def _lengthen(
    hashes: NDArray[np.uint64], alone: NDArray[np.intp], *, two: NDArray[np.uint64], first: NDArray[np.intp]
) -> None:
    """Put runs of four and five in place of the stems of characters, which are those characters again."""
    three = _shifted(two, first)
    four = _mixed(three * _QUAD + hashes[4])
    hashes[3, alone] = four[alone]
    hashes[1, alone] = _mixed(_shifted(three, first)[alone] * _QUINT + four[alone])


def _shifted(words: NDArray[np.uint64], first: NDArray[np.intp]) -> NDArray[np.uint64]:
    """Give for each word the one before it in its sentence."""
    before = np.empty_like(words)
    before[1:] = words[:-1]
    before[first] = _BEFORE_FIRST
    return before


def _mixed(hashes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    hashes ^= hashes >> _HIGH
    hashes *= _MIX
    hashes ^= hashes >> _HALF
    return hashes


@cache
def _powers() -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Give the powers of the base and of its inverse, modulo 2**64."""
    both = []
    for base in (_BASE, pow(_BASE, -1, 1 << 64)):
        powers = np.full(LARGEST + 1, base, _WIDE)
        powers[0] = 1
        both.append(np.multiply.accumulate(powers))
    return both[0], both[1]
