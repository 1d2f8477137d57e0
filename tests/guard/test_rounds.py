from __future__ import annotations

import threading
from concurrent.futures import wait

from demur.errors import CheckBusyError, CheckTimeoutError
from demur.guard import Assess, Check, Looked, Together
from demur.guard.lanes import Lane
from demur.guard.rounds import Round
from demur.testing.dialogue import asks
from demur.testing.guards import FailingTier, WordTier
from demur.types import Assessor, Risk, Stage, Subject

SUBJECT = Subject(stage=Stage.INPUT, request=asks("how to intrude?"))
SEEN = WordTier().assess(SUBJECT)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Gated:
    def __init__(self) -> None:
        self.gate = threading.Event()

    def assess(self, subject: Subject) -> Risk:
        self.gate.wait(5)
        return Risk(stage=subject.stage)


class World:
    """Lanes by a clock that stands, and rounds of checks named a, b, c."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.lanes: dict[str, Lane] = {}

    def lane(self, name: str) -> Lane:
        return self.lanes.setdefault(name, Lane(name, timer=self.clock, hanging_limit=2))

    def round(self, *tiers: Assessor, at_most: int | None = None, timeout: float = 1.0) -> Round:
        steps = tuple(
            Assess(
                check=Check(name="abc"[at], assessor=tier),
                subject=SUBJECT,
                timeout=timeout,
                at_most=at_most,
            )
            for at, tier in enumerate(tiers)
        )
        return self.made(Together(steps=steps))

    def made(self, step: Together) -> Round:
        return Round(step, lane=self.lane, timer=self.clock)


def _look(one: Round, *, ended: int) -> None:
    """Look once so many calls have ended."""
    while len([future for future in one.pending if future.done()]) < ended:
        wait(one.pending, timeout=0.001)
    one.look(is_due=False)


def test_what_ended_is_taken_and_the_rest_is_pending() -> None:
    gated = Gated()
    one = World().round(WordTier(), gated)

    _look(one, ended=1)
    assert len(one.pending) == 1
    gated.gate.set()
    _look(one, ended=1)

    assert not one.pending
    assert [each.given for each in one.looked] == [SEEN, Risk(stage=Stage.INPUT)]


def test_what_is_due_is_given_up_and_the_others_are_still_awaited() -> None:
    world, gated = World(), Gated()
    one = world.round(gated, gated)
    one.left()
    world.clock.now = 1.0
    one.look(is_due=True)

    assert not one.pending
    assert {type(each.given) for each in one.looked} == {CheckTimeoutError}
    assert [each.seconds for each in one.looked] == [1.0, 1.0]
    gated.gate.set()


def test_a_timer_that_stands_keeps_nobody_waiting() -> None:
    gated = Gated()
    one = World().round(gated)

    one.look(is_due=True)

    assert isinstance(one.looked[0].given, CheckTimeoutError)
    gated.gate.set()


def test_one_that_never_had_its_turn_was_too_many() -> None:
    world, gated = World(), Gated()
    world.round(gated, at_most=1)
    one = world.round(gated, at_most=1)
    one.look(is_due=True)

    (looked,) = one.looked
    assert isinstance(looked.given, CheckBusyError)
    assert "no turn for it came within 1 s" in str(looked.given)
    gated.gate.set()


def test_one_that_could_not_be_begun_is_an_error_beside_the_others() -> None:
    world, gated = World(), Gated()
    for _ in range(2):
        world.round(gated).look(is_due=True)
    one = world.round(gated, WordTier())
    _look(one, ended=1)

    assert [type(each.given) for each in one.looked] == [CheckBusyError, Risk]
    gated.gate.set()


def test_once_it_is_enough_the_rest_is_let_go() -> None:
    world, gated = World(), Gated()
    steps = tuple(
        Assess(check=Check(name=name, assessor=tier), subject=SUBJECT, timeout=1.0)
        for name, tier in (("a", gated), ("b", WordTier()))
    )
    told: list[tuple[object, ...]] = []

    def enough(came: tuple[Looked | None, ...]) -> bool:
        told.append(tuple(each and each.given for each in came))
        return any(each is not None and each.given == SEEN for each in came)

    one = world.made(Together(steps=steps, enough=enough))
    _look(one, ended=1)

    assert not one.pending
    assert told == [(None, SEEN)]
    assert one.looked[0] == Looked(given=None, seconds=0.0, is_let_go=True)
    gated.gate.set()


def test_a_failure_of_one_hides_nothing_of_the_others() -> None:
    one = World().round(FailingTier(), WordTier())
    _look(one, ended=2)

    assert [type(each.given) for each in one.looked] == [RuntimeError, Risk]


def test_whoever_leaves_lets_go_of_everything() -> None:
    world, gated = World(), Gated()
    one = world.round(gated, gated)
    one.close()

    assert not one.pending
    assert [each.is_let_go for each in one.looked] == [True, True]
    assert [world.lane(name).health.hanging for name in "ab"] == [1, 1]
    gated.gate.set()
