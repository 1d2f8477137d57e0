from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from demur.errors import CheckTimeoutError, ClientGoneError
from demur.guard import Assess, Check, Effect, Flow
from demur.guard.assessing import assessed
from demur.testing.dialogue import Performer, ScriptedDialogue, asks
from demur.testing.guards import FailingTier, NonsenseTier, WordTier
from demur.types import (
    Assessor,
    CheckConduct,
    Conduct,
    Risk,
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


def test_a_check_that_waits_for_others_has_a_time_of_its_own() -> None:
    check = Check(name="slow", assessor=WordTier(), timeout=2.0)
    flows = (
        assessed(SUBJECT, checks=(check,), conduct=conduct, report=lambda *_: iter(()))  # type: ignore[arg-type] # never called
        for conduct in (Conduct(), SLOW)
    )

    assert [step.timeout for step in map(next, flows) if isinstance(step, Assess)] == [2.0, 5.0]
