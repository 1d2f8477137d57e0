"""A proportion that cannot be told without its denominator and its interval."""

from __future__ import annotations

from dataclasses import dataclass

from demur.stats.intervals import Interval, wilson

__all__ = ["Rate", "rate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How many of how many, and how sure; made by `rate`.

    hits, total: counts, 0 <= hits <= total
    interval: of the proportion; the whole range [0, 1] when total is 0

    >>> str(rate(152, 1234))
    '12.3% [10.6, 14.3] (n=1,234)'
    >>> str(rate(0, 0))
    'no data (n=0)'
    """

    hits: int
    total: int
    interval: Interval

    @property
    def value(self) -> float | None:
        """The proportion in [0, 1]; None when there is nothing to divide by."""
        return self.hits / self.total if self.total else None

    def __str__(self) -> str:
        if self.value is None:
            return "no data (n=0)"
        return f"{100 * self.value:.1f}% {self.interval} (n={self.total:,})"


def rate(hits: int, total: int) -> Rate:
    """Give the rate of `hits` among `total` with its 95% Wilson interval.

    Raises InputError when a count is negative or hits > total.

    >>> rate(8, 10).value
    0.8
    """
    return Rate(hits=hits, total=total, interval=wilson(hits, total))
