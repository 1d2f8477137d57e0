from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from demur.cases import Case
from demur.evals import Detects, GuardedTarget, LoggedTarget, Seen
from demur.types import (
    Action,
    Assessor,
    Conduct,
    Decision,
    Kind,
    Mode,
    Origin,
    Outcome,
    Risk,
    RuleHit,
    Situation,
    Stage,
    Subject,
)


@dataclass
class Policy:
    """Does at each stage what it is told, under one rule, and remembers what it was asked."""

    actions: dict[Stage, Action] = field(default_factory=dict)
    mode: Mode = Mode.ENFORCE
    asked: list[Situation] = field(default_factory=list)

    conduct = Conduct()
    reads = frozenset[str]()

    def enforces(self, stage: Stage) -> bool:
        return stage in self.actions

    def decide(self, situation: Situation) -> Decision:
        self.asked.append(situation)
        action = self.actions.get(situation.stage, Action.ALLOW)
        hits = (RuleHit(rule="r1", action=action, mode=self.mode),) if action is not Action.ALLOW else ()
        done = action if self.mode is Mode.ENFORCE else Action.ALLOW
        return Decision(
            stage=situation.stage, action=done, observed=action, policy="p", version="v", hits=hits
        )


class Calm:
    def assess(self, subject: Subject) -> Risk:
        return Risk(stage=subject.stage, harmful=0.5, ran=("calm",))


class Broken:
    def assess(self, subject: Subject) -> Risk:
        raise ValueError(subject.stage)


CHECKS: dict[str, Assessor] = {"calm": Calm()}


@pytest.fixture
def answered(legitimate: Case) -> Case:
    return replace(legitimate, reply="An inlet.")


def target(policy: Policy, detect: Detects, *, everything: bool = False) -> GuardedTarget:
    return GuardedTarget(checks=CHECKS, decider=policy, inner=LoggedTarget(detect), everything=everything)


@pytest.mark.parametrize("action", [Action.REFUSE, Action.ESCALATE])
@pytest.mark.parametrize("stage", [Stage.INPUT, Stage.OUTPUT])
def test_what_the_policy_stops_is_refused_for_safety(
    action: Action, stage: Stage, answered: Case, detect: Detects
) -> None:
    seen = target(Policy({stage: action}), detect).reply(answered)

    assert (seen.outcome, seen.kind, seen.origin) == (Outcome.REFUSED, Kind.SAFETY, Origin.POLICY)
    assert seen.by == (f"{stage}:r1",)
    assert seen.text == ""


def test_a_question_back_is_an_answer_that_asks(answered: Case, detect: Detects) -> None:
    seen = target(Policy({Stage.INPUT: Action.CLARIFY}), detect).reply(answered)

    assert (seen.outcome, seen.kind, seen.origin) == (Outcome.ANSWERED, Kind.CLARIFICATION, None)


@pytest.mark.parametrize("actions", [{}, {Stage.INPUT: Action.CONSTRAIN}])
def test_what_the_policy_lets_through_is_the_reply(
    actions: dict[Stage, Action], answered: Case, detect: Detects
) -> None:
    assert target(Policy(actions), detect).reply(answered).text == "An inlet."


def test_a_rule_that_observes_stops_nothing(answered: Case, detect: Detects) -> None:
    policy = Policy({Stage.INPUT: Action.REFUSE}, mode=Mode.OBSERVE)

    assert target(policy, detect).reply(answered).outcome is Outcome.ANSWERED


def test_a_rule_that_observes_stops_where_everything_enforces(answered: Case, detect: Detects) -> None:
    policy = Policy({Stage.INPUT: Action.REFUSE}, mode=Mode.OBSERVE)
    seen = target(policy, detect, everything=True).reply(answered)

    assert (seen.outcome, seen.by) == (Outcome.REFUSED, ("input:r1",))


def test_the_second_decision_sees_the_reply_and_what_was_judged_before(
    answered: Case, detect: Detects
) -> None:
    policy = Policy()
    target(policy, detect).reply(answered)

    after = policy.asked[1]
    assert (after.stage, after.request_risk and after.request_risk.stage) == (Stage.OUTPUT, Stage.INPUT)
    assert after.finding is not None
    assert after.finding.text == "An inlet."


def test_without_a_reply_what_is_let_through_counts_as_answered(harmful: Case) -> None:
    assert GuardedTarget(checks=CHECKS, decider=Policy()).reply(harmful) == Seen(outcome=Outcome.ANSWERED)


def test_a_reply_that_failed_is_not_decided_about(legitimate: Case, detect: Detects) -> None:
    policy = Policy()
    seen = target(policy, detect).reply(legitimate)

    assert (seen.outcome, len(policy.asked)) == (Outcome.FAILED, 1)


def test_a_check_that_raises_is_for_the_policy_to_decide_and_the_others_are_heard(
    answered: Case, detect: Detects
) -> None:
    policy = Policy()
    checks = {**CHECKS, "broken": Broken()}
    GuardedTarget(checks=checks, decider=policy, inner=LoggedTarget(detect)).reply(answered)

    assert [(situation.risk.ran, situation.risk.failed) for situation in policy.asked] == [
        (("calm",), ("broken",))
    ] * 2


def test_without_checks_the_policy_is_still_asked_about_the_right_stage(answered: Case) -> None:
    policy = Policy()
    GuardedTarget(checks={}, decider=policy).reply(answered)

    assert policy.asked[0].risk.stage is Stage.INPUT


def test_our_words_are_those_for_what_was_done(answered: Case, detect: Detects) -> None:
    policy = Policy({Stage.INPUT: Action.REFUSE}, mode=Mode.OBSERVE)
    guarded = target(policy, detect, everything=True)
    spoken = replace(guarded, answer=lambda decision, case: f"{decision.action} {case.id}")

    assert spoken.reply(answered).text == "refuse l"
