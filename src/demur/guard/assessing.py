"""Judging a request or a reply by every check there is, as part of a flow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from demur.errors import CheckError, ClientGoneError
from demur.guard.checks import Check
from demur.guard.overlooking import overlooked
from demur.guard.steps import Assess, Flow, Gather, Reports
from demur.risk import merge
from demur.types import Conduct, Risk, Subject

__all__ = ["assessed"]


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
    risks = overlooked(subject, checks=[step.check for step in steps])
    for step in steps:
        together = len(slow) > 1 and step.timeout is not None
        outcome = next(gathered) if together else (yield from _alone(step))
        risks.append((yield from _told(step, outcome, report=report)))
    return merge(risks, stage=subject.stage)


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
