"""The policies that come with Demur do what their own tests say; files in `src/demur/policy/data`."""

from __future__ import annotations

import pytest

from demur.assembly.risk import assess_by_rules
from demur.policy import BUILT_IN, Policy, read_examples
from demur.policy.examples import Example
from demur.types import Action, Mode, Risk, Stage

PRESETS = sorted(set(BUILT_IN) - {"core"})
POLICIES = {name: Policy.built_in(name) for name in BUILT_IN}


def examples(name: str) -> tuple[Example, ...]:
    tests = POLICIES[name].tests
    assert tests is not None
    return read_examples(tests, assess=assess_by_rules)


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_preset_decides_as_its_own_tests_expect(name: str) -> None:
    assert [
        (each.name, each.misses(POLICIES[name])) for each in examples(name) if each.misses(POLICIES[name])
    ] == []


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_has_tests_for_letting_through_asking_refusing_and_escalating(name: str) -> None:
    expected = [word for each in examples(name) for word in each.expected.values()]
    harmless = [each for each in examples(name) if each.expected.get("observed") == Action.ALLOW]

    assert len(examples(name)) >= 10
    assert {Action.ALLOW, Action.CLARIFY, Action.REFUSE, Action.ESCALATE} <= set(expected)
    assert len([each for each in harmless if each.situation.request.prompt]) >= 2


@pytest.mark.parametrize("name", PRESETS)
def test_the_core_is_in_every_preset_and_final(name: str) -> None:
    crisis = next(rule for rule in POLICIES[name].rules if rule.id == "crisis.escalate")
    decision = POLICIES[name].decide(Risk(stage=Stage.INPUT, crisis=True))

    assert (crisis.final, crisis.mode) == (True, Mode.ENFORCE)
    assert (decision.action, decision.topic) == (Action.ESCALATE, "crisis")


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_rule_of_a_preset_says_why(name: str) -> None:
    assert [rule.id for rule in POLICIES[name].every_rule if not rule.reason] == []


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_lets_an_unsuspected_request_pass(name: str) -> None:
    assert POLICIES[name].decide(Risk(stage=Stage.INPUT)).action is Action.ALLOW


def test_balanced_is_the_default_by_another_name() -> None:
    default, balanced = POLICIES["default"], POLICIES["balanced"]

    assert [(rule.id, rule.when, rule.mode, rule.action) for rule in balanced.rules] == [
        (rule.id, rule.when, rule.mode, rule.action) for rule in default.rules
    ]
    assert balanced.conduct == default.conduct
