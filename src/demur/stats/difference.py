"""Two proportions measured on different people: how far apart are they."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from demur.stats.rates import Rate

__all__ = ["Difference", "difference"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """By how much the second rate is above the first; made by `difference`.

    value: in [-1, 1]; None where one of them has no data
    low, high: 95% interval, in [-1, 1]

    >>> from demur.stats import rate
    >>> print(difference(rate(48, 80), second=rate(56, 70)))
    +20.0 points [+5.2, +33.4]
    """

    value: float | None
    low: float
    high: float

    def __str__(self) -> str:
        if self.value is None:
            return "no data"
        return f"{100 * self.value:+.1f} points [{100 * self.low:+.1f}, {100 * self.high:+.1f}]"


def difference(first: Rate, *, second: Rate) -> Difference:
    """Give by how much `second` is above `first`, which counts other cases.

    Holds: -1 <= low <= value <= high <= 1; exchanging the rates mirrors all of it.  Cost: O(1).
    Source: Newcombe 1998, Stat. Med. 17:873, method 10 (Wilson intervals, square and add).
    """
    one, two = first.value, second.value
    if one is None or two is None:
        return Difference(value=None, low=-1.0, high=1.0)
    below = hypot(two - second.interval.low, first.interval.high - one)
    above = hypot(second.interval.high - two, one - first.interval.low)
    value = two - one
    return Difference(value=value, low=max(-1.0, value - below), high=min(1.0, value + above))
