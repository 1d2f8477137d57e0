from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.errors import PolicyError
from demur.policy import Policy
from demur.types import Action, Category, Context, Decider, Decision, Request, Risk, Situation, Stage, Tag

TEXT = """
policy: house
description: What this house does.
mode: enforce
rules:
  - {id: attack, when: risk.attack >= 0.8, action: refuse, category: prompt_attack, topic: jailbreak}
  - {id: guests, when: user.role == 'guest' && risk.harmful > 0.5, action: clarify, tags: [warn]}
  - {id: staff, when: has(user.role) && user.role == 'staff', action: allow, lifts: [attack]}
  - {id: reply, when: finding.outcome == 'failed', action: refuse, stage: output, mode: observe}
"""
POLICY = Policy.parse(TEXT, name="house.yaml")
ATTACK = Risk(stage=Stage.INPUT, attack=0.9)


def decided(context: Context, *, risk: Risk = ATTACK) -> Decision:
    return POLICY.decide(risk, context=context)


def test_a_policy_decides_about_a_risk_and_a_context() -> None:
    decision = decided({"user.role": "guest"})

    assert (decision.action, decision.rules, decision.topic) == (Action.REFUSE, ("attack",), "jailbreak")
    assert (decision.policy, decision.version) == ("house", POLICY.version)
    assert decision.category is Category.PROMPT_ATTACK


def test_a_policy_is_a_decider() -> None:
    decider: Decider = POLICY
    situation = Situation(stage=Stage.INPUT, risk=ATTACK, request=Request(messages=()))

    assert decider.decide(situation).action is Action.REFUSE


def test_context_given_beside_a_situation_is_added_to_its_own() -> None:
    request = Request(messages=(), context={"user.role": "guest", "tenant": "a"})
    situation = Situation(stage=Stage.INPUT, risk=ATTACK, request=request)

    assert POLICY.decide(situation, {"user.role": "staff"}).lifted == ("attack",)
    assert POLICY.decide(situation).lifted == ()


def test_an_exception_holds_for_those_it_names() -> None:
    decision = decided({"user.role": "staff"})

    assert (decision.action, decision.lifted) == (Action.ALLOW, ("attack",))


def test_a_condition_over_a_missing_key_is_a_hit_with_its_error() -> None:
    decision = decided({}, risk=Risk(stage=Stage.INPUT, harmful=0.9))

    (hit,) = decision.hits
    assert (decision.action, hit.error) == (Action.CLARIFY, "not in the context: user.role")
    assert decision.tags == {Tag.WARN}


def test_a_missing_key_changes_nothing_where_the_rest_of_the_condition_decides() -> None:
    assert decided({}, risk=Risk(stage=Stage.INPUT, harmful=0.1)).hits == ()


def test_the_context_that_was_looked_at_is_told_and_nothing_else() -> None:
    assert decided({"user.role": "guest", "user.id": "x", "tenant": "a"}).read == ("user.role",)


def test_an_equal_situation_gets_the_decision_that_was_made_before() -> None:
    first = decided({"user.role": "guest", "user.id": "one"})

    assert decided({"user.role": "guest", "user.id": "two"}) is first
    assert decided({"user.role": "staff", "user.id": "one"}) != first


def test_a_situation_with_much_text_in_it_is_not_remembered() -> None:
    long = {"user.role": "x" * 2_000}

    assert decided(long) == decided(long)
    assert decided(long) is not decided(long)


def test_categories_and_severity_may_come_as_words() -> None:
    when = "risk.categories.exists(c, risk.categories[c] > 0.5) && risk.severity_name == 'high'"
    policy = Policy.parse(
        f"rules:\n - id: a\n   action: refuse\n   when: {when} && risk.category == 'cyber'", name="p"
    )
    words: dict[str, object] = {"categories": {"cyber": 0.9}, "severity": "high"}

    assert policy.decide(replace(ATTACK, **words)).observed is Action.REFUSE  # type: ignore[arg-type]  # from JSON


def test_failed_checks_are_no_pass_and_are_told_apart() -> None:
    policy = Policy.parse("checks: {rules: {on_error: refuse}}", name="p")
    failed = replace(ATTACK, failed=("rules",))

    assert policy.decide(ATTACK).action is Action.ALLOW
    assert policy.decide(failed).rules == ("check.rules",)


def test_a_context_that_cannot_be_remembered_is_decided_about_all_the_same() -> None:
    odd: Context = {"user.role": ["staff"]}  # type: ignore[dict-item]  # somebody's context, not as promised

    assert decided(odd).action is Action.REFUSE


def test_what_cel_cannot_hold_is_no_reason_to_fail() -> None:
    assert decided({"user.role": "\ud800"}).action is Action.REFUSE


@pytest.mark.parametrize(
    ("text", "at_input", "at_output"),
    [
        (TEXT, True, True),
        ("mode: enforce\nrules: [{id: a, when: 'true', action: refuse, stage: input}]", True, False),
        ("rules: [{id: a, when: 'true', action: refuse}]", False, False),
        ("mode: enforce\nrules: [{id: a, when: 'true', action: allow, tags: warn}]", False, False),
        (
            "mode: enforce\nrules: [{id: a, when: 'true', action: allow, tags: warn, on_error: refuse}]",
            True,
            True,
        ),
        ("check_default: {on_error: refuse}", True, True),
        ("checks: {rules: {on_error: clarify}}", True, True),
    ],
)
def test_a_policy_tells_whether_it_enforces_anything(text: str, *, at_input: bool, at_output: bool) -> None:
    policy = Policy.parse(text, name="p")

    assert (policy.enforces(Stage.INPUT), policy.enforces(Stage.OUTPUT)) == (at_input, at_output)


