from __future__ import annotations

import itertools
import time

import pytest

from demur.telemetry import Metrics, TimedDecider
from demur.types import Action, Caller, Conduct, Decision, Request, Risk, Situation, Stage

SITUATION = Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=Request(messages=()))
ALLOWED = Decision(
    stage=Stage.INPUT, action=Action.ALLOW, observed=Action.ALLOW, policy="p", version="0" * 12
)


class Policy:
    """Allows everything, and enforces on replies only."""

    conduct = Conduct(max_retries=2)
    reads = frozenset({"model"})
    version = "0123456789ab"

    def enforces(self, stage: Stage) -> bool:
        """Say yes of replies."""
        return stage is Stage.OUTPUT

    def decide(self, situation: Situation) -> Decision:
        """Allow requests; fail on replies."""
        return {Stage.INPUT: ALLOWED}[situation.stage]


def _timed(metrics: Metrics) -> TimedDecider:
    ticks = itertools.count(start=0.0, step=0.25)
    return TimedDecider(Policy(), metrics=metrics, timer=lambda: next(ticks))


def test_it_decides_as_the_policy_behind_it() -> None:
    timed = _timed(Metrics())
    assert timed.decide(SITUATION) is ALLOWED
    assert (timed.conduct.max_retries, timed.enforces(Stage.INPUT), timed.enforces(Stage.OUTPUT)) == (
        2,
        False,
        True,
    )


def test_each_decision_is_timed_one_that_fails_too() -> None:
    metrics = Metrics()
    timed = _timed(metrics)
    timed.decide(SITUATION)
    with pytest.raises(KeyError):
        timed.decide(Situation(stage=Stage.OUTPUT, risk=SITUATION.risk, request=SITUATION.request))
    page = metrics.render().decode()
    assert 'demur_decision_seconds_sum{stage="input"} 0.25' in page
    assert 'demur_decision_seconds_sum{stage="output"} 0.25' in page


def test_what_the_policy_says_of_itself_is_passed_on() -> None:
    timed = TimedDecider(Policy(), metrics=Metrics(), timer=time.perf_counter)

    assert (set(timed.reads), timed.version) == ({"model"}, "0123456789ab")
    assert timed.chosen(Request(messages=()), Caller()) is timed


def test_the_version_that_a_caller_gets_is_watched_too() -> None:
    class Changing(Policy):
        def chosen(self, request: Request, caller: Caller) -> Policy:
            assert (request, caller) == (Request(messages=()), Caller(person="ada"))
            return Policy()

    metrics = Metrics()
    timed = TimedDecider(Changing(), metrics=metrics, timer=time.perf_counter)

    timed.chosen(Request(messages=()), Caller(person="ada")).decide(SITUATION)

    assert b'demur_decision_seconds_count{stage="input"} 1.0' in metrics.render()
