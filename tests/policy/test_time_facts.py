from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from demur.errors import PolicyError
from demur.policy import Policy
from demur.policy.facts import fact_of
from demur.policy.time_facts import TIME_FACTS, moment_of
from demur.types import Action, Request, Risk, Situation, Stage

SATURDAY = datetime(2026, 11, 21, 23, 30, tzinfo=UTC).timestamp()
VIENNA = ZoneInfo("Europe/Vienna")


def situation(at: float | None) -> Situation:
    return Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=Request(messages=()), at=at)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("time.hour", 23),
        ("time.weekday", "saturday"),
        ("time.date", "2026-11-21"),
        ("time.local.hour", 0),
        ("time.local.weekday", "sunday"),
        ("time.local.date", "2026-11-22"),
    ],
)
def test_the_time_is_told_in_utc_and_in_the_policys_zone(name: str, value: object) -> None:
    assert fact_of(situation(SATURDAY), name, zone=VIENNA) == value


@pytest.mark.parametrize("at", [None, float("nan"), float("inf"), 1e30])
def test_where_there_is_no_time_none_is_told(at: float | None) -> None:
    assert moment_of(at) is None
    assert {fact_of(situation(at), name) for name in TIME_FACTS} == {None}


NIGHT = """
time_zone: Europe/Vienna
mode: enforce
rules:
  - {id: night, when: time.local.hour >= 22 || time.local.hour < 6, action: refuse, on_error: escalate}
"""


def test_a_condition_may_look_at_the_time() -> None:
    policy = Policy.parse(NIGHT, name="p.yaml")

    assert policy.decide(situation(SATURDAY)).action is Action.REFUSE
    assert policy.decide(situation(SATURDAY - 12 * 3600)).action is Action.ALLOW


def test_a_decision_is_remembered_for_as_long_as_its_time_reads_the_same() -> None:
    policy = Policy.parse(NIGHT, name="p.yaml")
    first = policy.decide(situation(SATURDAY))

    assert policy.decide(situation(SATURDAY + 60)) is first
    assert policy.decide(situation(SATURDAY + 7 * 3600)) is not first


def test_without_a_clock_the_declared_failure_counts() -> None:
    (hit,) = Policy.parse(NIGHT, name="p.yaml").decide(situation(None)).hits

    assert (hit.action, hit.error) == (Action.ESCALATE, "nobody said what time it is")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("time_zone: Europe/Wien", "'Europe/Wien' is no time zone known here"),
        ("time_zone: Europe/Vieena", "did you mean 'Europe/Vienna'"),
        ("time_zone: ../etc", "is no time zone"),
        (NIGHT.replace("time_zone: Europe/Vienna", ""), "'night' looks at the local time, and no policy"),
        ("rules: [{id: a, when: time.hour > 'x', action: refuse}]", "the condition fails"),
        ("rules: [{id: a, when: time.weekday == 'sunda', action: refuse}]", "did you mean 'sunday'"),
        ("rules: [{id: a, when: time.hours > 3, action: refuse}]", "did you mean 'time.hour'"),
        ("context: [time.zone]", "'time.zone' cannot be declared"),
    ],
)
def test_what_is_wrong_about_the_time_is_named(text: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=problem):
        Policy.parse(text, name="p.yaml")


def test_the_zone_of_whoever_inherits_is_the_one_that_counts() -> None:
    policy = Policy.parse("inherit: core\ntime_zone: Asia/Tokyo", name="p.yaml")

    assert policy.version != Policy.parse("inherit: core", name="p.yaml").version
