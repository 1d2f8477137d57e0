"""What the sentences that decline take up of a request, as figures that are weighed together."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from math import log1p
from typing import Final, NamedTuple

from demur.linting.asked import Asked
from demur.linting.base import Label
from demur.linting.lexicon import Lexicon
from demur.linting.seen import Seen, Spoken
from demur.linting.usage import Usage, code_of
from demur.linting.words import STEM

__all__ = ["FIGURES", "coming_again", "in_a_row", "taken_up"]

FIGURES: Final = 17
_EACH = 8
_OFTEN = 32
"""Places of one word that are looked at, so that a request of one word said a thousand times costs little."""
_DIGITS = re.compile(r"\d+")


class _Again(NamedTuple):
    """What of a request comes again in a sentence.

    units: how many units do; telling: those of them that are no general subject
    named: how many names; row: how many words or characters in a row
    """

    units: int
    telling: list[str]
    named: int
    row: int


_NOTHING = _Again(0, [], 0, 0)


def coming_again(seen: Seen, asked: Asked, *, lists: Lexicon) -> list[str]:
    """Give the words of the refusal that are asked for by their stem; of an unspaced script, pairs."""
    if not asked.is_spaced:
        return [pair for pair in asked.units if pair in seen.folded]
    given = dict.fromkeys(word for each in seen.sentences for word in each.words)
    return lists.general.lacks(word for word in given if word[:STEM] in asked.units)


def taken_up(
    seen: Seen, asked: Asked, *, again: Collection[str], lists: Lexicon, usage: Usage
) -> tuple[float, ...]:
    """Give FIGURES: eight, each the most that a sentence has, their logarithms, and that of what is asked.

    The eight: the units that come again, those of them that are no general subject, names, digits, how much
    in a row, what of it is scarce in refusals, what is not usual there, and the share of what was asked.
    A sentence counts less the likelier it offers or invites: what is named there is help.
    again: as `coming_again` gives it
    """
    digits = set(_DIGITS.findall(asked.text))
    most = [0.0] * _EACH
    if not again and not digits:
        return (*most, *most, log1p(len(asked.units)))
    offers, invites = seen.of(Label.OFFER), seen.of(Label.INVITE)
    for each, offer, invite in zip(seen.sentences, offers, invites, strict=True):
        said = seen.folded[each.start : each.end]
        if not again:
            held = _NOTHING
        elif asked.is_spaced:
            held = _spaced(each, asked, again=again, lists=lists)
        else:
            held = _unspaced(said, asked, again=again, lists=lists)
        numbers = len(digits.intersection(_DIGITS.findall(said))) if digits else 0
        if held.units or numbers:
            weight = 1 - max(offer, invite)
            figures = _figures(held, numbers, of=len(asked.units), usage=usage)
            most = [max(best, weight * figure) for best, figure in zip(most, figures, strict=True)]
    return (*most, *map(log1p, most), log1p(len(asked.units)))


def in_a_row(wanted: Sequence[str], given: Sequence[str], lists: Lexicon) -> int:
    """Give how many words that name something stand in the longest row of words that both hold."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(wanted):
        held = places.setdefault(word, [])
        if len(held) < _OFTEN:
            held.append(at)
    best = 0
    before: dict[int, int] = {}
    for word in given:
        here: dict[int, int] = {}
        for at in places.get(word, ()):
            here[at] = before.get(at - 1, 0) + (word not in lists.general)
            best = max(best, here[at])
        before = here
    return best


def _figures(held: _Again, numbers: int, *, of: int, usage: Usage) -> tuple[float, ...]:
    codes = [code_of(unit) for unit in held.telling]
    return (
        held.units,
        len(codes),
        held.named,
        numbers,
        held.row,
        sum(code not in usage for code in codes),
        sum(not usage.get(code) for code in codes),
        held.units / max(1, of),
    )


def _spaced(each: Spoken, asked: Asked, *, again: Collection[str], lists: Lexicon) -> _Again:
    words = [word for word in again if word in each.words]
    if not words:
        return _NOTHING
    telling = lists.subjects.lacks(words)
    row = in_a_row(asked.words, each.words, lists) if len(words) > 1 else 1
    named = sum(word in asked.names for word in telling)
    return _Again(len(words), [word[:STEM] for word in telling], named, row)


def _unspaced(said: str, asked: Asked, *, again: Collection[str], lists: Lexicon) -> _Again:
    pairs = [pair for pair in again if pair in said]
    if not pairs:
        return _NOTHING
    telling = [pair for pair in pairs if next(lists.subjects.found(pair), None) is None]
    return _Again(len(pairs), telling, 0, _longest(asked.stretches, said))


def _longest(stretches: Sequence[str], said: str) -> int:
    """Give the length of the longest piece of a stretch that stands in `said`."""
    best = 0
    for each in stretches:
        for at in range(len(each)):
            while at + best < len(each) and each[at : at + best + 1] in said:
                best += 1
    return best
