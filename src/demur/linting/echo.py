"""Tells how much of what a request wants, beyond its general subject, comes again in the refusal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from demur.linting.asked import Asked, asked_of
from demur.linting.lexicon import Lexicon
from demur.linting.seen import Seen
from demur.linting.taking_up import coming_again, in_a_row, taken_up
from demur.linting.usage import Usage

__all__ = ["Echo", "echo"]

_NUMBER = re.compile(r"\d[\d.,:/-]*")
_PAIR, _MOST = 2, 10
_HALF = 1.8


class Echo(msgspec.Struct, frozen=True):
    """What of the request comes again.

    score: in [0, 1], for an answer of ours
    words: as they stand in the folded refusal, those that say the most
    shared: whether anything that names a subject does, be it as general as can be
    figures: see `taken_up`; of anybody's refusal they are weighed with all else that is seen
    """

    score: float
    words: tuple[str, ...] = ()
    shared: bool = False
    figures: tuple[float, ...] = ()


def echo(seen: Seen, prompt: str, *, lists: Lexicon, usage: Usage) -> Echo:
    """Weigh what the refusal takes up of `prompt`.

    Names, numbers and rare words weigh most, common subjects nothing alone; words in a row weigh more.
    Cost: 40 us.
    """
    asked = asked_of(prompt, lists=lists)
    again = coming_again(seen, asked, lists=lists)
    figures = taken_up(seen, asked, again=again, lists=lists, usage=usage)
    if not again:
        return Echo(0.0, figures=figures)
    if asked.is_spaced:
        weight, words = _of_spaced(seen, asked, shared=again, lists=lists)
    else:
        weight, words = _of_unspaced(seen, asked, lists=lists)
    return Echo(_squashed(weight), tuple(words), shared=True, figures=figures)


def _of_spaced(
    seen: Seen, asked: Asked, *, shared: Sequence[str], lists: Lexicon
) -> tuple[float, Sequence[str]]:
    given = [word for each in seen.sentences for word in each.words]
    telling = [word for word in shared if word not in lists.subjects or word in asked.names]
    numbers = _numbers(seen.folded) & _numbers(asked.text)
    named = [word for word in telling if word in asked.names or word.removesuffix("'s") in asked.names]
    row = in_a_row(asked.words, given, lists) if len(shared) > 1 else 1
    share = len(shared) / max(1, len(asked.units))
    weight = (
        0.5 * len(telling)
        + 0.6 * len(named)
        + 0.8 * len(numbers)
        + 0.3 * max(0, row - 1)
        + 1.0 * share * (len(shared) > 1)
    )
    return weight, telling or shared


def _of_unspaced(seen: Seen, asked: Asked, *, lists: Lexicon) -> tuple[float, Sequence[str]]:
    whole = _pieces(asked.stretches, seen.folded)
    telling = [part for part in whole if len(lists.subjects.without(part).replace(" ", "")) >= _PAIR]
    size = sum(len(part) for part in telling)
    numbers = _numbers(seen.folded) & _numbers(asked.text)
    share = sum(map(len, whole)) / max(1, sum(map(len, asked.stretches)))
    return 0.25 * size + 0.8 * len(numbers) + share, telling or whole


def _numbers(text: str) -> set[str]:
    return {each for each in _NUMBER.findall(text) if len(each) > 1}


def _pieces(wanted: Sequence[str], said: str) -> list[str]:
    """Give the pieces of two to ten characters that stand in `said`, none within another."""
    found = dict.fromkeys(piece for stretch in wanted for piece in _standing(stretch, said))
    long = [piece for piece in found if len(piece) == _MOST]
    kept = "\n".join(long)
    for piece in sorted(found, key=len, reverse=True):
        if len(piece) < _MOST and piece not in kept:
            long.append(piece)
            kept += f"\n{piece}"
    return long


def _standing(stretch: str, said: str) -> Iterator[str]:
    """Give from each character on the longest piece, unless it ends where the one before does."""
    end = 0
    for at in range(len(stretch)):
        before, end = end, max(end, at)
        while end < len(stretch) and end - at < _MOST and stretch[at : end + 1] in said:
            end += 1
        if end - at >= _PAIR and end > before:
            yield stretch[at:end]


def _squashed(weight: float) -> float:
    """Give a figure in [0, 1] that is a half where the weight is `_HALF`."""
    return weight**2 / (weight**2 + _HALF**2)
