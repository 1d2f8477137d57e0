from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from demur.policy import Policy, State
from demur.policy.asking import Asked
from demur.policy.base import Rule
from demur.policy.loading import Loader
from demur.types import Action, Category, Context, Decision, Request, Risk, Situation, Stage

TEXT = """
context: [user.level]
rules:
  - {id: in, when: risk.crisis, action: refuse, stage: input}
  - {id: out, when: risk.crisis, action: refuse, stage: output}
  - {id: off, when: risk.crisis, action: refuse, mode: off}
"""


def rules(text: str = TEXT) -> tuple[Rule, ...]:
    return Loader().text(text, name="p.yaml", base=None).rules


def judged(when: str, context: Context | None = None) -> list[tuple[str, str]]:
    text = f'context: [user.level]\nrules: [{{id: a, action: refuse, when: "{when}"}}]'
    asked = Asked(Stage.INPUT, rules(text))
    request = Request(messages=(), context=context or {})
    given = Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=request)
    return [(one.rule.id, one.hit.error) for one in asked.judge(asked.view.look(given), given)]


@pytest.mark.parametrize(
    ("stage", "ids"), [(Stage.INPUT, ["in"]), (Stage.OUTPUT, ["out"]), (Stage.UNKNOWN, ["in", "out"])]
)
def test_a_rule_is_asked_at_its_stage_only_and_never_when_it_is_off(stage: Stage, ids: list[str]) -> None:
    assert [rule.id for rule in Asked(stage, rules()).rules] == ids


def test_rules_that_hold_and_rules_that_do_not() -> None:
    assert judged("risk.harmful < 0.5") == [("a", "")]
    assert judged("risk.harmful > 0.5") == []


@pytest.mark.parametrize(
    ("when", "context", "error"),
    [
        ("user.level > 3", {}, "not in the context: user.level"),
        ("tenant == 'a'", {}, "not in the context: tenant"),
        ("user.level > 3", {"user.level": "x"}, "values of different kinds do not fit together"),
        ("risk.rules[0] == 'a'", {}, "a list is too short"),
        ("{'a': 1}[user.level] == 1", {"user.level": "secret"}, "a key is missing"),
        ("1 / user.level == 1", {"user.level": 0}, "a division by zero"),
        ("user.level + 1 > 0", {"user.level": 2**63 - 1}, "a number is too large"),
        (
            "user.level == 'odd' ? user.level : false",
            {"user.level": "odd"},
            "its condition gave no truth value",
        ),
    ],
)
def test_what_goes_wrong_is_said_without_any_value(when: str, context: Context, error: str) -> None:
    assert judged(when, context) == [("a", error)]


def test_the_risks_own_category_is_seen_where_a_rule_states_none() -> None:
    stated = tuple(replace(rule, category=Category.CYBER) for rule in rules())
    risk = Risk(stage=Stage.INPUT, categories={Category.CYBER: 0.9})
    given = Situation(stage=Stage.INPUT, risk=risk, request=Request(messages=()))

    assert Asked(Stage.INPUT, rules()).view.look(given).scores
    assert not Asked(Stage.INPUT, stated).view.look(given).scores


ENDING = """
mode: enforce
rules:
  - {id: a, when: risk.attack > 0.5, action: refuse, expires: 2027-06-30}
  - {id: out, when: risk.harmful > 0.5, action: allow, lifts: [a], expires: 2027-06-29}
"""


def on(at: str | None, policy: Policy) -> Decision:
    when = None if at is None else datetime.fromisoformat(at).replace(tzinfo=UTC).timestamp()
    risk = Risk(stage=Stage.INPUT, attack=0.9, harmful=0.9)
    return policy.decide(Situation(stage=Stage.INPUT, risk=risk, request=Request(messages=()), at=when))


@pytest.mark.parametrize(
    ("at", "action"),
    [
        ("2027-06-29T23:59", Action.ALLOW),
        ("2027-06-30T00:00", Action.REFUSE),
        ("2027-06-30T23:59", Action.REFUSE),
        ("2027-07-01T00:00", Action.ALLOW),
    ],
)
def test_a_rule_counts_until_its_last_day_is_over(at: str, action: Action) -> None:
    assert on(at, Policy.parse(ENDING, name="p.yaml")).action is action


def test_the_last_day_is_that_of_the_policys_zone() -> None:
    policy = Policy.parse(f"time_zone: Asia/Tokyo\n{ENDING}", name="p.yaml")

    assert on("2027-06-30T14:59", policy).action is Action.REFUSE
    assert on("2027-06-30T15:00", policy).action is Action.ALLOW


def test_where_nobody_says_what_day_it_is_rules_count_and_exceptions_do_not() -> None:
    decision = on(None, Policy.parse(ENDING, name="p.yaml"))

    assert (decision.action, decision.lifted) == (Action.REFUSE, ())
    assert [hit.error for hit in decision.hits] == [
        "",
        "it ends on 2027-06-29, and nobody said what time it is",
    ]


def test_a_rule_whose_last_day_is_over_is_said_to_be_so() -> None:
    policy = Policy.parse(ENDING, name="p.yaml")
    at = datetime(2027, 6, 30, tzinfo=UTC).timestamp()
    risk = Risk(stage=Stage.INPUT, attack=0.9)

    states = policy.states(Situation(stage=Stage.INPUT, risk=risk, request=Request(messages=()), at=at))

    assert [(state.state, state.why) for state in states] == [
        (State.HELD, ""),
        (State.EXPIRED, "its last day was 2027-06-29"),
    ]
