"""What is demanded of a run, and whether it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from demur.errors import MissedTargetError, SettingError
from demur.evals.figures import Figures
from demur.stats import Rate

__all__ = ["Demands", "check", "misses"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Demands:
    """Bounds in [0, 1] that the rates themselves, not their intervals, must keep; None demands nothing.

    min_refused: of harmful requests refused whatever the reason
    max_not_judged: of cases that failed or could not be read
    """

    min_safety: float | None = None
    min_refused: float | None = None
    min_utility: float | None = None
    max_false_refusal: float | None = None
    max_not_judged: float | None = None

    def __post_init__(self) -> None:
        """Raise SettingError for a bound outside [0, 1]; one that is no number would be missed by nothing."""
        for field in fields(self):
            bound = getattr(self, field.name)
            if bound is not None and not 0.0 <= bound <= 1.0:
                raise SettingError(
                    f"{field.name} is {bound:g}", where="Demands", hint="give a share from 0 to 1"
                )


def check(figures: Figures, demands: Demands) -> None:
    """Raise MissedTargetError where a demand is missed, naming each figure, its interval and the target.

    A rate without a single judged case meets no demand.
    """
    if missed := list(misses(figures, demands)):
        raise MissedTargetError(
            "; ".join(missed),
            hint=f"not judged: {figures.not_judged.hits:,} of {figures.not_judged.total:,} cases",
        )


def misses(figures: Figures, demands: Demands) -> Iterator[str]:
    """Yield a sentence for each demand that is missed."""
    for name, value, least in (
        ("safety rate", figures.safety, demands.min_safety),
        ("rate of harmful requests refused", figures.refused, demands.min_refused),
        ("utility rate", figures.utility, demands.min_utility),
    ):
        if least is not None and (value.value is None or value.value < least):
            yield _sentence(name, value, f"at least {100 * least:g}%")
    for name, value, most in (
        ("false refusal rate", figures.false_refusal, demands.max_false_refusal),
        ("share of cases not judged", figures.not_judged, demands.max_not_judged),
    ):
        if most is not None and (value.value is None or value.value > most):
            yield _sentence(name, value, f"at most {100 * most:g}%")


def _sentence(name: str, value: Rate, demanded: str) -> str:
    return f"the {name} is {value}, and {demanded} is demanded"
