"""Finds long stretches that two texts share, by hashes of the words in them: no text need be kept.

A shingle is a run of words. Of every few neighbouring ones that with the smallest hash is kept (winnowing),
so that both texts choose the same ones from a stretch that they share.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

__all__ = ["Shape", "Shared", "Shingles", "shared", "shingles"]

# A word; where words are not set apart, each letter counts as one.
_WORD = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"
    "|[^\\W_\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+"
)
_BASE = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_HALF = np.uint64(31)
_BYTES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How a text is cut.

    size: words in a shingle; nothing shorter is ever found
    window: neighbours of which one is kept; shared stretches of `size + window - 1` words are always found
    """

    size: int
    window: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shingles:
    """The shingles that were kept of a text, in order, with no word of it.

    hashes: 64 bits each; first: the place of the first word of each
    words: how many the text has
    shape: how it was cut
    """

    hashes: Sequence[int]
    first: Sequence[int]
    words: int
    shape: Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A stretch of a text that another one has too: offsets in characters, and how many words.

    shingle: the hash that it begins with
    """

    start: int
    end: int
    words: int
    shingle: int


def shingles(text: str, *, shape: Shape, key: bytes | None = None) -> Shingles:
    """Cut `text`; letter case, marks, white space and markup make no difference.

    key: at most 64 bytes, without which nobody can tell whether a guessed text is behind the hashes; with b""
        they may be kept, but be guessed at; None gives quick ones, which tell words and are never to be kept
    Cost: O(n), 0.3 ms for 1 KB.
    """
    words = [word.encode("utf-8", "replace") for word in _WORD.findall(_lower(text))]
    rolled = _rolled(words, shape.size)
    first = _kept(rolled, shape.window)
    quick = key is None
    return Shingles(
        hashes=rolled[first].tolist() if quick else [_hash(words[at : at + shape.size], key) for at in first],
        first=first,
        words=len(words),
        shape=shape,
    )


def _lower(text: str) -> str:
    """Give `text` in small letters, each in its place: a few capitals grow when they are lowered."""
    low = text.lower()
    return low if len(low) == len(text) else "".join([c.lower() if len(c.lower()) == 1 else c for c in text])


def _kept(rolled: NDArray[np.uint64], window: int) -> list[int]:
    """Give the places of the shingles that are kept: in every window the smallest, the last among equals."""
    count = len(rolled)
    if count <= window:
        return [count - 1 - int(np.argmin(rolled[::-1]))] if count else []
    if window == 1:
        return list(range(count))
    windows = np.lib.stride_tricks.sliding_window_view(rolled, window)[:, ::-1]
    chosen = np.arange(len(windows)) + window - 1 - np.argmin(windows, axis=1)
    return [int(place) for place in np.unique(chosen)]


def _rolled(words: Sequence[bytes], size: int) -> NDArray[np.uint64]:
    """Give a number for each shingle, equal for equal ones."""
    sums = np.zeros(max(0, len(words) - size + 1), np.uint64)
    numbers = np.fromiter(map(crc32, words), np.uint64, len(words))
    for step in range(size if len(sums) else 0):
        sums = sums * _BASE + numbers[step : step + len(sums)]
    return (sums ^ (sums >> _HALF)) * _MIX


def _hash(words: Sequence[bytes], key: bytes | None) -> int:
    return int.from_bytes(blake2b(b" ".join(words), digest_size=_BYTES, key=key or b"").digest(), "big")


def shared(text: str, of: Shingles, *, known: Callable[[int], bool], least: int) -> list[Shared]:
    """Give the stretches of `text` that another text has too, in order.

    of: the shingles of `text`
    least: words that a stretch has at least
    known: tells whether a hash is one of the other text's
    One word that differs does not end a stretch; longer differences do.
    """
    runs: list[tuple[int, int, int]] = []
    bridge = of.shape.size + of.shape.window
    for place, value in zip(of.first, of.hashes, strict=True):
        if not known(value):
            continue
        if runs and place - runs[-1][1] <= bridge:
            runs[-1] = (runs[-1][0], place, runs[-1][2])
        else:
            runs.append((place, place, value))
    long = [(one, last + of.shape.size, value) for one, last, value in runs]
    long = [run for run in long if run[1] - run[0] >= least]
    if not long:
        return []
    words = [match.span() for match in _WORD.finditer(_lower(text))]
    return [
        Shared(start=words[one][0], end=words[end - 1][1], words=end - one, shingle=value)
        for one, end, value in long
    ]
