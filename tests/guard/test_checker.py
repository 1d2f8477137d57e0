from __future__ import annotations

import asyncio
import threading
import time
from dataclasses import dataclass, field

import pytest

from demur.errors import CheckBusyError, CheckError, CheckOpenError, CheckTimeoutError
from demur.guard import Assess, Check, Checker, Together
from demur.testing.guards import FailingTier, WordTier
from demur.types import (
    Assessor,
    Breaker,
    CheckHealth,
    CircuitState,
    Message,
    Request,
    Risk,
    Role,
    Stage,
    Subject,
)


@dataclass
class Gated:
    """Judges only once it is let go, and notes in which threads it did."""

    gate: threading.Event = field(default_factory=threading.Event)
    threads: list[threading.Thread] = field(default_factory=list)

    def assess(self, subject: Subject) -> Risk:
        self.threads.append(threading.current_thread())
        self.gate.wait(5)
        return Risk(stage=subject.stage, rules=("gated",))


class Quitting:
    def assess(self, subject: Subject) -> Risk:
        raise SystemExit(subject.stage)


def _step(assessor: Assessor, *, words: str = "intrude", timeout: float | None = None) -> Assess:
    request = Request(messages=(Message(role=Role.USER, text=words),))
    subject = Subject(stage=Stage.INPUT, request=request)
    return Assess(check=Check(name="it", assessor=assessor), subject=subject, timeout=timeout)


def _checker(*, hanging_limit: int = 32) -> Checker:
    return Checker(timer=time.monotonic, hanging_limit=hanging_limit)


def _opened() -> Gated:
    tier = Gated()
    tier.gate.set()
    return tier


def _rules(outcome: object) -> tuple[str, ...]:
    assert isinstance(outcome, Risk)
    return outcome.rules


async def test_a_quick_check_judges_at_once_and_here() -> None:
    tier, here = _opened(), threading.current_thread()
    assert _rules(_checker().assess(_step(tier))) == ("gated",)
    assert _rules(await _checker().aassess(_step(tier))) == ("gated",)
    assert tier.threads == [here, here]


async def test_long_texts_are_judged_off_the_event_loop() -> None:
    tier = _opened()
    await _checker().aassess(_step(tier, words="a" * 20_000))
    assert tier.threads[0] is not threading.current_thread()


async def test_a_check_with_a_timeout_judges_in_a_thread_of_its_own() -> None:
    tier, checker = _opened(), _checker()
    assert _rules(checker.assess(_step(tier, timeout=5))) == ("gated",)
    assert _rules(await checker.aassess(_step(tier, timeout=5))) == ("gated",)
    assert [(t.name, t.daemon) for t in tier.threads] == [("demur-check-it", True)] * 2


@pytest.mark.parametrize("seconds", [None, 5])
async def test_what_a_check_raises_is_raised(seconds: float | None) -> None:
    with pytest.raises(RuntimeError, match="nothing can be said"):
        _checker().assess(_step(FailingTier(), timeout=seconds))
    with pytest.raises(RuntimeError, match="nothing can be said"):
        await _checker().aassess(_step(FailingTier(), timeout=seconds))


def test_a_check_that_would_end_its_thread_fails_instead() -> None:
    with pytest.raises(CheckError, match=r"'it' raised SystemExit"):
        _checker().assess(_step(Quitting(), timeout=5))


def test_a_hung_check_is_given_up_and_seen_until_it_ends() -> None:
    tier, checker = Gated(), _checker()
    with pytest.raises(CheckTimeoutError, match=r"'it' took longer than 0.01 s and was given up"):
        checker.assess(_step(tier, timeout=0.01))
    assert checker.hanging == {"it": 1}
    tier.gate.set()
    deadline = time.monotonic() + 5
    while checker.hanging and time.monotonic() < deadline:
        time.sleep(0.001)
    assert checker.hanging == {}


async def test_a_hung_check_is_given_up_without_holding_the_loop() -> None:
    tier, checker = Gated(), _checker()
    with pytest.raises(CheckTimeoutError):
        await checker.aassess(_step(tier, timeout=0.01))
    assert checker.hanging == {"it": 1}
    tier.gate.set()


async def test_a_check_whose_client_has_gone_is_counted_while_it_hangs() -> None:
    tier, checker = Gated(), _checker()
    task = asyncio.create_task(checker.aassess(_step(tier, timeout=5)))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert checker.hanging == {"it": 1}
    tier.gate.set()


