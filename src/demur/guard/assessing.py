"""Judging a request or a reply by the checks there are, as part of a flow: by stages, within a budget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import cast

from demur.errors import CheckError, CheckTimeoutError, ClientGoneError
from demur.guard.cascade import is_sure, stages_of
from demur.guard.checks import Check, flaw_of
from demur.guard.overlooking import overlooked
from demur.guard.runs import run_of, speaks, why_failed
from demur.guard.steps import Assess, Flow, Looked, Reports, Together
from demur.risk import merge
from demur.types import Conduct, Risk, Run, RunWhy, Subject, When

__all__ = ["assessed"]

_RETURN = "return demur.Risk(stage=subject.stage, ...)"


def assessed(
    subject: Subject,
    *,
    checks: Sequence[Check],
    conduct: Conduct,
    report: Reports,
    timer: Callable[[], float],
) -> Flow[Risk]:
    """Let the checks of the subject's stage look, as the cascade of `conduct` says, and sum up what they say.

    timer: seconds that never run backwards
    A check that fails is reported, and named in `failed` of the sum: the policy says what that means. What
    became of each check stands in `runs`, of every one exactly once, in the order of `checks`.
    """
    judging = _Judging(subject=subject, conduct=conduct, report=report, timer=timer, began=timer())
    due = [check for check in checks if subject.stage in check.stages]
    for stage in stages_of(due, conduct):
        yield from judging.ask(stage)
    order = {check.name: at for at, check in enumerate(due)}
    came = sorted(judging.came, key=lambda each: order[each[0].check])
    risks = [risk for _, risk in came if risk is not None]
    unseen = overlooked(subject, checks=due)
    return merge([*unseen, *risks], stage=subject.stage, runs=tuple([run for run, _ in came]))


@dataclass(slots=True, kw_only=True)
class _Judging:
    """What is known of one subject so far.

    came: what became of each check that was due, and what it adds to the judgement
    looked: what each check judged, by name; failed: names of those whose opinion is missing
    """

    subject: Subject
    conduct: Conduct
    report: Reports
    timer: Callable[[], float]
    began: float
    came: list[tuple[Run, Risk | None]] = field(default_factory=list)
    looked: dict[str, Risk] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    def ask(self, stage: Sequence[Check]) -> Flow[None]:
        """Ask the checks of one stage: quick ones one after the other, then slow ones side by side."""
        sure = is_sure(self.looked, failed=self.failed, cascade=self.conduct.cascade)
        slow: list[Check] = []
        for check in stage:
            declared = self.conduct.of(check.name)
            if sure is not None and declared.when is When.UNSURE:
                self._note(check, None, why=sure)
            elif self._timeout(check) is None:
                yield from self._alone(check)
            else:
                slow.append(check)
        if len(slow) == 1:
            yield from self._alone(slow[0])
        elif slow:
            yield from self._side_by_side(slow)

    def _alone(self, check: Check) -> Flow[None]:
        began = self.timer()
        step = self._step(check)
        if step is None:
            yield from self._too_late_for(check)
        else:
            given = yield from _given(step)
            yield from self._take(step, given, seconds=self.timer() - began)

    def _side_by_side(self, checks: Sequence[Check]) -> Flow[None]:
        steps: list[Assess] = []
        for check in checks:
            if (step := self._step(check)) is None:
                yield from self._too_late_for(check)
            else:
                steps.append(step)

        def enough(given: tuple[object, ...]) -> bool:
            return self._would_be_sure(steps, given)

        lets_go = self.conduct.cascade.let_go
        came = yield Together(steps=tuple(steps), enough=enough if lets_go else None)
        for step, each in zip(steps, cast("tuple[Looked, ...]", came), strict=True):
            if each.is_let_go:
                self._note(step.check, None, why=RunWhy.LET_GO, seconds=each.seconds)
            else:
                yield from self._take(step, each.given, seconds=each.seconds)

    def _step(self, check: Check) -> Assess | None:
        """Give the step that asks `check` for as long as time is left; None where the budget is used up."""
        declared, budget = self.conduct.of(check.name), self.conduct.cascade.budget
        timeout = self._timeout(check)
        if budget is not None:
            left = self.began + budget - self.timer()
            if left <= 0:
                return None
            timeout = left if timeout is None else min(timeout, left)
        return Assess(
            check=check,
            subject=self.subject,
            timeout=timeout,
            at_most=declared.at_most,
            breaker=declared.breaker,
        )

    def _timeout(self, check: Check) -> float | None:
        """Give the seconds that `check` may take: the policy's word counts, then what it says of itself."""
        return self.conduct.of(check.name).timeout or check.timeout

    def _would_be_sure(self, steps: Sequence[Assess], given: tuple[object, ...]) -> bool:
        """Tell whether those side by side can go that have given nothing yet."""
        looked, failed = dict(self.looked), list(self.failed)
        for step, each in zip(steps, given, strict=True):
            name = step.check.name
            if isinstance(each, Risk) and not flaw_of(each, self.subject.stage):
                looked[name] = each
            elif each is not None:
                failed.append(name)
            elif self.conduct.of(name).when is When.ALWAYS:
                return False
        return is_sure(looked, failed=failed, cascade=self.conduct.cascade) is not None

    def _take(self, step: Assess, given: object, *, seconds: float) -> Flow[None]:
        """Note what `given` means; a failure is reported, and what it means is the policy's affair."""
        check = step.check
        if isinstance(given, Exception):
            yield from self._fail(check, given, why=why_failed(given, self._is_cut(step)), seconds=seconds)
        elif flaw := flaw_of(given, self.subject.stage):
            error = CheckError(f"the check {check.name!r} gave {flaw}", where="assess", hint=_RETURN)
            yield from self._fail(check, error, why=RunWhy.NONSENSE, seconds=seconds)
        else:
            risk = cast("Risk", given)
            self.looked[check.name] = risk
            self.failed += risk.failed
            self._note(check, risk, why=None if speaks(risk) else RunWhy.ABSTAINED, seconds=seconds)

    def _too_late_for(self, check: Check) -> Flow[None]:
        budget = self.conduct.cascade.budget
        error = CheckTimeoutError(
            f"the check {check.name!r} was not asked: all {budget:g} s were used up",
            where="assess",
            hint="make those before it quicker, or raise `cascade.budget`",
        )
        yield from self._fail(check, error, why=RunWhy.BUDGET, seconds=0.0)

    def _fail(self, check: Check, error: Exception, *, why: RunWhy, seconds: float) -> Flow[None]:
        yield from self.report(f"check.{check.name}", error)
        self.failed.append(check.name)
        nothing = Risk(stage=self.subject.stage, failed=(check.name,))
        self._note(check, nothing, why=why, seconds=seconds)

    def _note(self, check: Check, risk: Risk | None, *, why: RunWhy | None, seconds: float = 0.0) -> None:
        self.came.append((run_of(check, self.conduct, why=why, seconds=seconds), risk))

    def _is_cut(self, step: Assess) -> bool:
        """Tell whether the budget left the check less time than it has."""
        return step.timeout != self._timeout(step.check)


def _given(step: Assess) -> Flow[object]:
    """Give what the check says, or the error in its place."""
    try:
        return (yield step)
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - reported by the caller, and decided about by the policy
        return error
