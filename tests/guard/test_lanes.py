from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from demur.errors import CheckBusyError, CheckError, CheckOpenError
from demur.guard import Assess, Check
from demur.guard.lanes import Call, Lane
from demur.testing.dialogue import asks
from demur.testing.guards import FailingTier, NonsenseTier, WordTier
from demur.types import Assessor, Breaker, CheckHealth, CircuitState, Risk, Stage, Subject

SUBJECT = Subject(stage=Stage.INPUT, request=asks("how to intrude?"))
BREAKER = Breaker(failures=2, within=60.0, pause=30.0)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Gated:
    """Judges once it is let go; counts how many do at once, and how many did."""

    def __init__(self) -> None:
        self.gate, self._lock = threading.Event(), threading.Lock()
        self.now = self.most = self.asked = 0

    def assess(self, subject: Subject) -> Risk:
        with self._lock:
            self.now, self.asked = self.now + 1, self.asked + 1
            self.most = max(self.most, self.now)
        self.gate.wait(5)
        with self._lock:
            self.now -= 1
        return Risk(stage=subject.stage, ran=("gated",))


def _lane(timer: Callable[[], float] = time.monotonic, *, limit: int = 32) -> Lane:
    return Lane("it", timer=timer, hanging_limit=limit)


def _step(tier: Assessor, *, at_most: int | None = None, breaker: Breaker | None = None) -> Assess:
    check = Check(name="it", assessor=tier)
    return Assess(check=check, subject=SUBJECT, timeout=5.0, at_most=at_most, breaker=breaker)


