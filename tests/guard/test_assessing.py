from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import cast

import pytest

from demur.errors import CheckTimeoutError, ClientGoneError
from demur.guard import Assess, Check, Effect, Flow, Together
from demur.guard.assessing import assessed
from demur.testing.dialogue import Performer, ScriptedDialogue, asks
from demur.testing.guards import FailingTier, NonsenseTier, WordTier
from demur.testing.media import recording
from demur.types import (
    Assessor,
    AttachmentKind,
    Breaker,
    Cascade,
    CheckConduct,
    Conduct,
    Message,
    Request,
    Risk,
    Role,
    RunState,
    RunWhy,
    Stage,
    Subject,
    When,
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


@dataclass
class Scores:
    """Gives a judgement that is told beforehand, and counts how often."""

    harmful: float
    crisis: bool = False
    ran: tuple[str, ...] = ("scores",)
    stage: Stage = Stage.INPUT
    asked: int = 0

    def assess(self, subject: Subject) -> Risk:  # noqa: ARG002 - it gives the same of everything
        self.asked += 1
        return Risk(stage=self.stage, harmful=self.harmful, crisis=self.crisis, ran=self.ran)


class Hanging:
    def assess(self, subject: Subject) -> Risk:
        time.sleep(1)
        return Risk(stage=subject.stage, ran=("hanging",))


class SlowStart:
    """Takes long the first time."""

    def __init__(self) -> None:
        self.started = threading.Event()

    def assess(self, subject: Subject) -> Risk:
        if not self.started.is_set():
            time.sleep(0.2)
            self.started.set()
        return Risk(stage=subject.stage, ran=("slow",))


BAND = Cascade(sure_below=0.05, sure_above=0.95, sure_by=("c0",))


def unsure(*names: str, timeout: float | None = None, stages: tuple[tuple[str, ...], ...] = ()) -> Conduct:
    """Give a conduct under which the checks of those names are asked only of the unsure."""
    asked = CheckConduct(when=When.UNSURE, timeout=timeout)
    return Conduct(
        checks=dict.fromkeys(names, asked),
        check_default=CheckConduct(timeout=timeout),
        cascade=replace(BAND, stages=stages),
    )


def whys(risk: Risk) -> dict[str, RunWhy | None]:
    return {run.check: run.why for run in risk.runs}


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
        flow = assessed(
            SUBJECT, checks=checks, conduct=conduct or Conduct(), report=self.report, timer=time.monotonic
        )
        return self.performer.run(flow)


def test_what_one_check_says_is_the_judgement() -> None:
    risk = Outside().assess(WordTier())

    assert risk == WordTier().assess(SUBJECT)
    assert [(run.check, run.state, run.why) for run in risk.runs] == [("c0", RunState.RAN, None)]


def test_without_a_check_nothing_ran_and_nothing_is_risky() -> None:
    assert Outside().assess() == Risk(stage=Stage.INPUT)


def test_only_the_checks_of_the_stage_look() -> None:
    performer = Outside().performer
    checks = [Check(name=n, assessor=WordTier(), stages=s) for n, s in (("in", INPUT), ("out", OUTPUT))]

    performer.run(
        assessed(SUBJECT, checks=checks, conduct=Conduct(), report=Outside().report, timer=time.monotonic)
    )

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


def test_a_check_that_says_it_did_not_look_is_no_opinion() -> None:
    risk = Outside().assess(Scores(0.0, ran=()), WordTier())

    assert whys(risk) == {"c0": RunWhy.ABSTAINED, "c1": None}
    assert risk.ran == ("words",)


@pytest.mark.parametrize(
    ("tier", "says"),
    [
        (Scores(95.0), "gave a score that is not from 0 to 1"),
        (Scores(float("nan")), "gave a score that is not from 0 to 1"),
        (Scores(0.1, stage=Stage.OUTPUT), "gave a judgement at output where it was asked at input"),
    ],
)
@pytest.mark.parametrize("conduct", [Conduct(), SLOW])
def test_a_check_that_lies_about_what_it_was_shown_has_failed(
    tier: Assessor, says: str, conduct: Conduct
) -> None:
    outside = Outside()

    risk = outside.assess(tier, WordTier(), conduct=conduct)

    assert (whys(risk), risk.failed) == ({"c0": RunWhy.NONSENSE, "c1": None}, ("c0",))
    assert risk.harmful == 0.9
    assert says in str(outside.told[0][1])


@pytest.mark.parametrize(
    ("score", "skipped"), [(0.01, RunWhy.SURE_BELOW), (0.5, None), (0.99, RunWhy.SURE_ABOVE)]
)
def test_a_check_for_the_unsure_is_asked_only_of_them(score: float, skipped: RunWhy | None) -> None:
    dear = Scores(0.7, ran=("dear",))

    risk = Outside().assess(Scores(score), dear, conduct=unsure("c1"))

    assert whys(risk) == {"c0": None, "c1": skipped}
    assert dear.asked == (skipped is None)


def test_checks_for_the_unsure_are_asked_one_by_one_until_one_is_sure() -> None:
    last = Scores(0.5)

    risk = Outside().assess(Scores(0.5), Scores(0.6), Scores(0.99), last, conduct=unsure("c1", "c2", "c3"))

    assert whys(risk) == {"c0": None, "c1": None, "c2": None, "c3": RunWhy.SURE_ABOVE}
    assert last.asked == 0


def test_a_check_that_is_always_asked_is_asked_in_any_stage() -> None:
    stages = (("c0",), ("c1", "c2"))

    risk = Outside().assess(Scores(0.99), Scores(0.5), Scores(0.5), conduct=unsure("c2", stages=stages))

    assert whys(risk) == {"c0": None, "c1": None, "c2": RunWhy.SURE_ABOVE}


def test_where_somebody_may_be_in_danger_every_check_is_asked() -> None:
    risk = Outside().assess(Scores(0.99, crisis=True), Scores(0.5), conduct=unsure("c1"))

    assert (whys(risk), risk.crisis) == ({"c0": None, "c1": None}, True)


def test_where_a_cheap_check_fails_the_dear_one_is_asked() -> None:
    risk = Outside().assess(Scores(0.01), FailingTier(), Scores(0.5), conduct=unsure("c2"))

    assert whys(risk) == {"c0": None, "c1": RunWhy.RAISED, "c2": None}


@pytest.mark.parametrize("lets_go", [True, False])
def test_of_checks_side_by_side_the_unsettled_are_let_go_only_where_declared(lets_go: bool) -> None:  # noqa: FBT001 - given by the list above
    conduct = replace(
        unsure("c0", "c1", timeout=5.0), cascade=replace(BAND, stages=(("c0", "c1"),), let_go=lets_go)
    )
    slow = FailingTier(hangs=0.2)

    risk = Outside().assess(slow, Scores(0.99), conduct=conduct)

    assert whys(risk) == {"c0": RunWhy.LET_GO if lets_go else RunWhy.RAISED, "c1": None}


def test_a_check_that_is_always_asked_is_never_let_go() -> None:
    conduct = replace(
        unsure("c1", timeout=5.0), cascade=replace(BAND, stages=(("c0", "c1", "c2"),), let_go=True)
    )

    risk = Outside().assess(FailingTier(hangs=0.05), Scores(0.99), Scores(0.5), conduct=conduct)

    assert whys(risk)["c0"] is RunWhy.RAISED


@pytest.mark.parametrize("given", [FailingTier(), NonsenseTier()])
def test_what_fails_beside_others_settles_nothing(given: Assessor) -> None:
    conduct = replace(
        unsure("c0", "c1", timeout=5.0), cascade=replace(BAND, stages=(("c0", "c1"),), let_go=True)
    )

    risk = Outside().assess(given, Scores(0.01), conduct=conduct)

    assert (risk.failed, whys(risk)["c1"]) == (("c0",), None)


class Gives:
    """Gives what is no judgement, or one that lacks somebody's opinion."""

    def __init__(self, given: Risk | None) -> None:
        self.given = given

    def assess(self, subject: Subject) -> Risk:  # noqa: ARG002 - it gives the same of everything
        return cast("Risk", self.given)


@pytest.mark.parametrize("given", [None, Risk(stage=Stage.INPUT, ran=("part",), failed=("other",))])
def test_what_is_missing_beside_others_is_no_sureness_of_theirs(given: Risk | None) -> None:
    sure = replace(BAND, sure_by=("c1",), stages=(("c0", "c1", "c2"),), let_go=True)
    conduct = replace(unsure("c0", "c1", "c2", timeout=5.0), cascade=sure)

    risk = Outside().assess(Gives(given), Scores(0.01), SlowStart(), conduct=conduct)

    assert whys(risk)["c2"] is None


def test_the_budget_cuts_what_still_looks_and_asks_nobody_after() -> None:
    stages = (("c0",), ("c1",), ("c2",))
    conduct = replace(unsure(timeout=5.0), cascade=Cascade(stages=stages, budget=0.1))
    outside = Outside()

    began = time.monotonic()
    risk = outside.assess(Scores(0.5), Hanging(), Scores(0.5), conduct=conduct)

    assert time.monotonic() - began < 2
    assert whys(risk) == {"c0": None, "c1": RunWhy.CUT, "c2": RunWhy.BUDGET}
    assert risk.failed == ("c1", "c2")
    assert "'c2' was not asked: all 0.1 s were used up" in str(outside.told[1][1])


def test_within_a_budget_a_check_without_a_timeout_is_watched_as_well() -> None:
    risk = Outside().assess(Hanging(), conduct=Conduct(cascade=Cascade(budget=0.05)))

    assert whys(risk) == {"c0": RunWhy.CUT}


def test_side_by_side_too_nobody_is_asked_once_the_budget_is_used_up() -> None:
    cascade = Cascade(stages=(("c0",), ("c1", "c2")), budget=0.05)

    risk = Outside().assess(Hanging(), WordTier(), WordTier(), conduct=replace(SLOW, cascade=cascade))

    assert whys(risk) == {"c0": RunWhy.CUT, "c1": RunWhy.BUDGET, "c2": RunWhy.BUDGET}


def test_its_own_timeout_is_told_from_the_budget() -> None:
    conduct = Conduct(check_default=CheckConduct(timeout=0.01), cascade=Cascade(budget=5.0))

    assert whys(Outside().assess(Hanging(), conduct=conduct)) == {"c0": RunWhy.TIMEOUT}


def test_a_check_that_starts_slowly_fails_at_first_and_looks_later() -> None:
    outside, tier = Outside(), SlowStart()
    conduct = Conduct(check_default=CheckConduct(timeout=0.05))

    first = outside.assess(tier, conduct=conduct)
    tier.started.wait(5)

    assert (whys(first), whys(outside.assess(tier, conduct=conduct))) == (
        {"c0": RunWhy.TIMEOUT},
        {"c0": None},
    )


@pytest.mark.parametrize("timeout", [None, 5.0])
def test_a_check_that_fails_too_often_is_left_alone_and_counts_as_failed(timeout: float | None) -> None:
    outside, tier = Outside(), Scores(95.0)
    conduct = Conduct(check_default=CheckConduct(timeout=timeout, breaker=Breaker(failures=2)))

    risks = [outside.assess(tier, conduct=conduct) for _ in range(4)]

    assert [whys(risk)["c0"] for risk in risks] == [RunWhy.NONSENSE] * 2 + [RunWhy.OPEN] * 2
    assert {risk.failed for risk in risks} == {("c0",)}
    assert tier.asked == 2


def test_prices_are_noted_of_what_was_asked() -> None:
    told = {"c0": CheckConduct(price=0.5), "c1": CheckConduct(price=2.0, when=When.UNSURE)}
    conduct = Conduct(checks=told, cascade=replace(BAND, currency="EUR"))

    risk = Outside().assess(Scores(0.99), Scores(0.5), conduct=conduct)

    assert [(run.price, run.currency) for run in risk.runs] == [(0.5, "EUR"), (0.0, "")]


def test_what_became_of_the_checks_stands_in_their_order_whenever_they_were_asked() -> None:
    conduct = unsure(stages=(("c2",), ("c0",)))

    risk = Outside().assess(Scores(0.5, ran=("a",)), Scores(0.5, ran=("b",)), FailingTier(), conduct=conduct)

    assert [run.check for run in risk.runs] == ["c0", "c1", "c2"]
    assert (risk.ran, risk.failed) == (("a", "b"), ("c2",))


def test_a_client_that_leaves_while_checks_look_side_by_side_ends_the_judging() -> None:
    outside = Outside(lambda step: ClientGoneError("bye") if isinstance(step, Together) else None)

    with pytest.raises(ClientGoneError):
        outside.assess(WordTier(), WordTier(), conduct=SLOW)

    assert outside.told == []


def test_a_check_that_waits_for_others_has_a_time_of_its_own() -> None:
    check = Check(name="slow", assessor=WordTier(), timeout=2.0)
    flows = (
        assessed(SUBJECT, checks=(check,), conduct=conduct, report=Outside().report, timer=time.monotonic)
        for conduct in (Conduct(), SLOW)
    )

    assert [step.timeout for step in map(next, flows) if isinstance(step, Assess)] == [2.0, 5.0]


def test_a_recording_that_the_cascade_has_nobody_hear_is_named_as_unscreened() -> None:
    spoken = Message(role=Role.USER, text="Listen.", attachments=(recording(),))
    subject = Subject(stage=Stage.INPUT, request=Request(messages=(spoken,)))
    checks = [
        Check(name="c0", assessor=Scores(0.01)),
        Check(name="c1", assessor=Scores(0.5), kinds=frozenset({AttachmentKind.AUDIO})),
    ]
    told = [
        Outside().performer.run(
            assessed(subject, checks=checks, conduct=conduct, report=Outside().report, timer=time.monotonic)
        )
        for conduct in (Conduct(), unsure("c1"))
    ]

    assert [bool(risk.unscreened) for risk in told] == [False, True]