async def test_a_check_that_always_hangs_gets_no_more_threads_than_the_limit() -> None:
    tier, checker = Gated(), _checker(hanging_limit=2)
    for _ in range(2):
        with pytest.raises(CheckTimeoutError):
            await checker.aassess(_step(tier, timeout=0.001))
    with pytest.raises(CheckBusyError, match="'it' was not asked: 2 calls of it hang already"):
        checker.assess(_step(tier, timeout=0.001))
    assert checker.hanging == {"it": 2}
    tier.gate.set()


def test_other_checks_run_while_one_hangs() -> None:
    tier, checker = Gated(), _checker(hanging_limit=1)
    with pytest.raises(CheckTimeoutError):
        checker.assess(_step(tier, timeout=0.001))
    other = Check(name="words", assessor=WordTier())
    assert _rules(checker.assess(Assess(check=other, subject=_step(tier).subject, timeout=5))) == ("intrude",)
    tier.gate.set()


def _together(*tiers: Assessor, timeout: float = 5.0, lets_go: bool = False) -> Together:
    steps = tuple(
        Assess(check=Check(name=f"c{at}", assessor=tier), subject=_step(tier).subject, timeout=timeout)
        for at, tier in enumerate(tiers)
    )
    return Together(steps=steps, enough=any if lets_go else None)


async def test_checks_side_by_side_are_given_with_what_failed_in_place() -> None:
    checker, step = _checker(), _together(WordTier(), FailingTier())
    for looked in (checker.assess(step), await checker.aassess(step)):
        assert isinstance(looked, tuple)
        assert [type(each.given) for each in looked] == [Risk, RuntimeError]


async def test_checks_side_by_side_are_each_given_up_in_time() -> None:
    tier, checker = Gated(), _checker()
    step = _together(tier, WordTier(), timeout=0.02)
    for looked in (checker.assess(step), await checker.aassess(step)):
        assert isinstance(looked, tuple)
        assert [type(each.given) for each in looked] == [CheckTimeoutError, Risk]
        assert looked[0].seconds >= 0.02
    tier.gate.set()


async def test_once_it_is_enough_nobody_waits_for_the_others() -> None:
    tier, checker = Gated(), _checker()
    step = _together(tier, WordTier(), lets_go=True)
    began = time.monotonic()
    for looked in (checker.assess(step), await checker.aassess(step)):
        assert isinstance(looked, tuple)
        assert [each.is_let_go for each in looked] == [True, False]
    assert time.monotonic() - began < 3
    tier.gate.set()


async def test_checks_side_by_side_never_hold_the_event_loop() -> None:
    tier, checker, beats = Gated(), _checker(), 0
    task = asyncio.create_task(checker.aassess(_together(tier, tier, timeout=0.2)))
    while not task.done():
        await asyncio.sleep(0.005)
        beats += 1
    tier.gate.set()
    assert beats >= 5


async def test_when_a_client_leaves_all_that_look_side_by_side_hang_until_they_end() -> None:
    tier, checker = Gated(), _checker()
    task = asyncio.create_task(checker.aassess(_together(tier, tier)))
    await asyncio.sleep(0.02)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert checker.hanging == {"c0": 1, "c1": 1}
    tier.gate.set()


async def test_calls_of_threads_and_of_loops_share_one_limit() -> None:
    tier, checker = Gated(), _checker()
    step = Assess(check=Check(name="it", assessor=tier), subject=_step(tier).subject, timeout=5.0, at_most=2)
    calls = [asyncio.create_task(checker.aassess(step)) for _ in range(2)]
    calls += [asyncio.create_task(asyncio.to_thread(checker.assess, step)) for _ in range(2)]
    for _ in range(1000):
        if checker.health().get("it") == CheckHealth(under_way=2, waiting=2):
            break
        await asyncio.sleep(0.005)
    tier.gate.set()
    assert [_rules(given) for given in await asyncio.gather(*calls)] == [("gated",)] * 4


async def test_a_check_without_a_timeout_has_its_limit_and_its_circuit_too() -> None:
    checker = _checker()
    step = Assess(
        check=Check(name="it", assessor=FailingTier()),
        subject=_step(FailingTier()).subject,
        breaker=Breaker(failures=1),
    )
    with pytest.raises(RuntimeError):
        checker.assess(step)
    with pytest.raises(CheckOpenError):
        await checker.aassess(step)
    assert checker.health()["it"].circuit is CircuitState.OPEN
