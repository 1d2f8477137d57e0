from __future__ import annotations

from datetime import date

import pytest

from demur.policy import BUILT_IN, Policy
from demur.policy.crisis import answers_crisis

TODAY = date(2027, 6, 1)


def answered(more: str = "", *, when: str = "risk.crisis", action: str = "escalate") -> bool:
    text = f"rules:\n  - {{id: a, action: {action}, when: {when!r}, mode: enforce{more}}}\n"
    return answers_crisis(Policy.parse(text, name="p.yaml").rules, today=TODAY)


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_built_in_policy_answers_a_crisis(name: str) -> None:
    assert answers_crisis(Policy.built_in(name).rules, today=TODAY)


@pytest.mark.parametrize(
    ("when", "action"),
    [
        ("risk.crisis", "escalate"),
        ("risk.crisis || risk.categories.self_harm >= 0.5", "escalate"),
        ("risk.crisis && risk.attack < 0.5", "refuse"),
        ("!has(user.role) && risk.crisis", "clarify"),
    ],
)
def test_a_rule_that_does_something_about_each_crisis_answers_it(when: str, action: str) -> None:
    assert answered(when=when, action=action)


@pytest.mark.parametrize(
    "when",
    [
        "!risk.crisis",
        "risk.harmful >= 0.8",
        "risk.crisis && risk.categories.self_harm >= 0.5",
        "risk.crisis && has(user.role)",
        "risk.crisis && time.hour < 18",
        "risk.crisis && user.age_band == 'minor'",
        "request_risk.crisis",
    ],
)
def test_a_rule_that_somebody_in_danger_may_not_meet_does_not_answer(when: str) -> None:
    assert not answered(when=when)


@pytest.mark.parametrize("more", [", stage: output", ", expires: 2027-05-31"])
def test_a_rule_about_replies_or_of_the_past_does_not_answer(more: str) -> None:
    assert not answered(more)


def test_a_rule_that_observes_or_lets_pass_does_not_answer() -> None:
    assert not answered(", tags: [review]", action="allow")
    observing = Policy.parse("rules: [{id: a, when: risk.crisis, action: escalate}]", name="p.yaml")
    assert not answers_crisis(observing.rules, today=None)


def test_the_last_day_of_a_rule_counts() -> None:
    assert answered(", expires: 2027-06-01")
