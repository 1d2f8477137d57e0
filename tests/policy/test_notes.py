from __future__ import annotations

from datetime import UTC, datetime

import pytest

from demur.policy import BUILT_IN, Policy, notes

NOW = datetime(2027, 6, 1, 12, tzinfo=UTC).timestamp()


def noted(more: str = "", *, when: str = "risk.crisis", head: str = "") -> list[str]:
    text = f"inherit: core\n{head}\nrules:\n  - {{id: a, action: refuse, when: {when!r}{more}}}\n"
    return list(notes(Policy.parse(text, name="p.yaml"), at=NOW))


@pytest.mark.parametrize(
    ("expires", "says"),
    [
        ("2027-05-31", "the rule 'a' is off: its last day was 2027-05-31 - at p.yaml:4 (take it out)"),
        ("2027-06-01", "the rule 'a' ends in 0 days, on 2027-06-01 - at p.yaml:4 (renew it)"),
        ("2027-07-01", "the rule 'a' ends in 30 days, on 2027-07-01 - at p.yaml:4 (renew it)"),
    ],
)
def test_a_rule_that_has_ended_or_soon_will_is_mentioned(expires: str, says: str) -> None:
    assert noted(f", expires: {expires}") == [says]


def test_whoever_answers_for_it_is_named() -> None:
    assert "renew it; Safety answers for it" in noted(", expires: 2027-06-10, owner: Safety")[0]


def test_a_rule_that_ends_later_is_not_mentioned() -> None:
    assert noted(", expires: 2027-07-02") == []


def test_the_day_is_that_of_the_policys_zone() -> None:
    assert "is off" in noted(", expires: 2027-06-01", head="time_zone: Pacific/Kiritimati")[0]


@pytest.mark.parametrize(
    "when", ["true", "risk.harmful >= 0.0", "risk.harmful > 0.3 || risk.harmful <= 0.3", "!(time.hour > 23)"]
)
def test_a_rule_that_seems_to_hold_always_is_mentioned(when: str) -> None:
    (note,) = noted(when=when)

    assert note.startswith("the rule 'a' held in every situation that it was tried in")


@pytest.mark.parametrize(
    "when",
    [
        "risk.crisis",
        "!risk.crisis",
        "risk.harmful > 0.9",
        "risk.harmful < 0.9",
        "has(user.role)",
        "!has(user.role)",
        "history.refusals > 2",
        "history.refusals <= 2",
        "request.tools == 0",
        "time.hour < 12",
        "time.hour >= 12",
        "risk.rules.size() == 0",
        "model != 'a'",
    ],
)
def test_a_rule_that_holds_now_and_then_is_not_mentioned(when: str) -> None:
    assert noted(when=when) == []


def test_words_of_earlier_files_are_mentioned() -> None:
    assert noted(", topic: privacy, reason: because") == [
        "`reason` is the old word for `why` - at p.yaml:4",
        "`topic` is the old word for `answer` - at p.yaml:4",
    ]


def test_rules_of_overlays_are_looked_at_too() -> None:
    over = "overlays: {o: {tenant: x, rules: [{id: b, when: 'true', action: refuse}]}}"

    assert "'b' held in every situation" in noted(head=over)[0]


@pytest.mark.parametrize("name", BUILT_IN)
def test_nothing_has_to_be_said_of_the_built_in_policies(name: str) -> None:
    assert list(notes(Policy.built_in(name), at=NOW)) == []


def test_a_rule_that_can_never_hold_is_mentioned() -> None:
    (note,) = noted(when="risk.harmful > 1.5")

    assert note.startswith("the rule 'a' can never hold, whatever the scores and counts are")
    assert note.endswith("- at p.yaml:4 (mend the bounds in `risk.harmful > 1.5`)")


def test_a_policy_that_leaves_somebody_in_danger_alone_is_mentioned() -> None:
    policy = Policy.parse(
        "rules: [{id: a, when: risk.harmful > 0.5, action: refuse, mode: enforce}]", name="x"
    )
    (note,) = notes(policy, at=NOW)

    assert note.startswith("no enforced rule answers a crisis")
    assert note.endswith("- at x, $.inherit (write `inherit: core`)")


def test_a_policy_with_an_answer_to_a_crisis_of_its_own_is_not_mentioned() -> None:
    policy = Policy.parse("rules: [{id: a, when: risk.crisis, action: escalate, mode: enforce}]", name="x")

    assert list(notes(policy, at=NOW)) == []