def _soon(is_so: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 5
    while not is_so() and time.monotonic() < deadline:
        time.sleep(0.001)
    return is_so()


def _given(call: Call) -> object:
    return call.future.result(timeout=5)


def test_a_call_gives_what_the_check_gives_and_says_when_it_ended() -> None:
    clock = Clock()
    clock.now = 7.0
    call = _lane(clock).start(_step(WordTier()))

    assert _given(call) == WordTier().assess(SUBJECT)
    assert (call.began, call.ended) == (7.0, 7.0)


def test_an_error_is_given_in_place_of_a_judgement() -> None:
    assert isinstance(_given(_lane().start(_step(FailingTier()))), RuntimeError)


def test_no_more_calls_run_at_once_than_may_and_each_gets_its_turn() -> None:
    tier, lane = Gated(), _lane()
    calls = [lane.start(_step(tier, at_most=2)) for _ in range(6)]

    assert _soon(lambda: lane.health == CheckHealth(under_way=2, waiting=4))
    tier.gate.set()

    assert all(isinstance(_given(call), Risk) for call in calls)
    assert (tier.most, tier.asked) == (2, 6)
    assert _soon(lambda: lane.health == CheckHealth())


def test_a_call_that_is_given_up_before_its_turn_is_never_made() -> None:
    tier, lane = Gated(), _lane()
    first, second = (lane.start(_step(tier, at_most=1)) for _ in range(2))

    lane.leave(second, is_late=True)
    assert second.future.cancelled()
    assert lane.health.waiting == 0
    tier.gate.set()

    assert isinstance(_given(first), Risk)
    assert _soon(lambda: lane.health == CheckHealth())
    assert tier.asked == 1


def test_where_all_places_are_taken_by_calls_that_hang_further_ones_fail_at_once() -> None:
    tier, lane = Gated(), _lane()
    lane.leave(lane.start(_step(tier, at_most=1)), is_late=True)

    with pytest.raises(CheckBusyError, match="1 calls of it hang already"):
        lane.start(_step(tier, at_most=1))
    tier.gate.set()


def test_a_call_that_hangs_is_counted_until_it_ends() -> None:
    tier, lane = Gated(), _lane()
    lane.leave(lane.start(_step(tier)), is_late=True)

    assert lane.health == CheckHealth(under_way=1, hanging=1)
    tier.gate.set()
    assert _soon(lambda: lane.health == CheckHealth())


def test_leaving_a_call_that_has_ended_changes_nothing() -> None:
    lane = _lane()
    call = lane.start(_step(WordTier()))
    _given(call)
    lane.leave(call, is_late=True)

    assert _soon(lambda: lane.health == CheckHealth())


def test_a_judgement_here_beyond_the_limit_fails_at_once() -> None:
    tier, lane = Gated(), _lane()
    call = lane.start(_step(tier, at_most=1))

    with pytest.raises(CheckBusyError, match="1 calls of it are under way"):
        lane.here(_step(WordTier(), at_most=1))
    tier.gate.set()
    _given(call)


def test_a_judgement_here_lets_the_next_one_have_its_turn() -> None:
    lane, inside, outside = _lane(), threading.Event(), threading.Event()

    class Waiting:
        def assess(self, subject: Subject) -> Risk:
            inside.set()
            outside.wait(5)
            return Risk(stage=subject.stage)

    here = threading.Thread(target=lane.here, args=(_step(Waiting(), at_most=1),))
    here.start()
    inside.wait(5)
    call = lane.start(_step(WordTier(), at_most=1))
    outside.set()

    assert isinstance(_given(call), Risk)
    here.join()
    assert _soon(lambda: lane.health == CheckHealth())


@pytest.mark.parametrize("tier", [FailingTier(), NonsenseTier()])
def test_what_fails_too_often_is_not_asked_until_a_try_goes_well(tier: Assessor) -> None:
    clock = Clock()
    lane = _lane(clock)
    for _ in range(2):
        _given(lane.start(_step(tier, breaker=BREAKER)))

    with pytest.raises(CheckOpenError, match="'it' failed too often and is left alone"):
        lane.start(_step(tier, breaker=BREAKER))
    states = [lane.health.circuit]
    clock.now = 30.0
    states.append(lane.health.circuit)
    _given(lane.start(_step(WordTier(), breaker=BREAKER)))
    states.append(lane.health.circuit)
    assert states == [CircuitState.OPEN, CircuitState.HALF_OPEN, CircuitState.CLOSED]


def test_judgements_here_open_the_circuit_too() -> None:
    lane = _lane(Clock())
    for _ in range(2):
        with pytest.raises(RuntimeError):
            lane.here(_step(FailingTier(), breaker=BREAKER))

    with pytest.raises(CheckOpenError):
        lane.here(_step(WordTier(), breaker=BREAKER))


def test_a_judgement_here_that_finds_no_place_leaves_the_try_to_another() -> None:
    clock, gated = Clock(), Gated()
    lane = _lane(clock)
    waiting = lane.start(_step(gated, breaker=BREAKER, at_most=3))
    for _ in range(2):
        with pytest.raises(RuntimeError):
            lane.here(_step(FailingTier(), breaker=BREAKER, at_most=3))
    clock.now = 30.0
    with pytest.raises(CheckBusyError, match="are under way"):
        lane.here(_step(WordTier(), breaker=BREAKER, at_most=1))

    lane.here(_step(WordTier(), breaker=BREAKER, at_most=3))
    assert lane.health.circuit is CircuitState.CLOSED
    gated.gate.set()
    _given(waiting)


def test_a_call_that_takes_too_long_counts_as_one_failure_whatever_it_gives_in_the_end() -> None:
    tier, lane = Gated(), _lane(Clock())
    calls = [lane.start(_step(tier, breaker=BREAKER)) for _ in range(2)]
    lane.leave(calls[0], is_late=True)
    tier.gate.set()
    for call in calls:
        _given(call)

    states = [lane.health.circuit]
    _given(lane.start(_step(FailingTier(), breaker=BREAKER)))
    states.append(lane.health.circuit)
    assert states == [CircuitState.CLOSED, CircuitState.OPEN]


def test_a_client_that_leaves_is_no_failure_of_the_check() -> None:
    tier, lane = Gated(), _lane(Clock())
    for _ in range(3):
        lane.leave(lane.start(_step(tier, breaker=BREAKER)), is_late=False)

    assert lane.health.circuit is CircuitState.CLOSED
    tier.gate.set()


def test_a_breaker_that_the_policy_takes_away_lets_the_check_be_asked() -> None:
    lane = _lane(Clock())
    for _ in range(2):
        _given(lane.start(_step(FailingTier(), breaker=BREAKER)))

    assert isinstance(_given(lane.start(_step(WordTier()))), Risk)


def test_a_machine_without_another_thread_is_a_failure_of_the_check(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_: threading.Thread) -> None:
        problem = "can't start new thread"
        raise RuntimeError(problem)

    lane = _lane()
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        assert isinstance(_given(lane.start(_step(WordTier()))), RuntimeError)
    assert lane.health == CheckHealth()


def test_calls_that_wait_do_not_wait_for_ever_for_a_thread_that_cannot_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problem = "can't start new thread"
    lane, inside, outside = _lane(), threading.Event(), threading.Event()

    class Waiting:
        def assess(self, subject: Subject) -> Risk:
            inside.set()
            outside.wait(5)
            return Risk(stage=subject.stage)

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError(problem)

    here = threading.Thread(target=lane.here, args=(_step(Waiting(), at_most=1),))
    here.start()
    inside.wait(5)
    calls = [lane.start(_step(WordTier(), at_most=1)) for _ in range(3)]
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        outside.set()
        here.join()

    assert [str(_given(call)) for call in calls] == [problem] * 3
    assert lane.health == CheckHealth()


def test_a_check_that_would_end_its_thread_fails_and_the_next_one_has_its_turn() -> None:
    class Quitting:
        def assess(self, subject: Subject) -> Risk:
            raise SystemExit(subject.stage)

    lane = _lane()
    calls = [lane.start(_step(Quitting(), at_most=1)) for _ in range(2)]

    assert [type(_given(call)) for call in calls] == [CheckError, CheckError]
