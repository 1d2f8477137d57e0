"""Sums hits up to one judgement, and the judgements of several tiers to one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from demur.risk.matching import Hit
from demur.types import Category, Risk, RiskSpan, Run, Severity, Stage

__all__ = ["Seen", "merge", "risk_of", "severity_at"]

T = TypeVar("T")
_RANK = {severity: rank for rank, severity in enumerate(Severity)}
_SEVERE = ((0.9, Severity.HIGH), (0.7, Severity.MEDIUM), (0.5, Severity.LOW), (0.0, Severity.NONE))


class Seen(NamedTuple):
    """A hit, the message it is in (-1: the reply), and whether that turn was dealt with before.

    source: whose words they are; excused: what is vouched for of whoever asks makes it count for nothing
    """

    hit: Hit
    message: int
    past: bool
    source: str = ""
    excused: bool = False


def risk_of(seen: Iterable[Seen], *, stage: Stage, tier: str) -> Risk:
    """Sum up what one tier saw: of several rules, the surest and the most severe count."""
    everything = list(seen)
    if not everything:
        return Risk(stage=stage, ran=(tier,))
    fresh = [each for each in everything if not each.past]
    current = [each for each in fresh if not each.excused]
    rules = {each.hit.rule.id: each.hit.rule for each in current}
    scores: dict[Category, float] = {}
    for rule in rules.values():
        for category in rule.categories:
            scores[category] = max(scores.get(category, 0.0), rule.score)
    spans = {
        RiskSpan(
            message=each.message,
            start=each.hit.start,
            end=each.hit.end,
            rule=each.hit.rule.id,
            source=each.source,
        )
        for each in current
    }
    return Risk(
        stage=stage,
        harmful=max((rule.score for rule in rules.values() if rule.category), default=0.0),
        attack=max((rule.score for rule in rules.values() if rule.attack), default=0.0),
        crisis=any(rule.crisis for rule in rules.values()),
        categories=MappingProxyType(scores),
        severity=_worst(rule.severity for rule in rules.values()),
        rules=tuple(sorted(rules)),
        past=tuple(sorted({each.hit.rule.id for each in everything if each.past} - set(rules))),
        excused=tuple(sorted({each.hit.rule.id for each in fresh} - set(rules))),
        spans=tuple(sorted(spans, key=lambda span: (span.message, span.start, span.end, span.rule))),
        ran=(tier,),
    )


def merge(risks: Iterable[Risk], *, stage: Stage, runs: tuple[Run, ...] = ()) -> Risk:
    """Sum up what several tiers judged of the same request or reply, at `stage`.

    runs: what became of each check; () keeps what the judgements themselves say of it

    The highest score counts for each category, and the worst severity; a rule that hits in the turn under
    judgement for one tier is past for none. A judgement alone is given as it is.

    >>> merge([Risk(stage=Stage.INPUT, harmful=each) for each in (0.2, 0.9)], stage=Stage.INPUT).harmful
    0.9
    """
    parts = list(risks)
    if len(parts) == 1:
        return replace(parts[0], runs=runs) if runs else parts[0]
    # One loop, since this is done for every request and every reply, and most parts found nothing.
    harmful, attack, crisis, severity = 0.0, 0.0, False, Severity.NONE
    rules: list[str] = []
    past: list[str] = []
    ran: list[str] = []
    failed: list[str] = []
    spans: list[RiskSpan] = []
    excused: list[str] = []
    for risk in parts:
        harmful, attack = max(harmful, risk.harmful), max(attack, risk.attack)
        crisis = crisis or risk.crisis
        severity = max(severity, risk.severity, key=_RANK.__getitem__)
        rules += risk.rules
        past += risk.past
        spans += risk.spans
        ran += risk.ran
        failed += risk.failed
        excused += risk.excused
    return Risk(
        stage=stage,
        harmful=harmful,
        attack=attack,
        crisis=crisis,
        categories=_highest([risk.categories for risk in parts if risk.categories]),
        severity=severity,
        rules=tuple(sorted(set(rules))) if rules else (),
        past=tuple(sorted(set(past).difference(rules))) if past else (),
        excused=tuple(sorted(set(excused).difference(rules))) if excused else (),
        spans=tuple(dict.fromkeys(spans)) if spans else (),
        ran=tuple(dict.fromkeys(ran)),
        failed=tuple(dict.fromkeys(failed)) if failed else (),
        runs=runs or _in_order([risk.runs for risk in parts]),
        verdicts=_in_order([risk.verdicts for risk in parts]),
        unscreened=_in_order([risk.unscreened for risk in parts]),
    )


def severity_at(score: float) -> Severity:
    """Give how bad it would be, of a score in [0, 1] from a tier that knows no other measure.

    >>> severity_at(0.75)
    <Severity.MEDIUM: 'medium'>
    """
    return next(severity for level, severity in _SEVERE if score >= level)


def _highest(all_scores: Iterable[Mapping[Category, float]]) -> Mapping[Category, float]:
    highest: dict[Category, float] = {}
    for scores in all_scores:
        for category, score in scores.items():
            highest[category] = max(score, highest.get(category, 0.0))
    return MappingProxyType(highest)


def _worst(severities: Iterable[Severity]) -> Severity:
    return max(severities, key=_RANK.__getitem__, default=Severity.NONE)


def _in_order(all_items: Iterable[tuple[T, ...]]) -> tuple[T, ...]:
    """Give every item once, those that came first at first."""
    some = [items for items in all_items if items]
    return tuple(dict.fromkeys([item for items in some for item in items])) if some else ()
