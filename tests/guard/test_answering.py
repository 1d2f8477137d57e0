from __future__ import annotations

from dataclasses import replace

import pytest

from demur.answers import Answer
from demur.guard import Effect, Flow, GuardParts, drive
from demur.guard.answering import answer_to_decision, answer_to_refusal, decided, refusal_of
from demur.testing.decisions import decision
from demur.testing.dialogue import asks
from demur.testing.findings import refusal
from demur.testing.guards import FailingComposer, FailingPolicy, guard_parts
from demur.types import (
    Action,
    Category,
    Decision,
    Extent,
    Family,
    Kind,
    Origin,
    Refusal,
    Retry,
    Risk,
    Situation,
    Stage,
)

PARTS = guard_parts("rules: [{id: a, when: risk.harmful > 0.5, action: refuse, mode: enforce}]")
REQUEST = asks("how to intrude?")
SITUATION = Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT, harmful=0.9), request=REQUEST)


class Told:
    def __init__(self) -> None:
        self.reports: list[tuple[str, str]] = []

    def report(self, where: str, error: Exception) -> Flow[None]:
        self.reports.append((where, str(error)))
        yield from ()


def nothing(_step: Effect) -> object:
    return None


def answered(about: Decision | Refusal, *, parts: GuardParts = PARTS, told: Told | None = None) -> Answer:
    report = (told or Told()).report
    if isinstance(about, Decision):
        flow = answer_to_decision(about, parts=parts, record="r7", request=REQUEST, report=report)
    else:
        flow = answer_to_refusal(about, parts=parts, record="r7", request=REQUEST, report=report)
    return drive(flow, nothing)


def failed(action: Action, *rules: str) -> Decision:
    return decision(action, *(rules or ("check.words",)))


def undecided(action: Action) -> tuple[Decision, Told]:
    told = Told()
    return drive(decided(SITUATION, policy=FailingPolicy(action), report=told.report), nothing), told


def test_the_policy_decides() -> None:
    told = Told()

    found = drive(decided(SITUATION, policy=PARTS.policy, report=told.report), nothing)

    assert (found.rules, told.reports) == (("a",), [])


@pytest.mark.parametrize("action", Action)
def test_where_the_policy_fails_what_it_declares_of_failed_checks_is_done(action: Action) -> None:
    found, told = undecided(action)

    assert (found.action, found.observed, found.stage) == (action, action, Stage.INPUT)
    assert told.reports == [("policy", "nothing can be decided at input")]


def test_a_policy_that_failed_is_visible_in_the_decision_even_where_it_allows() -> None:
    found, _ = undecided(Action.ALLOW)

    (hit,) = found.hits
    assert (hit.rule, hit.reason) == ("policy.failed", "the policy failed")
    assert hit.error == "RuntimeError: nothing can be decided at input"


@pytest.mark.parametrize(
    ("about", "topic"),
    [
        (decision(Action.REFUSE, "a", category=Category.PRIVACY), "privacy"),
        (decision(Action.REFUSE, "a", category=Category.PRIVACY, topic="jailbreak"), "jailbreak"),
        (decision(Action.ESCALATE, "a", category=Category.CYBER), "escalated"),
        (decision(Action.ESCALATE, "a", category=Category.SELF_HARM), "crisis"),
        (decision(Action.CLARIFY, "a", category=Category.CYBER), "clarification"),
        (failed(Action.REFUSE), "unavailable"),
        (failed(Action.REFUSE, "check.a", "check.b"), "unavailable"),
        (failed(Action.ESCALATE), "escalated"),
        (failed(Action.REFUSE, "check.a", "cyber"), "unknown"),
    ],
)
def test_a_decision_leads_to_the_topic_of_its_answer(about: Decision, topic: str) -> None:
    assert answered(about).topic == topic


@pytest.mark.parametrize(
    ("action", "topic"),
    [(Action.REFUSE, "unavailable"), (Action.CLARIFY, "clarification"), (Action.ESCALATE, "escalated")],
)
def test_nobody_is_blamed_for_a_policy_that_failed(action: Action, topic: str) -> None:
    found, _ = undecided(action)

    assert answered(found).topic == topic


def test_the_law_ends_the_matter_and_a_question_never_does() -> None:
    refused = decision(Action.REFUSE, "a", category=Category.CYBER)

    assert not answered(refused).can_retry
    assert answered(replace(refused, action=Action.CLARIFY)).can_retry
    assert answered(replace(refused, category=Category.PRIVACY)).can_retry


