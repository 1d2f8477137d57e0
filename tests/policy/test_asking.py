from __future__ import annotations

from dataclasses import replace

import pytest

from demur.policy.asking import Asked
from demur.policy.base import Rule
from demur.policy.loading import Loader
from demur.types import Category, Context, Request, Risk, Situation, Stage

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
        ("user.level.matches(user.level)", {"user.level": "("}, "its condition failed"),
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
