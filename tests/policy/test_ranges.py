from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.policy import BUILT_IN, Policy
from demur.policy.ranges import never
from demur.types import Category, Request, Risk, Situation, Stage


def told(when: str, *, stage: str = "both") -> bool:
    text = f"rules:\n  - {{id: a, action: refuse, stage: {stage}, when: '{when}'}}\n"
    (rule,) = Policy.parse(text, name="p.yaml").rules
    return never(rule.condition, rule.stages)


@pytest.mark.parametrize(
    "when",
    [
        "risk.harmful > 1.5",
        "risk.harmful > 1.0",
        "risk.harmful >= 80.0",
        "risk.harmful < 0.0",
        "risk.harmful < -0.5",
        "risk.harmful > 0.9 && risk.harmful < 0.2",
        "risk.categories.cyber >= 0.8 && risk.categories.cyber < 0.8",
        "risk.harmful > risk.attack && risk.attack > risk.harmful",
        "risk.crisis && !risk.crisis",
        'risk.category == "cyber" && risk.category == "hate"',
        "risk.severity > 3",
        "history.refusals > 2 && history.refusals < 3",
        "request.turns < 0",
        "time.hour > 23",
        'stage == "input" && stage == "output"',
        'risk.harmful > 1.5 && tenant == "a"',
        'risk.harmful > 1.5 && "weapons.x" in risk.rules',
        "1 > 2",
    ],
)
def test_what_no_score_and_no_count_can_fulfil_is_told(when: str) -> None:
    assert told(when)


@pytest.mark.parametrize(
    "when",
    [
        "risk.harmful >= 1.0",
        "risk.harmful > -0.5",
        "risk.harmful <= 0.0",
        "risk.harmful > 0.62 && risk.harmful < 0.63",
        "risk.harmful == 0.37",
        "risk.harmful in [0.37]",
        "risk.harmful > risk.attack && risk.attack > risk.categories.cyber && risk.categories.cyber > 0.9",
        "risk.categories.cyber >= 0.8 && risk.categories.hate >= 0.8 && risk.harmful < 0.1",
        'risk.harmful > 1.5 || tenant == "a"',
        "tenant == 5",
        '"weapons.x" in risk.rules && !("weapons.x" in risk.rules)',
        "risk.harmful * 2.0 > 1.9",
        "risk.harmful - 0.1 > 0.85",
        'string(risk.harmful).startsWith("0.77")',
        "history.refusals > 2 && history.refusals < 4",
        "request.total_length > 5000000",
        "request.turns > 3 && request.turns < request.tools",
        "risk.categories.exists(name, risk.categories[name] > 1.5)",
    ],
)
def test_what_can_hold_or_cannot_be_told_is_not_told(when: str) -> None:
    assert not told(when)


def test_what_only_a_reply_has_is_never_there_for_a_request() -> None:
    assert told("risk.compliance >= 0.8", stage="input")
    assert told('finding.outcome == "refused"', stage="input")
    assert not told("risk.compliance >= 0.8")
    assert not told('finding.outcome == "refused"', stage="output")


def test_a_condition_on_too_many_scores_is_not_told() -> None:
    scores = [f"risk.categories.{category.value}" for category in sorted(Category)[:9]]
    chain = " && ".join(f"{score} > 0.3 && {score} < 0.4" for score in scores)

    assert not told(f"{chain} && risk.harmful > 1.5")


@pytest.mark.parametrize("name", BUILT_IN)
def test_no_built_in_rule_is_told(name: str) -> None:
    assert [rule.id for rule in Policy.built_in(name).every_rule if never(rule.condition, rule.stages)] == []


SCORES = ("risk.harmful", "risk.attack", "risk.categories.cyber")
SAID = st.tuples(
    st.sampled_from(SCORES),
    st.sampled_from(("<", "<=", ">", ">=", "==", "!=")),
    st.one_of(st.sampled_from(SCORES), st.sampled_from(("0.0", "0.2", "0.5", "0.8", "1.0", "1.5"))),
).map(" ".join)


@given(
    said=st.lists(SAID, min_size=1, max_size=4),
    joined=st.sampled_from((" && ", " || ")),
    scores=st.lists(
        st.tuples(*[st.sampled_from((0.0, 0.1, 0.2, 0.3, 0.5, 0.55, 0.8, 0.9, 0.95, 1.0))] * 3),
        min_size=20,
        max_size=20,
    ),
)
def test_what_is_told_never_to_hold_does_not(
    said: list[str], joined: str, scores: list[tuple[float, ...]]
) -> None:
    policy = Policy.parse(
        f"rules:\n  - {{id: a, action: refuse, mode: enforce, when: '{joined.join(said)}'}}\n", name="p.yaml"
    )
    (rule,) = policy.rules
    if never(rule.condition, rule.stages):
        assert [each for each in scores if policy.decide(situation(*each)).rules] == []


def situation(harmful: float, attack: float, cyber: float) -> Situation:
    risk = Risk(
        stage=Stage.INPUT, harmful=harmful, attack=attack, categories={Category.CYBER: cyber} if cyber else {}
    )
    return Situation(stage=Stage.INPUT, risk=risk, request=Request(messages=()))
