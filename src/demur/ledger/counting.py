"""Adds up counted rows into tallies, groups, shares and periods, the most frequent first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from demur.ledger.tally import Group, Period, Share, Tally
from demur.stats import rate

__all__ = ["REFUSALS", "VERDICTS", "Count", "ranked_groups", "ranked_shares", "sorted_periods", "tallies"]

VERDICTS = "verdicts"
"""Stands in the place of an outcome for the output of a guard model."""

REFUSALS = "refusals"
"""Counted beside the outcome of a reply that is a refusal."""

Name = TypeVar("Name", bound=Hashable)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Replies that came out alike and share every name they are grouped by.

    names: in the order of the dimensions
    period: first moment of the period, milliseconds since the Unix epoch
    outcome: of the replies, or VERDICTS
    refusals: how many of `replies` are refusals: all or none
    """

    names: tuple[str | None, ...]
    period: int
    outcome: str
    replies: int
    refusals: int


def tallies(counts: Iterable[Count], by: Callable[[Count], Name]) -> dict[Name, Tally]:
    """Add `counts` up into one tally for each name that `by` gives, in the order in which the names come."""
    sums: defaultdict[Name, Counter[str]] = defaultdict(Counter)
    for count in counts:
        into = sums[by(count)]
        into[count.outcome] += count.replies
        into[REFUSALS] += count.refusals
    return {name: Tally(**by_outcome) for name, by_outcome in sums.items()}


def ranked_groups(by_name: Mapping[str | None, Tally]) -> tuple[Group, ...]:
    """Give a group for each name, those with most rated replies first, "not stated" after its equals."""
    groups = [Group(name=name, tally=tally) for name, tally in by_name.items()]
    return tuple(sorted(groups, key=lambda group: (-group.tally.rated, group.name is None, group.label)))


def ranked_shares(
    counts: Mapping[str | None, int], *, of: int, names: Iterable[str] = ()
) -> tuple[Share, ...]:
    """Give the share of each name among `of` replies, the most frequent first, "not stated" after its equals.

    names: names to be shown even where nothing was counted
    """
    full: dict[str | None, int] = {**dict.fromkeys(names, 0), **counts}
    shares = [Share(name=name, rate=rate(hits, of)) for name, hits in full.items()]
    return tuple(sorted(shares, key=lambda share: (-share.rate.hits, share.name is None, share.label)))


def sorted_periods(by_start: Mapping[int, Tally]) -> tuple[Period, ...]:
    """Give a period for each start in milliseconds, in order of time."""
    return tuple(Period(start=start / 1000, tally=tally) for start, tally in sorted(by_start.items()))
