"""What the sentence banks of the replies teach the lint: of each sort of sentence only what is sure of it."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final

from demur.linting.base import Label
from demur.linting.splitting import pieces
from training.corpus import Bank, banks
from training.tone.items import Said

__all__ = ["BANK", "banked"]

BANK: Final = "bank"
_FAULTS = frozenset({Label.PREACHY, Label.ROBOTIC, Label.ACCUSING})
_KNOWN: Final[dict[str, tuple[frozenset[Label], frozenset[Label]]]] = {
    "moral": (frozenset({Label.PREACHY}), frozenset({Label.PREACHY, Label.ROBOTIC, Label.BARE, Label.OFFER})),
    "advice": (frozenset({Label.OFFER}), _FAULTS | {Label.OFFER, Label.BARE, Label.BOUNDARY}),
    "ask": (frozenset({Label.INVITE}), _FAULTS | {Label.INVITE, Label.BARE, Label.BOUNDARY, Label.PROMISE}),
    "premise": (frozenset(), _FAULTS | {Label.BARE, Label.OFFER, Label.PROMISE, Label.APOLOGY}),
    "warning": (
        frozenset(),
        frozenset({Label.ROBOTIC, Label.ACCUSING, Label.BARE, Label.BOUNDARY, Label.PROMISE}),
    ),
    "cannot": (frozenset({Label.BOUNDARY}), frozenset({Label.BOUNDARY, Label.PREACHY, Label.ACCUSING})),
    "unknown": (frozenset(), frozenset({Label.PREACHY, Label.ACCUSING, Label.PROMISE})),
    "no_side": (frozenset(), frozenset({Label.ACCUSING, Label.PROMISE})),
    "offer": (frozenset(), _FAULTS | {Label.BARE, Label.BOUNDARY, Label.PROMISE, Label.APOLOGY}),
    "help": (frozenset(), _FAULTS | {Label.BARE, Label.EMPTY}),
    "trap": (frozenset(), _FAULTS - {Label.ROBOTIC}),
}
"""By sort: what is true of its sentences, and what is known of them, true or not."""
_WEIGHT, _WHOLE, _LONGEST = 0.5, 0.2, 400
_FIRST = 1_000_000


def banked(language: str) -> Iterator[Said]:
    """Give the sentences of the bank of `language`; the ordinary answers sentence by sentence."""
    number = _FIRST
    for bank in banks(language):
        for sort, (true, known) in _KNOWN.items():
            for text in _said(bank, sort):
                number += 1
                weight = _WHOLE if sort in {"help", "trap"} else _WEIGHT
                yield Said(text, true, BANK, number, weight, known)


def _said(bank: Bank, sort: str) -> Iterator[str]:
    chance = Random(sort)  # noqa: S311 - repeatable by intention
    if sort not in {"help", "trap"}:
        yield from (bank.fill(text, chance) for text in bank.sentences[sort])
        return
    for text in bank.whole.get(sort, ()):
        filled = bank.fill(text, chance)
        yield from (filled[p.start : p.end] for p in pieces(filled) if p.end - p.start < _LONGEST)
