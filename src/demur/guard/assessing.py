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
from demur.types import CheckConduct, Conduct, Risk, Run, RunState, RunWhy, Subject, When

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
    return judging.sum_up(due)


@dataclass(slots=True, kw_only=True)
class _Judging:
    """What is known of one subject so far.

    came: what became of each check, and what it adds to the judgement
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
                self._note(check, declared, why=sure)
            elif declared.timeout is None and check.timeout is None:
                yield from self._alone(check, declared)
            else:
                slow.append(check)
        if len(slow) == 1:
            yield from self._alone(slow[0], self.conduct.of(slow[0].name))
        elif slow:
            yield from self._side_by_side(slow)

    def sum_up(self, due: Sequence[Check]) -> Risk:
        """Give the judgement of all, what became of them in the order of `due`."""
        if len(due) > 1 and [run.check for run, _ in self.came] != [check.name for check in due]:
            order = {check.name: at for at, check in enumerate(due)}
            self.came.sort(key=lambda each: order[each[0].check])
        risks = [risk for _, risk in self.came if risk is not None]
        skipped = {run.check for run, _ in self.came if run.state is RunState.SKIPPED}
        unseen = overlooked(self.subject, checks=[check for check in due if check.name not in skipped])
        runs = tuple([run for run, _ in self.came])
        return merge([*unseen, *risks], stage=self.subject.stage, runs=runs)

    def _alone(self, check: Check, declared: CheckConduct) -> Flow[None]:
        began, step = self.timer(), self._step(check, declared)
        if step is None:
            yield from self._too_late_for(check, declared)
            return
        try:
            given = yield step
        except ClientGoneError:
            raise
        except Exception as error:  # noqa: BLE001 - reported below, and decided about by the policy
            given = error
        failure = self._take(step, declared, given=given, seconds=self.timer() - began)
        if failure is not None:
            yield from self.report(f"check.{check.name}", failure)

    def _side_by_side(self, checks: Sequence[Check]) -> Flow[None]:
        steps: list[Assess] = []
        for check in checks:
            declared = self.conduct.of(check.name)
            if (step := self._step(check, declared)) is None:
                yield from self._too_late_for(check, declared)
            else:
                steps.append(step)

        def enough(came: tuple[Looked | None, ...]) -> bool:
            return self._would_be_sure(steps, came)

        came = yield Together(steps=tuple(steps), enough=enough if self.conduct.cascade.let_go else None)
        for step, each in zip(steps, cast("tuple[Looked, ...]", came), strict=True):
            declared = self.conduct.of(step.check.name)
            if each.is_let_go:
                self._note(step.check, declared, why=RunWhy.LET_GO, seconds=each.seconds)
            elif failure := self._take(step, declared, given=each.given, seconds=each.seconds):
                yield from self.report(f"check.{step.check.name}", failure)

    def _step(self, check: Check, declared: CheckConduct) -> Assess | None:
        """Give the step that asks `check` for as long as time is left; None where the budget is used up."""
        timeout, budget = _time_for(check, declared), self.conduct.cascade.budget
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

    def _would_be_sure(self, steps: Sequence[Assess], came: tuple[Looked | None, ...]) -> bool:
        """Tell whether those side by side can go that have given nothing yet."""
        looked, failed = dict(self.looked), list(self.failed)
        for step, each in zip(steps, came, strict=True):
            name = step.check.name
            if each is None:
                if self.conduct.of(name).when is When.ALWAYS:
                    return False
            elif flaw_of(each.given, self.subject):
                failed.append(name)
            else:
                looked[name] = cast("Risk", each.given)
                failed += looked[name].failed
        return is_sure(looked, failed=failed, cascade=self.conduct.cascade) is not None

    def _take(
        self, step: Assess, declared: CheckConduct, *, given: object, seconds: float
    ) -> Exception | None:
        """Note what `given` means; gives what is to be reported where it is a failure."""
        check = step.check
        if isinstance(given, Exception):
            why = why_failed(given, is_cut=step.timeout != _time_for(check, declared))
            return self._fail(check, declared, error=given, why=why, seconds=seconds)
        if flaw := flaw_of(given, self.subject):
            error = CheckError(f"the check {check.name!r} gave {flaw}", where="assess", hint=_RETURN)
            return self._fail(check, declared, error=error, why=RunWhy.NONSENSE, seconds=seconds)
        risk = cast("Risk", given)
        self.looked[check.name] = risk
        self.failed += risk.failed
        self._note(
            check, declared, risk=risk, why=None if speaks(risk) else RunWhy.ABSTAINED, seconds=seconds
        )
        return None

    def _too_late_for(self, check: Check, declared: CheckConduct) -> Flow[None]:
        budget = self.conduct.cascade.budget
        error = CheckTimeoutError(
            f"the check {check.name!r} was not asked: all {budget:g} s were used up",
            where="assess",
            hint="make those before it quicker, or raise `cascade.budget`",
        )
        self._fail(check, declared, error=error, why=RunWhy.BUDGET, seconds=0.0)
        yield from self.report(f"check.{check.name}", error)

    def _fail(
        self, check: Check, declared: CheckConduct, *, error: Exception, why: RunWhy, seconds: float
    ) -> Exception:
        self.failed.append(check.name)
        nothing = Risk(stage=self.subject.stage, failed=(check.name,))
        self._note(check, declared, risk=nothing, why=why, seconds=seconds)
        return error

    def _note(
        self,
        check: Check,
        declared: CheckConduct,
        *,
        why: RunWhy | None,
        risk: Risk | None = None,
        seconds: float = 0.0,
    ) -> None:
        currency = self.conduct.cascade.currency
        run = run_of(check, declared, why=why, seconds=seconds, currency=currency)
        self.came.append((run, risk))


def _time_for(check: Check, declared: CheckConduct) -> float | None:
    """Give the seconds that the check may take, its own where the policy gives it none."""
    return check.timeout if declared.timeout is None else declared.timeout
