"""The Wilson score interval of a proportion."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from demur.errors import InputError, SettingError

__all__ = ["Interval", "wilson"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A closed range of proportions: 0 <= low <= high <= 1; as text in per cent with one decimal.

    >>> str(Interval(low=0.25, high=0.5))
    '[25.0, 50.0]'
    """

    low: float
    high: float

    def __str__(self) -> str:
        return f"[{100 * self.low:.1f}, {100 * self.high:.1f}]"


def wilson(hits: int, total: int, *, level: float = 0.95) -> Interval:
    """Give the Wilson score interval of a proportion.

    hits, total: counts, 0 <= hits <= total; total = 0 gives the whole range [0, 1]
    level: two-sided coverage in (0, 1), a fraction, not per cent
    Holds: 0 <= low <= hits / total <= high <= 1; no continuity correction.  Cost: O(1).
    Raises InputError when a count is negative or hits > total, SettingError when level is outside (0, 1).
    Source: Wilson 1927, J. Am. Stat. Assoc. 22:209; checked against Newcombe 1998, Stat. Med. 17:857.

    >>> str(wilson(8, 10))
    '[49.0, 94.3]'
    """
    if not 0 <= hits <= total:
        raise InputError(
            f"{hits} hits of {total} is not a proportion",
            where="wilson(hits, total)",
            hint="counts must satisfy 0 <= hits <= total",
        )
    if not 0.0 < level < 1.0:
        raise SettingError(
            f"a coverage of {level!r} is out of range",
            where="wilson(level=...)",
            hint="give a fraction between 0 and 1, such as 0.95",
        )
    if total == 0:
        return Interval(low=0.0, high=1.0)
    return _score_interval(hits, total, z=NormalDist().inv_cdf((1.0 + level) / 2.0))


def _score_interval(hits: int, total: int, *, z: float) -> Interval:
    share, spread = hits / total, z * z / total
    centre = (share + spread / 2.0) / (1.0 + spread)
    half = z * sqrt(share * (1.0 - share) / total + spread / (4.0 * total)) / (1.0 + spread)
    # At the ends the exact bound is the proportion itself; rounding would miss it by an ulp.
    low = 0.0 if hits == 0 else min(max(centre - half, 0.0), share)
    high = 1.0 if hits == total else max(min(centre + half, 1.0), share)
    return Interval(low=low, high=high)
