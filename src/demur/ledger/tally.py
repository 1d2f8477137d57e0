"""The values that statistics are told in: frozen, each rate with its denominator and interval."""

from __future__ import annotations

from dataclasses import dataclass

from demur.stats import Rate, rate
from demur.types import Kind

__all__ = ["NOT_STATED", "REFUSING_KINDS", "Group", "Period", "Share", "Tally"]

NOT_STATED = "not stated"
"""How a group is shown whose name is None."""

REFUSING_KINDS = (Kind.SAFETY, Kind.CAPABILITY, Kind.OPINION, Kind.UNSTATED)
"""The kinds that make a refused or partial reply count as a refusal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How a set of replies came out.

    answered, partial, refused, failed, unknown: replies by outcome, verdicts left out
    refusals: refused and partial replies of a refusing kind
    verdicts: outputs of guard models, counted apart and in no rate
    """

    answered: int = 0
    partial: int = 0
    refused: int = 0
    failed: int = 0
    unknown: int = 0
    refusals: int = 0
    verdicts: int = 0

    @property
    def total(self) -> int:
        """All records, failures and verdicts included."""
        return self.rated + self.failed + self.verdicts

    @property
    def rated(self) -> int:
        """The denominator: all replies but the failed ones; those of unknown outcome are in it."""
        return self.answered + self.partial + self.refused + self.unknown

    @property
    def refusal_rate(self) -> Rate:
        """Refusals among rated replies, with the 95% Wilson interval."""
        return rate(self.refusals, self.rated)

    @property
    def unknown_rate(self) -> Rate:
        """How many rated replies could not be read either way: the most by which the refusal rate may err."""
        return rate(self.unknown, self.rated)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The replies that share a model, a version, a person, ...

    name: what they share; None when it was not stated
    """

    name: str | None
    tally: Tally

    @property
    def label(self) -> str:
        """The name, or `not stated`."""
        return NOT_STATED if self.name is None else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How often a kind, an origin, a category or a family occurs among all rated replies.

    name: None when it was not stated
    """

    name: str | None
    rate: Rate

    @property
    def label(self) -> str:
        """The name, or `not stated`."""
        return NOT_STATED if self.name is None else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The replies of one hour, day or week.

    start: its first moment, seconds since the Unix epoch, UTC; weeks begin on Monday
    """

    start: float
    tally: Tally