def test_where_nobody_knows_the_stage_all_rules_are_asked() -> None:
    risk = replace(ATTACK, stage=Stage.UNKNOWN)

    assert decided({}, risk=risk).action is Action.REFUSE


def test_a_policy_says_what_it_is() -> None:
    assert (POLICY.name, POLICY.description) == ("house", "What this house does.")
    assert [rule.id for rule in POLICY.rules] == ["attack", "guests", "staff", "reply"]
    assert (POLICY.tests, POLICY.context, POLICY.conduct.max_retries) == (None, (), 0)


def test_a_policy_is_loaded_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(TEXT)

    assert Policy.load(tmp_path / "house.yaml").version == POLICY.version
    assert Policy.load(str(tmp_path / "house.yaml")).name == "house"


def test_a_text_may_inherit_from_files_in_its_base(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(TEXT)

    policy = Policy.parse("inherit: house.yaml", name="top", base=str(tmp_path))

    assert policy.rules[0].id == "attack"


def test_the_default_policy_enforces_the_core_only() -> None:
    policy = Policy.default()
    crisis = policy.decide(Risk(stage=Stage.INPUT, crisis=True))
    weapon = policy.decide(Risk(stage=Stage.INPUT, harmful=0.9, rules=("weapons.x",)))

    assert (crisis.action, crisis.topic) == (Action.ESCALATE, "crisis")
    assert crisis.tags == {Tag.REVIEW}
    assert (weapon.action, weapon.observed) == (Action.ALLOW, Action.REFUSE)


def test_threads_may_share_a_policy() -> None:
    risks = [Risk(stage=Stage.INPUT, attack=i / 100) for i in range(100)]

    with ThreadPoolExecutor(4) as pool:
        actions = [decision.action for decision in pool.map(POLICY.decide, risks)]

    assert actions == [Action.ALLOW] * 80 + [Action.REFUSE] * 20


_WORDS = st.sampled_from(
    (
        "id",
        "when",
        "action",
        "rules",
        "mode",
        "lifts",
        "override",
        "inherit",
        "checks",
        "tests",
        "refuse",
        "allow",
    )
) | st.sampled_from(
    ("final", "core", "default", "risk.crisis", "risk.harmful", "user.role", "a.b", "*", "<<", "(")
)
_VALUES = st.recursive(
    _WORDS | st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=4),
    max_leaves=12,
)
_RULES = st.lists(
    st.fixed_dictionaries(
        {"id": _WORDS, "when": _WORDS, "action": st.sampled_from([action.value for action in Action])},
        optional={"lifts": _WORDS, "final": st.booleans(), "mode": _VALUES, "stage": _WORDS, "tags": _VALUES},
    ),
    max_size=3,
)


_MARRED = st.tuples(st.integers(0, len(TEXT)), st.characters()).map(
    lambda at: f"{TEXT[: at[0]]}{at[1]}{TEXT[at[0] :]}"
)


def usable(text: str) -> bool:
    try:
        policy = Policy.parse(text, name="any.yaml")
    except PolicyError:
        return False
    decision = policy.decide(replace(ATTACK, crisis=True, failed=("rules",)), {"user.role": "x"})
    return isinstance(decision, Decision)


@settings(max_examples=150)
@given(_VALUES | st.fixed_dictionaries({"rules": _RULES}, optional={"override": _VALUES, "inherit": _WORDS}))
def test_any_data_gives_a_policy_that_decides_or_a_policy_error(data: object) -> None:
    assert usable(yaml.safe_dump(data)) in {True, False}


@settings(max_examples=150)
@given(st.text() | _MARRED)
def test_any_text_gives_a_policy_that_decides_or_a_policy_error(text: str) -> None:
    assert usable(text) in {True, False}


def test_a_remembered_decision_names_no_place_but_ones_own() -> None:
    text = """
rules: [{id: a, when: risk.harmful > 0.5, action: refuse}]
overlays:
  us: {jurisdiction: US, override: {a: {mode: enforce}}}
  acme: {tenant: acme, override: {a: {mode: enforce}}}
  german: {locale: de, override: {a: {mode: enforce}}}
"""
    policy = Policy.parse(text, name="p.yaml")
    places = [
        ({"jurisdiction": "US-NY"}, "en"),
        ({"jurisdiction": "US-CA"}, "en"),
        ({"tenant": "b"}, "en"),
        ({"tenant": "c"}, "fr"),
        ({"tenant": "c"}, "it"),
    ]
    for context, locale in places * 2:
        request = Request(messages=(), context=context, locale=locale)
        said = policy.decide(Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=request))

        assert dict(said.values) == {**{k: f'"{v}"' for k, v in context.items()}, "locale": f'"{locale}"'}


def test_checks_of_whose_failure_no_file_says_anything_are_named() -> None:
    policy = Policy.parse("checks: {llama: {on_error: allow}, omni: {timeout: 2}}", name="p.yaml")

    assert policy.undeclared(["rules", "llama", "omni"]) == ("rules", "omni")
    assert Policy.built_in("strict").undeclared(["rules", "llama"]) == ()
