"""Exact chances that a share is as high as it is without any reason, and their correction for many looks."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, lgamma, log, log1p

from demur.stats import Rate

__all__ = ["binomial_tail", "holm", "jump_chance"]

_NEGLIGIBLE = 1e-18


def jump_chance(recent: Rate, baseline: Rate) -> float:
    """Give the chance of a recent share at least this high if both stretches had one and the same rate.

    One-sided Fisher's exact test of two proportions: it never understates the chance, however few hits there
    are. 1.0 where either side has no total, or the recent share is not above the other.
    Cost: O(square root of the hits).  Source: Fisher 1935, J. R. Stat. Soc. 98:39.

    >>> from demur.stats import rate
    >>> round(jump_chance(rate(8, 10), rate(2, 10)), 4)
    0.0115
    """
    if recent.value is None or baseline.value is None or recent.value <= baseline.value:
        return 1.0
    hits, total, drawn = recent.hits + baseline.hits, recent.total + baseline.total, recent.total
    chance = exp(
        _log_choose(hits, recent.hits)
        + _log_choose(total - hits, drawn - recent.hits)
        - _log_choose(total, drawn)
    )
    tail = 0.0
    # Above the mean each term is smaller than the one before, so the rest soon no longer matters.
    for more in range(recent.hits, min(hits, drawn) + 1):
        tail += chance
        if chance <= tail * _NEGLIGIBLE:
            break
        chance *= (hits - more) * (drawn - more) / ((more + 1) * (total - hits - drawn + more + 1))
    return min(tail, 1.0)


def binomial_tail(hits: int, total: int, *, share: float) -> float:
    """Give the chance of at least `hits` among `total` when each is one with probability `share` in (0, 1).

    >>> round(binomial_tail(3, 3, share=0.2), 4)
    0.008
    """
    each = (
        exp(_log_choose(total, count) + count * log(share) + (total - count) * log1p(-share))
        for count in range(hits, total + 1)
    )
    return min(sum(each), 1.0)


def holm(chances: Sequence[float]) -> tuple[float, ...]:
    """Adjust the chances of several looks taken at once, so that any of them below x means at most x overall.

    Holds whether or not the looks depend on each other; never smaller than what was given.
    Source: Holm 1979, Scand. J. Stat. 6:65.

    >>> holm([0.01, 0.5, 0.02])
    (0.03, 0.5, 0.04)
    """
    adjusted = [0.0] * len(chances)
    highest = 0.0
    for rank, at in enumerate(sorted(range(len(chances)), key=chances.__getitem__)):
        highest = max(highest, min(1.0, chances[at] * (len(chances) - rank)))
        adjusted[at] = highest
    return tuple(adjusted)


def _log_choose(of: int, some: int) -> float:
    return lgamma(of + 1) - lgamma(some + 1) - lgamma(of - some + 1)
