"""Two versions measured on the same cases: is one really better, and by how much."""

from __future__ import annotations

from dataclasses import dataclass
from math import comb, sqrt

from demur.errors import InputError
from demur.stats.intervals import wilson

__all__ = ["Paired", "mcnemar", "paired"]

_SMALL = 1e-18
"""A term this much smaller than the sum so far changes no digit of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired:
    """What the same cases say of two versions; made by `paired`.

    both, first, second, neither: cases that hit in both versions, in the first or second alone, in none
    low, high: 95% interval of the difference, in [-1, 1]; the whole range where there are no cases
    p_value: two-sided exact McNemar test of "the versions differ by chance alone", in [0, 1]

    >>> print(paired(both=1, first=1, second=7, neither=12))
    +28.6 points [+2.6, +50.7], p=0.070 (n=21)
    """

    both: int
    first: int
    second: int
    neither: int
    low: float
    high: float
    p_value: float

    @property
    def total(self) -> int:
        """How many cases were compared."""
        return self.both + self.first + self.second + self.neither

    @property
    def difference(self) -> float | None:
        """The second version's proportion less the first's, in [-1, 1]; None without cases."""
        return (self.second - self.first) / self.total if self.total else None

    def __str__(self) -> str:
        if self.difference is None:
            return "no pairs (n=0)"
        shown = f"p={self.p_value:.3f}" if self.p_value >= 0.001 else "p<0.001"  # noqa: PLR2004 - what three decimals can show
        return (
            f"{100 * self.difference:+.1f} points [{100 * self.low:+.1f}, {100 * self.high:+.1f}], "
            f"{shown} (n={self.total:,})"
        )


def paired(*, both: int, first: int, second: int, neither: int) -> Paired:
    """Compare two versions on the same cases.

    both, first, second, neither: counts as in `Paired`
    Holds: -1 <= low <= difference <= high <= 1; exchanging the versions mirrors all of it.
    Raises InputError when a count is negative.  Cost: O(square root of first + second) after one binomial.
    Source of the interval: Newcombe 1998, Stat. Med. 17:2635, method 10 (score intervals, square and add);
    checked against Fagerland, Lydersen and Laake 2014, Stat. Med. 33:2850.
    """
    if min(both, first, second, neither) < 0:
        raise InputError(
            f"a count is below 0: both={both}, first={first}, second={second}, neither={neither}",
            where="paired(...)",
            hint="count each pair of results once",
        )
    low, high = _interval(both=both, first=first, second=second, neither=neither)
    return Paired(
        both=both,
        first=first,
        second=second,
        neither=neither,
        low=low,
        high=high,
        p_value=mcnemar(first, second),
    )


def mcnemar(first: int, second: int) -> float:
    """Give the two-sided p-value of the exact McNemar test.

    first, second: cases that hit in one version alone, >= 0; without any the p-value is 1
    Holds: twice the lower tail of Binomial(first + second, 1/2), never above 1.
    Raises InputError when a count is negative.
    Source: McNemar 1947, Psychometrika 12:153; the exact form as in Fagerland et al. 2014, section 4.

    >>> round(mcnemar(1, 7), 4)
    0.0703
    """
    if min(first, second) < 0:
        raise InputError(
            f"a count is below 0: {first}, {second}",
            where="mcnemar(first, second)",
            hint="count flipped cases",
        )
    total, least = first + second, min(first, second)
    # The largest term exactly, the smaller ones by their ratios: no factorial ever leaves the integers.
    term = tail = comb(total, least) / (1 << total)
    for hits in range(least, 0, -1):
        term *= hits / (total - hits + 1)
        tail += term
        if term <= tail * _SMALL:
            break
    return min(1.0, 2.0 * tail)


def _interval(*, both: int, first: int, second: int, neither: int) -> tuple[float, float]:
    total = both + first + second + neither
    if not total:
        return -1.0, 1.0
    one, two = (both + first) / total, (both + second) / total
    ones, twos = wilson(both + first, total), wilson(both + second, total)
    correlation = _correlation(both=both, first=first, second=second, neither=neither)
    difference = two - one
    below = _together(two - twos.low, ones.high - one, correlation)
    above = _together(twos.high - two, one - ones.low, correlation)
    return max(-1.0, difference - below), min(1.0, difference + above)


def _together(one: float, other: float, correlation: float) -> float:
    # Rounding can leave a hair below nought where both versions agree on every case.
    return sqrt(max(0.0, one * one - 2.0 * correlation * one * other + other * other))


def _correlation(*, both: int, first: int, second: int, neither: int) -> float:
    """Give Newcombe's estimate of how far the versions agree, corrected towards 0 where they do."""
    total = both + first + second + neither
    margins = (both + first) * (second + neither) * (both + second) * (first + neither)
    if not margins:
        return 0.0
    product = both * neither - first * second
    corrected = max(product - total / 2.0, 0.0) if product > 0 else float(product)
    return corrected / sqrt(margins)
