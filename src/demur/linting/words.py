"""Takes sentences apart into words, or characters where words are not spaced, and hashes their runs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

__all__ = ["ORDERS", "REMEMBERED", "STEM", "UNSPACED", "Runs", "is_unspaced", "runs", "tokens", "tokens_of"]

ORDERS: Final = 6
"""Of each word: itself, its stem, both with the word before, itself with two, and with the last but one.

Of a character of an unspaced script: itself and the runs of two to five that end with it.
"""
UNSPACED: Final = "\u0e00-\u0e7f\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
"""Characters that count as words: Thai, kana, Han, and Hangul, whose words are too long to meet again."""
# Marks that belong to a letter and that Python takes for no part of a word.
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670"
    "\u0900-\u0903\u093a-\u094f\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7"
)
_LETTER = rf"(?:[^\W_{UNSPACED}]|[{_MARKS}])"
_TOKEN = re.compile(rf"{_LETTER}++(?:['-]{_LETTER}++)*+|[{UNSPACED}]|[?:!%\u00a7#;\u061f\x1e]")
_ASCII = re.compile(r"[a-z0-9]++(?:['-][a-z0-9]++)*+|[?:!%#;\x1e]")
_SPACED = re.compile(r"[^\W_]++(?:['-][^\W_]++)*+|[?:!%\u00a7#;\x1e]")
_WIDE_LETTER = re.compile(f"[{_MARKS}{UNSPACED}\u061f]")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_DIGIT = re.compile(r"\d")
_BREAK = "\x1e"
"""Stands between sentences; the splitter leaves none inside of them."""
STEM: Final = 5
"""Letters by which words are compared; two that begin with the same are the same."""
REMEMBERED: Final = 1 << 15
"""Words of which it is kept what is known of them."""
_WIDE = np.uint64
_BEFORE = _WIDE(0x51ED270B)
_FACTORS = tuple(
    _WIDE(factor)
    for factor in (0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB, 0x8EBC6AF09C88C6E3)
)
_SPREAD, _HIGH, _HALF = _WIDE(0xBF58476D1CE4E5B9), _WIDE(29), _WIDE(32)
_FIRST_UNSPACED = "\u0e00"


class Runs(msgspec.Struct, frozen=True):
    """The runs of words of some sentences.

    hashes: (ORDERS, words), 64 bits each
    first: where each sentence that has a word begins
    sentence: its number
    """

    hashes: NDArray[np.uint64]
    first: NDArray[np.intp]
    sentence: NDArray[np.intp]


def is_unspaced(text: str) -> bool:
    """Tell whether some of `text` is in a script without spaces.

    >>> is_unspaced("偽造 pdf"), is_unspaced("\u0444\u0430\u043b\u044c\u0448")
    (True, False)
    """
    return not text.isascii() and _UNSPACED.search(text) is not None


def tokens(text: str) -> list[str]:
    """Give the words of `text`, which is folded, and the marks that say something.

    >>> tokens("i can't help?")
    ['i', "can't", 'help', '?']
    """
    if text.isascii():
        return _ASCII.findall(text)
    return (_TOKEN if _WIDE_LETTER.search(text) else _SPACED).findall(text)


def tokens_of(sentences: Sequence[str]) -> list[list[str]]:
    """Give the `tokens` of each sentence; cheaper than one by one.

    >>> tokens_of(["i can't", "", "no: 5"])
    [['i', "can't"], [], ['no', ':', '5']]
    """
    if not sentences:
        return []
    all_tokens = tokens(_BREAK.join(sentences))
    found: list[list[str]] = []
    start = 0
    for _ in range(len(sentences) - 1):
        end = all_tokens.index(_BREAK, start)
        found.append(all_tokens[start:end])
        start = end + 1
    return [*found, all_tokens[start:]]


def runs(sentences: Sequence[Sequence[str]]) -> Runs:
    """Give the runs of the words of `sentences`, none reaching from one into the next."""
    held = [number for number, words in enumerate(sentences) if words]
    first = np.zeros(len(held), np.intp)
    if len(held) > 1:
        first[1:] = list(accumulate([len(sentences[number]) for number in held[:-1]]))
    known = [_hashed(word) for words in sentences for word in words]
    alone = np.frombuffer(b"".join(known), _WIDE).reshape(-1, 3)
    return Runs(_combined(alone, first), first, np.array(held, np.intp))


def _combined(alone: NDArray[np.uint64], first: NDArray[np.intp]) -> NDArray[np.uint64]:
    words, stems, wide = alone[:, 0], alone[:, 1], alone[:, 2].astype(np.bool_)
    hashes = np.empty((ORDERS, len(words)), _WIDE)
    hashes[0], hashes[1] = words, stems
    one = _shifted(words, first)
    np.add(one * _FACTORS[0], words, out=hashes[2])
    np.add(_shifted(stems, first) * _FACTORS[1], stems, out=hashes[3])
    two = _shifted(one, first)
    np.add(two * _FACTORS[2], hashes[2], out=hashes[4])
    np.add(two * _FACTORS[3], words, out=hashes[5])
    if np.count_nonzero(wide):
        three = _shifted(two, first)
        four = three * _FACTORS[0] + hashes[4]
        hashes[3, wide] = four[wide]
        hashes[1, wide] = (_shifted(three, first) * _FACTORS[1] + four)[wide]
    _mix(hashes[1:])
    return hashes


@lru_cache(REMEMBERED)
def _hashed(word: str) -> bytes:
    """Give the hashes of a word and of its stem, and whether it is a character, packed."""
    stem, wide = _hash(word[:STEM] + "-"), int(_is_wide(word)).to_bytes(8, "little")
    return _hash(_DIGIT.sub("0", word)) + stem + wide


def _is_wide(word: str) -> bool:
    return len(word) == 1 and word >= _FIRST_UNSPACED


def _hash(word: str) -> bytes:
    return hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _shifted(words: NDArray[np.uint64], first: NDArray[np.intp]) -> NDArray[np.uint64]:
    before = np.empty_like(words)
    before[1:] = words[:-1]
    before[first] = _BEFORE
    return before


def _mix(hashes: NDArray[np.uint64]) -> None:
    hashes ^= hashes >> _HIGH
    hashes *= _SPREAD
    hashes ^= hashes >> _HALF
