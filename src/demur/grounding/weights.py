"""How much each word of a query tells, by how rare it is in what is searched."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from demur.grounding.tokens import asked_in, is_pair

__all__ = ["rarity", "telling", "weights_of"]

_ASKED = 32
"""Words of a query that count, the rarest."""
_UNKNOWN, _BETWEEN = 2, 4
"""What a word that stands nowhere is divided by, and two letters in a row that do."""
_LEADING = 6
"""Of these, the words whose weight a find is measured by."""


def rarity(held: int, total: int) -> float:
    """Give what a word weighs that `held` of `total` texts hold: more than 0, the rarer the more.

    >>> rarity(1, 10) > rarity(9, 10) > 0
    True
    """
    return math.log(1 + (total - held + 0.5) / (held + 0.5))


def weights_of(query: str, *, known: Callable[[str], float], total: int) -> Mapping[str, float]:
    """Give the rarest words of a query with how much each tells.

    One that stands in no text tells less: it may be another form of one that does, or no word at all.

    known: the rarity of a word among all `total` texts; 0 where none holds it
    """
    unknown = rarity(0, total)
    weights = {
        token: known(token) or unknown / (_BETWEEN if is_pair(token) else _UNKNOWN)
        for token in dict.fromkeys(asked_in(query))
    }
    rarest = sorted(weights, key=weights.__getitem__, reverse=True)[:_ASKED]
    return {token: weights[token] for token in rarest}


def telling(weights: Mapping[str, float]) -> float:
    """Give what the words weigh that a query is about: the rarest six together.

    >>> telling(dict.fromkeys("abcdefgh", 1.0))
    6.0
    """
    return sum(sorted(weights.values(), reverse=True)[:_LEADING])
