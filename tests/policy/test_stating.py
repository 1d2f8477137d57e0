from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from demur.policy.base import Rule
from demur.policy.loading import Loader
from demur.policy.stating import weaker
from demur.types import Category, Fallback, Mode, Retry, Severity, Tag

FULL = """
rules:
  - id: a
    when: risk.crisis
    action: refuse
    answer: privacy
    category: cyber
    expires: 2027-06-30
    fallback: any
    owner: Trust and safety
    priority: 7
    retry: clarify
    severity: medium
    tags: [warn]
    why: because
"""


def rule(text: str = FULL) -> Rule:
    return Loader().text(text, name="p.yaml", base=None).rules[0]


def test_everything_that_a_rule_may_state_is_read() -> None:
    read = rule()

    assert (read.topic, read.reason, read.owner, read.priority) == (
        "privacy",
        "because",
        "Trust and safety",
        7,
    )
    assert (read.expires, read.severity, read.tags) == (
        date(2027, 6, 30),
        Severity.MEDIUM,
        frozenset({Tag.WARN}),
    )
    assert (read.retry, read.fallback, read.category) == (Retry.CLARIFY, Fallback.ANY, Category.CYBER)


def test_what_is_not_stated_is_left_open() -> None:
    read = rule("rules: [{id: a, when: risk.crisis, action: refuse}]")

    assert (read.severity, read.priority, read.retry, read.fallback, read.expires) == (
        Severity.NONE,
        0,
        None,
        None,
        None,
    )


def test_the_words_of_earlier_files_are_still_read() -> None:
    read = rule(FULL.replace("answer:", "topic:").replace("why:", "reason:"))

    assert (read.topic, read.reason) == (rule().topic, rule().reason)


def test_a_date_may_stand_in_quotes() -> None:
    assert rule(FULL.replace("2027-06-30", '"2027-06-30"')).expires == date(2027, 6, 30)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"mode": Mode.OFF}, "mode"),
        ({"tags": frozenset()}, "tags"),
        ({"topic": "other"}, "answer"),
        ({"expires": None}, "expires"),
        ({"retry": None}, "retry"),
        ({"priority": 6}, "priority"),
        ({"severity": Severity.LOW}, "severity"),
        ({"fallback": None}, "fallback"),
    ],
)
def test_each_way_to_weaken_a_rule_is_named(change: dict[str, object], key: str) -> None:
    assert list(weaker(rule(), replace(rule(), **change))) == [key]  # type: ignore[arg-type]  # of many kinds


@pytest.mark.parametrize(
    "change",
    [
        {"mode": Mode.ENFORCE},
        {"priority": 8},
        {"severity": Severity.HIGH},
        {"fallback": Fallback.NEVER},
        {"owner": "another", "reason": "another"},
    ],
)
def test_what_makes_a_rule_stronger_weakens_nothing(change: dict[str, object]) -> None:
    assert list(weaker(rule(), replace(rule(), **change))) == []  # type: ignore[arg-type]  # of many kinds