@pytest.mark.parametrize(
    ("retry", "asked_again", "machine"),
    [
        (Retry.NEVER, False, Retry.NEVER),
        (Retry.OTHER_MODEL, True, Retry.OTHER_MODEL),
        (Retry.AFTER_OPERATOR, True, Retry.AFTER_OPERATOR),
        (None, True, Retry.CLARIFY),
    ],
)
def test_what_a_rule_says_of_trying_again_is_heard_before_the_category(
    retry: Retry | None, machine: Retry, *, asked_again: bool
) -> None:
    about = decision(Action.REFUSE, "a", category=Category.PRIVACY, retry=retry)

    answer = answered(about)

    assert (answer.can_retry, refusal_of(about, answer).retry) == (asked_again, machine)


def test_a_rule_may_let_the_user_try_again_where_the_category_would_not() -> None:
    about = decision(Action.REFUSE, "a", category=Category.CYBER, retry=Retry.CLARIFY)

    assert (answered(about).can_retry, refusal_of(about, answered(about)).retry) == (True, Retry.CLARIFY)


@pytest.mark.parametrize("about", [decision(Action.REFUSE, "a"), refusal()])
def test_an_answer_carries_the_links_of_the_house_with_the_name_of_the_record(
    about: Decision | Refusal,
) -> None:
    parts = replace(PARTS, contact="https://x.example/{record}", appeal="mailto:a@x.example?subject={record}")

    answer = answered(about, parts=parts)

    assert answer.contact == "https://x.example/r7"
    assert answer.appeal == "mailto:a@x.example?subject=r7"


@pytest.mark.parametrize("about", [decision(Action.REFUSE, "a", topic="privacy"), refusal(Category.PRIVACY)])
def test_where_no_answer_can_be_composed_a_fixed_one_is_given_and_reported(
    about: Decision | Refusal,
) -> None:
    told = Told()

    answer = answered(about, parts=replace(PARTS, composer=FailingComposer()), told=told)

    assert (answer.topic, answer.text.split("\n")[0]) == ("unavailable", "Not possible right now")
    assert told.reports == [("answer", "[DEM-105] no words for 'privacy' - at en")]


@pytest.mark.parametrize(
    ("given", "topic"),
    [
        (refusal(Category.PRIVACY), "privacy"),
        (refusal(kind=Kind.CAPABILITY), "capability"),
        (refusal(), "safety"),
    ],
)
def test_a_models_refusal_leads_to_the_topic_of_its_answer(given: Refusal, topic: str) -> None:
    assert answered(given).topic == topic


@pytest.mark.parametrize("may", [True, False])
def test_an_answer_to_a_models_refusal_invites_to_retry_as_the_refusal_does(*, may: bool) -> None:
    assert answered(refusal(can_retry=may)).can_retry is may


def test_a_refusal_of_the_policys_says_who_where_and_what_for() -> None:
    about = decision(Action.REFUSE, "a", stage=Stage.OUTPUT, category=Category.CYBER)
    answer = answered(about)

    given = refusal_of(about, answer)

    assert (given.origin, given.stage, given.kind) == (Origin.POLICY, Stage.OUTPUT, Kind.SAFETY)
    assert (given.category, given.categories, given.family) == (Category.CYBER, ("cyber",), Family.ILLEGAL)
    assert (given.can_retry, given.retry, given.text) == (False, Retry.NEVER, answer.text)
    assert (given.extent, given.confidence) == (Extent.FULL, 1.0)
    assert (given.spans, given.signals, given.labels) == ((), (), ())


def test_a_refusal_without_a_category_is_for_safety_and_may_be_clarified() -> None:
    given = refusal_of(decision(Action.REFUSE, "a"), answered(decision(Action.REFUSE, "a")))

    assert (given.category, given.categories, given.family) == (None, (), Family.SAFETY)
    assert (given.can_retry, given.retry) == (True, Retry.CLARIFY)


def test_what_was_escalated_waits_for_the_operator() -> None:
    about = decision(Action.ESCALATE, "a", category=Category.SELF_HARM)

    assert refusal_of(about, answered(about)).retry is Retry.AFTER_OPERATOR


@pytest.mark.parametrize("rule", ["check.words", "policy.failed"])
def test_a_failure_of_ours_is_no_refusal_for_safety(rule: str) -> None:
    about = failed(Action.REFUSE, rule)

    given = refusal_of(about, answered(about))

    assert (given.kind, given.family, given.can_retry) == (Kind.UNSTATED, Family.UNKNOWN, True)
