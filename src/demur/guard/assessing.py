"""Judging a request or a reply by every check there is, as part of a flow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import cast

from demur.errors import CheckError, ClientGoneError
from demur.guard.checks import Check
from demur.guard.steps import Assess, Flow, Gather, Reports
from demur.types import Category, Conduct, Risk, Severity, Stage, Subject

__all__ = ["assessed", "merged"]

_SEVERITIES = tuple(Severity)


def assessed(subject: Subject, *, checks: Sequence[Check], conduct: Conduct, report: Reports) -> Flow[Risk]:
    """Let every check of the subject's stage look, the slow ones side by side, and sum up what they say.

    A check that fails is reported, and named in `failed` of the sum: the policy says what that means.
    """
    steps = [
        Assess(check=check, subject=subject, timeout=conduct.of(check.name).timeout)
        for check in checks
        if subject.stage in check.stages
    ]
    slow = [step for step in steps if step.timeout is not None]
    gathered = iter((yield from _side_by_side(slow)) if len(slow) > 1 else ())
    risks = list[Risk]()
    for step in steps:
        together = len(slow) > 1 and step.timeout is not None
        outcome = next(gathered) if together else (yield from _alone(step))
        risks.append((yield from _told(step, outcome, report=report)))
    return merged(subject.stage, risks)


def merged(stage: Stage, risks: Sequence[Risk]) -> Risk:
    """Sum several judgements up: the highest score of each kind, and everything that was seen.

    >>> merged(Stage.INPUT, [Risk(stage=Stage.INPUT, harmful=each) for each in (0.2, 0.9)]).harmful
    0.9
    """
    if len(risks) == 1:
        return risks[0]
    rules = {rule for risk in risks for rule in risk.rules}
    return Risk(
        stage=stage,
        harmful=max((risk.harmful for risk in risks), default=0.0),
        attack=max((risk.attack for risk in risks), default=0.0),
        crisis=any(risk.crisis for risk in risks),
        categories=_highest(risks),
        severity=max((risk.severity for risk in risks), key=_SEVERITIES.index, default=Severity.NONE),
        rules=tuple(sorted(rules)),
        past=tuple(sorted({rule for risk in risks for rule in risk.past} - rules)),
        spans=tuple(chain.from_iterable(risk.spans for risk in risks)),
        ran=_names(risk.ran for risk in risks),
        failed=_names(risk.failed for risk in risks),
    )


def _names(each: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(each)))


def _highest(risks: Sequence[Risk]) -> dict[Category, float]:
    highest: dict[Category, float] = {}
    for category, score in chain.from_iterable(risk.categories.items() for risk in risks):
        highest[category] = max(score, highest.get(category, 0.0))
    return highest


def _side_by_side(steps: Sequence[Assess]) -> Flow[tuple[object, ...]]:
    results = yield Gather(flows=tuple(_alone(step) for step in steps))
    return cast("tuple[object, ...]", results)


def _alone(step: Assess) -> Flow[object]:
    """Give what the check says, or the error in its place."""
    try:
        return (yield step)
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - reported by the caller, and decided about by the policy
        return error


def _told(step: Assess, outcome: object, *, report: Reports) -> Flow[Risk]:
    """Give the risk that a check saw; a failure is reported and becomes a risk that names it as failed."""
    if isinstance(outcome, Risk):
        return outcome
    name = step.check.name
    yield from report(f"check.{name}", outcome if isinstance(outcome, Exception) else _no_risk(name, outcome))
    return Risk(stage=step.subject.stage, failed=(name,))


def _no_risk(name: str, outcome: object) -> CheckError:
    return CheckError(
        f"the check {name!r} gave {type(outcome).__name__} instead of a Risk",
        where="assess",
        hint="return demur.Risk(stage=subject.stage, ...)",
    )
