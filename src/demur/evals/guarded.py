"""What a policy would have done: request, reply, or both, and nothing else in between."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from demur.cases import Case
from demur.evals.base import Seen, Target
from demur.risk import merge
from demur.types import (
    Action,
    Assessor,
    Decider,
    Decision,
    Kind,
    Mode,
    Origin,
    Outcome,
    Risk,
    Situation,
    Stage,
    Subject,
)

__all__ = ["GuardedTarget"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardedTarget:
    """A policy in front of another target, and behind it.

    checks: who judges requests and replies, by name; one that raises has failed, and the policy decides what
        that means
    inner: who answers what is let through; None measures the request's side alone, where a request that is
        let through counts as answered
    everything: act as if every observing rule were enforced
    answer: gives our words for a decision that stops the case; None leaves them out
    """

    checks: Mapping[str, Assessor]
    decider: Decider
    inner: Target | None = None
    everything: bool = False
    answer: Callable[[Decision, Case], str] | None = None

    def reply(self, case: Case) -> Seen:
        """Assess and decide, let the inner target answer, assess and decide again.

        An instruction that a rule would add for the model cannot be added to a reply that was logged; such a
        reply is taken as it stands.
        """
        asked = self._risk(Subject(stage=Stage.INPUT, request=case.request))
        decision = self.decider.decide(Situation(stage=Stage.INPUT, risk=asked, request=case.request))
        if self._action(decision).stops:
            return self._stopped(decision, case)
        if self.inner is None:
            return Seen(outcome=Outcome.ANSWERED)
        seen = self.inner.reply(case)
        if seen.finding is None or seen.outcome is Outcome.FAILED:
            return seen
        said = self._risk(Subject(stage=Stage.OUTPUT, request=case.request, reply=seen.finding.text))
        after = self.decider.decide(
            Situation(
                stage=Stage.OUTPUT,
                risk=said,
                request=case.request,
                request_risk=asked,
                finding=seen.finding,
            )
        )
        if self._action(after).stops:
            return replace(self._stopped(after, case), model=seen.model)
        return seen

    def _risk(self, subject: Subject) -> Risk:
        risks = [_judged(name, check, subject) for name, check in self.checks.items()]
        return merge(risks, stage=subject.stage)

    def _action(self, decision: Decision) -> Action:
        return decision.observed if self.everything else decision.action

    def _stopped(self, decision: Decision, case: Case) -> Seen:
        """Give what the user sees of a decision that stops: a question, or a refusal for safety."""
        action = self._action(decision)
        counted = (Mode.ENFORCE, Mode.OBSERVE) if self.everything else (Mode.ENFORCE,)
        hits = (hit for hit in decision.hits if hit.action is action and hit.mode in counted)
        asks = action is Action.CLARIFY
        return Seen(
            outcome=Outcome.ANSWERED if asks else Outcome.REFUSED,
            kind=Kind.CLARIFICATION if asks else Kind.SAFETY,
            origin=None if asks else Origin.POLICY,
            category=decision.category,
            text=self.answer(replace(decision, action=action), case) if self.answer else "",
            by=tuple(f"{decision.stage}:{hit.rule}" for hit in hits),
        )


def _judged(name: str, check: Assessor, subject: Subject) -> Risk:
    try:
        return check.assess(subject)
    except Exception:  # noqa: BLE001 - not swallowed: the policy declares what a failed check means
        return Risk(stage=subject.stage, failed=(name,))
