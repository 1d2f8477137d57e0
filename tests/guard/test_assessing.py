from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from demur.errors import CheckTimeoutError, ClientGoneError
from demur.guard import Assess, Check, Effect, Flow
from demur.guard.assessing import assessed, merged
from demur.testing.dialogue import Performer, ScriptedDialogue, asks
from demur.testing.guards import FailingTier, NonsenseTier, WordTier
from demur.types import (
    Assessor,
    Category,
    CheckConduct,
    Conduct,
    Risk,
    RiskSpan,
    Severity,
    Stage,
    Subject,
)

SUBJECT = Subject(stage=Stage.INPUT, request=asks("how to intrude?"))
SLOW = Conduct(check_default=CheckConduct(timeout=5.0))
INPUT, OUTPUT = frozenset({Stage.INPUT}), frozenset({Stage.OUTPUT})


class Meeting:
    """A tier that ends only once as many of it look at once as the barrier wants."""

    def __init__(self, barrier: threading.Barrier) -> None:
        self._barrier = barrier

    def assess(self, subject: Subject) -> Risk:
        self._barrier.wait(timeout=5)
        return Risk(stage=subject.stage, ran=("meeting",))


class Outside:
    """Performs the steps of an assessment, and notes what is reported."""

    def __init__(self, fail: Callable[[Effect], Exception | None] = lambda _step: None) -> None:
        self.performer = Performer(ScriptedDialogue(SUBJECT.request, []), fail=fail)
        self.told: list[tuple[str, Exception]] = []

    def report(self, where: str, error: Exception) -> Flow[None]:
        self.told.append((where, error))
        yield from ()

    def assess(self, *tiers: Assessor, conduct: Conduct | None = None) -> Risk:
        checks = [Check(name=f"c{i}", assessor=tier) for i, tier in enumerate(tiers)]
        flow = assessed(SUBJECT, checks=checks, conduct=conduct or Conduct(), report=self.report)
        return self.performer.run(flow)


def test_what_one_check_says_is_the_judgement() -> None:
    assert Outside().assess(WordTier()) == WordTier().assess(SUBJECT)


def test_without_a_check_nothing_ran_and_nothing_is_risky() -> None:
    assert Outside().assess() == Risk(stage=Stage.INPUT)


def test_only_the_checks_of_the_stage_look() -> None:
    performer = Outside().performer
    checks = [Check(name=n, assessor=WordTier(), stages=s) for n, s in (("in", INPUT), ("out", OUTPUT))]

    performer.run(assessed(SUBJECT, checks=checks, conduct=Conduct(), report=Outside().report))

    assert [step.check.name for step in performer.steps if isinstance(step, Assess)] == ["in"]


@pytest.mark.parametrize("conduct", [Conduct(), SLOW])
def test_a_check_that_raises_is_reported_and_named_as_failed(conduct: Conduct) -> None:
    outside = Outside()

    risk = outside.assess(WordTier(), FailingTier(), conduct=conduct)

    ((where, error),) = outside.told
    assert (where, type(error)) == ("check.c1", RuntimeError)
    assert (risk.failed, risk.rules, risk.ran) == (("c1",), ("intrude",), ("words",))


def test_a_check_that_takes_too_long_is_reported_and_named_as_failed() -> None:
    outside = Outside()

    risk = outside.assess(FailingTier(hangs=0.2), conduct=Conduct(check_default=CheckConduct(timeout=0.01)))

    ((where, error),) = outside.told
    assert (where, type(error), risk.failed) == ("check.c0", CheckTimeoutError, ("c0",))


def test_a_check_that_gives_no_risk_has_failed() -> None:
    outside = Outside()

    risk = outside.assess(NonsenseTier())

    ((where, error),) = outside.told
    assert (where, risk) == ("check.c0", Risk(stage=Stage.INPUT, failed=("c0",)))
    assert str(error).startswith("[DEM-511] the check 'c0' gave str instead of a Risk - at assess (return")


def test_slow_checks_look_side_by_side() -> None:
    barrier = threading.Barrier(2)

    risk = Outside().assess(Meeting(barrier), WordTier(), Meeting(barrier), conduct=SLOW)

    assert (risk.ran, risk.failed) == (("meeting", "words"), ())


def test_quick_and_slow_checks_keep_the_order_in_which_they_are_listed() -> None:
    conduct = Conduct(checks={"c1": CheckConduct(timeout=None)}, check_default=CheckConduct(timeout=5.0))

    risk = Outside().assess(FailingTier(), NonsenseTier(), FailingTier(), conduct=conduct)

    assert risk.failed == ("c0", "c1", "c2")


def test_a_client_that_leaves_is_no_failure_of_the_check() -> None:
    outside = Outside(lambda step: ClientGoneError("bye") if isinstance(step, Assess) else None)

    with pytest.raises(ClientGoneError):
        outside.assess(WordTier())

    assert outside.told == []


def test_a_sum_has_the_highest_score_of_each_kind() -> None:
    one = Risk(stage=Stage.INPUT, harmful=0.9, categories={Category.CYBER: 0.9, Category.CRIME: 0.1})
    two = Risk(stage=Stage.INPUT, attack=0.4, crisis=True, categories={Category.CYBER: 0.2})

    both = merged(Stage.INPUT, [one, two])

    assert (both.harmful, both.attack, both.crisis) == (0.9, 0.4, True)
    assert both.categories == {Category.CYBER: 0.9, Category.CRIME: 0.1}


def test_a_sum_is_as_severe_as_the_worst() -> None:
    risks = [Risk(stage=Stage.INPUT, severity=each) for each in (Severity.LOW, Severity.HIGH, Severity.NONE)]

    assert merged(Stage.INPUT, risks).severity is Severity.HIGH


def test_a_sum_names_a_rule_as_past_only_where_none_saw_it_now() -> None:
    one = Risk(stage=Stage.INPUT, rules=("b", "a"), past=("c",))
    two = Risk(stage=Stage.INPUT, rules=("a",), past=("b", "d"))

    both = merged(Stage.INPUT, [one, two])

    assert (both.rules, both.past) == (("a", "b"), ("c", "d"))


def test_a_sum_keeps_every_span_and_each_name_once() -> None:
    spans = [RiskSpan(message=0, start=i, end=i + 1, rule="a") for i in range(2)]
    one = Risk(stage=Stage.INPUT, spans=(spans[0],), ran=("x",), failed=("z",))
    two = Risk(stage=Stage.INPUT, spans=(spans[1],), ran=("y", "x"), failed=("z",))

    both = merged(Stage.INPUT, [one, two])

    assert (both.spans, both.ran, both.failed) == (tuple(spans), ("x", "y"), ("z",))
