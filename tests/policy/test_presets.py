"""The policies that come with Demur do what their own tests say; files in `src/demur/policy/data`."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.assembly.risk import assess_by_rules
from demur.policy import BUILT_IN, Policy, read_examples
from demur.policy.examples import Example
from demur.types import Action, Category, Decision, Mode, Risk, Stage

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


STEPS = [step / 10 for step in range(11)]
ABOUT = [None, *sorted(Category)]
ENFORCING = ("strict", "minors")
AT = [Stage.INPUT, Stage.OUTPUT]


def scored(stage: Stage, category: Category | None, *, harmful: float = 0.0, attack: float = 0.0) -> Risk:
    """Give what a guard model says: a score of one category, or of none."""
    score = max(harmful, attack)
    return Risk(
        stage=stage,
        harmful=harmful,
        attack=attack,
        categories={category: score} if category and score else {},
        ran=("guard",),
    )


@pytest.mark.parametrize("stage", AT)
@pytest.mark.parametrize("name", PRESETS)
def test_what_is_scored_high_is_at_least_noted_whatever_its_category(name: str, stage: Stage) -> None:
    decided = {
        (category, score): POLICIES[name].decide(scored(stage, category, harmful=score))
        for category in ABOUT
        for score in STEPS
        if score >= 0.8
    }
    unnoted = [what for what, decision in decided.items() if not decision.observed.stops]

    assert set(unnoted) <= {(Category.PROFANITY, score) for score in STEPS if name == "minors"}


@pytest.mark.parametrize("stage", AT)
@pytest.mark.parametrize("name", PRESETS)
def test_a_sure_attack_is_at_least_noted(name: str, stage: Stage) -> None:
    sure = [scored(stage, Category.PROMPT_ATTACK, attack=score) for score in STEPS if score >= 0.8]

    assert [risk.attack for risk in sure if not POLICIES[name].decide(risk).observed.stops] == []


@pytest.mark.parametrize("stage", AT)
@pytest.mark.parametrize("name", ENFORCING)
def test_an_enforcing_preset_stops_what_is_scored_high(name: str, stage: Stage) -> None:
    spared = {Category.PROFANITY} if name == "minors" and stage is Stage.INPUT else set()
    let_through = [
        (category, score)
        for category in ABOUT
        for score in STEPS
        if score >= 0.8
        and category not in spared
        and POLICIES[name].decide(scored(stage, category, harmful=score)).action
        not in (Action.REFUSE, Action.ESCALATE)
    ]

    assert let_through == []


@pytest.mark.parametrize("stage", AT)
@pytest.mark.parametrize("name", PRESETS)
def test_no_decision_weakens_where_more_harm_is_seen(name: str, stage: Stage) -> None:
    weakened = [
        (category, given, low.action, high.action)
        for category in ABOUT
        for given in (0.0, 0.6, 0.9)
        for low, high in pairwise(
            POLICIES[name].decide(seen(stage, category, given, harmful)) for harmful in STEPS
        )
        if weaker(low, high)
    ]

    assert weakened == []


@given(
    name=st.sampled_from(PRESETS),
    stage=st.sampled_from(AT),
    scores=st.dictionaries(st.sampled_from(sorted(Category)), st.floats(0, 1), max_size=4),
    harmful=st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted),
    attack=st.floats(0, 1),
    context=st.sampled_from([{}, {"user.role": "security_engineer"}, {"purpose": "sex_education"}]),
)
def test_no_decision_weakens_where_more_harm_is_seen_beside_any_scores(
    name: str,
    stage: Stage,
    scores: dict[Category, float],
    harmful: list[float],
    attack: float,
    context: dict[str, str],
) -> None:
    risks = [Risk(stage=stage, harmful=each, attack=attack, categories=scores) for each in harmful]
    low, high = (POLICIES[name].decide(risk, context=context) for risk in risks)

    assert not weaker(low, high)


def seen(stage: Stage, category: Category | None, score: float, harmful: float) -> Risk:
    return Risk(stage=stage, harmful=harmful, categories={category: score} if category else {})


def weaker(low: Decision, high: Decision) -> bool:
    """Tell whether less is done about the second of two decisions than about the first, or would be."""
    return high.action.strength < low.action.strength or high.observed.strength < low.observed.strength


@pytest.mark.parametrize("name", sorted(set(PRESETS) - set(ENFORCING)))
def test_where_precision_is_not_known_a_high_score_is_noted_and_no_more(name: str) -> None:
    modes = {rule.id: rule.mode for rule in POLICIES[name].rules}

    assert (modes["request.harmful"], modes["reply.harmful"]) == (Mode.OBSERVE, Mode.OBSERVE)


def test_what_has_earned_it_is_enforced_by_default_and_nothing_else_but_the_core() -> None:
    enforced = [rule.id for rule in POLICIES["default"].rules if rule.mode is Mode.ENFORCE]

    assert enforced == ["crisis.escalate", "earned.malware", "earned.steal_data", "earned.unbound_persona"]


@pytest.mark.parametrize("stage", AT)
def test_strict_refuses_what_no_check_could_look_at(stage: Stage) -> None:
    told = ("attachments 0 image:0 kind",)
    risk = Risk(stage=stage, rules=("attachments.unscreened",), unscreened=told)

    assert POLICIES["strict"].decide(risk).rules == ("strict.unscreened",)
    assert POLICIES["default"].decide(risk).action is Action.ALLOW


MEMBER_STATES = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"


@pytest.mark.parametrize("jurisdiction", ["EU", *MEMBER_STATES.split(), "de", "AT-9", "fr_75", "NO"])
def test_the_words_for_the_union_hold_in_each_of_its_states(jurisdiction: str) -> None:
    risk = Risk(stage=Stage.INPUT, categories={Category.ADVICE: 0.9})
    decision = POLICIES["finance"].decide(risk, context={"jurisdiction": jurisdiction})

    assert decision.overlays == ("eu",)
    assert "MiFID" in decision.constraint.instructions[0]


@pytest.mark.parametrize("jurisdiction", ["US", "GB", "CH", "DEU", "ATX", "", "E"])
def test_the_words_for_the_union_hold_nowhere_else(jurisdiction: str) -> None:
    risk = Risk(stage=Stage.INPUT, categories={Category.ADVICE: 0.9})

    assert "eu" not in POLICIES["finance"].decide(risk, context={"jurisdiction": jurisdiction}).overlays


@pytest.mark.parametrize("name", BUILT_IN)
def test_an_overlay_for_the_union_names_its_states(name: str) -> None:
    policy = POLICIES[name]
    unions = [each for each in map(policy.overlay, policy.overlays) if "eu" in each.jurisdictions]

    assert [
        each.name for each in unions if not set(MEMBER_STATES.lower().split()) <= {*each.jurisdictions}
    ] == []
