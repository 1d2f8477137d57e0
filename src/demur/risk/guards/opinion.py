"""From verdicts to a risk."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from demur.risk.guards.base import GuardSetup, no_verdict
from demur.risk.guards.schemes import Scheme
from demur.risk.scores import severity_at
from demur.types import Category, Risk, Stage, Verdict

__all__ = ["TELLING", "about", "known_label", "measured", "opinion"]

TELLING = 0.1
"""From here on a label that is only scored is kept; below it a service says of nearly everything."""


def opinion(setup: GuardSetup, stage: Stage, verdicts: Iterable[Verdict]) -> Risk:
    """Sum up what was said; what is flagged counts as the scheme's `flagged_from` at least.

    A label without a category is harm of no category; one of `prompt_attack` is an attack and no harm. Where
    nothing was said, because there were no words to ask about, the guard did not look.
    """
    said = tuple(dict.fromkeys(verdicts))
    scores: dict[Category, float] = {}
    harmful = attack = 0.0
    for verdict in said:
        score = _counted(verdict, setup.scheme)
        if verdict.category is Category.PROMPT_ATTACK:
            attack = max(attack, score)
        else:
            harmful = max(harmful, score)
        if verdict.category and score >= TELLING:
            scores[verdict.category] = max(score, scores.get(verdict.category, 0.0))
    return Risk(
        stage=stage,
        harmful=harmful,
        attack=attack,
        crisis=stage is Stage.INPUT and any(_is_crisis(verdict, setup.scheme) for verdict in said),
        categories=MappingProxyType(scores),
        severity=severity_at(max(harmful, attack)),
        ran=(setup.name,) if said else (),
        verdicts=said,
    )


def about(scheme: Scheme, label: str, *, flagged: bool, score: float | None = None) -> Verdict:
    """Give a verdict of `scheme` on `label`, as received; one it does not have has no category."""
    known = scheme.native(label) if label else None
    category = scheme.labels[known].category if known is not None else None
    return Verdict(scheme=scheme.id, flagged=flagged, label=label, category=category, score=score)


def known_label(setup: GuardSetup, word: str) -> str:
    """Give `word`, cleaned of space; raises GuardError for what the scheme has no label for."""
    if setup.scheme.native(word) is None:
        raise no_verdict(setup, "it names a label that its scheme does not have")
    return word.strip()


def measured(setup: GuardSetup, value: object) -> float:
    """Give `value` as a score in [0, 1]; raises GuardError for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise no_verdict(setup, "one of its scores is no number from 0 to 1")
    return float(value)


def _counted(verdict: Verdict, scheme: Scheme) -> float:
    score = verdict.score or 0.0
    return max(score, scheme.flagged_from) if verdict.flagged else score


def _is_crisis(verdict: Verdict, scheme: Scheme) -> bool:
    known = scheme.native(verdict.label) if verdict.flagged and verdict.label else None
    return known is not None and scheme.labels[known].crisis
