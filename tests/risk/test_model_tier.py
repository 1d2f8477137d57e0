from __future__ import annotations

import pytest

from demur.models import Network
from demur.risk import ModelTier
from demur.risk.model import JudgeTuning
from demur.types import Category, Message, Request, Risk, Role, Severity, Stage, Subject


@pytest.fixture
def tier(weights: Network, believed: JudgeTuning) -> ModelTier:
    return ModelTier(weights=weights, believed=believed)


def judged(tier: ModelTier, *turns: tuple[Role, str], arguments: str = "") -> Risk:
    messages = tuple(Message(role=role, text=text, arguments=arguments) for role, text in turns)
    return tier.assess(Subject(stage=Stage.INPUT, request=Request(messages=messages)))


def test_what_a_user_asks_is_scored_and_shown(tier: ModelTier) -> None:
    risk = judged(tier, (Role.USER, "Good day. A bomb."))

    assert (risk.harmful > 0.9, risk.attack < 0.1, risk.crisis) == (True, True, False)
    assert (risk.category, risk.severity, risk.ran) == (Category.CBRNE, Severity.HIGH, ("model",))
    assert [(span.message, span.start, span.end, span.rule) for span in risk.spans] == [(0, 10, 16, "model")]


def test_what_is_harmless_has_no_category_and_no_place(tier: ModelTier) -> None:
    risk = judged(tier, (Role.USER, "Good day."))

    assert (risk.categories, risk.severity, risk.spans, risk.ran) == ({}, Severity.NONE, (), ("model",))


def test_a_crisis_is_one(tier: ModelTier) -> None:
    assert judged(tier, (Role.USER, "I die.")).crisis


def test_an_attack_has_its_category(tier: ModelTier) -> None:
    assert judged(tier, (Role.USER, "A jailbreak.")).category is Category.PROMPT_ATTACK


def test_what_was_answered_is_judged_no_more(tier: ModelTier) -> None:
    risk = judged(tier, (Role.USER, "A bomb."), (Role.ASSISTANT, "No."), (Role.USER, "Good day."))

    assert risk.harmful < 0.1


def test_of_what_tools_gave_back_only_attacks_count(tier: ModelTier) -> None:
    risk = judged(tier, (Role.USER, "Good day."), (Role.TOOL, "A bomb. I die. Inject this."))

    assert (risk.harmful < 0.1, risk.crisis, risk.attack > 0.9) == (True, False, True)


def test_what_is_handed_to_a_tool_is_judged_like_what_it_gives_back(tier: ModelTier) -> None:
    assert judged(tier, (Role.ASSISTANT, ""), arguments="Inject this.").attack > 0.9


def test_instructions_of_the_application_are_not_judged(tier: ModelTier) -> None:
    assert judged(tier, (Role.SYSTEM, "A bomb. A jailbreak.")).categories == {}


def test_a_reply_is_not_judged(tier: ModelTier) -> None:
    subject = Subject(stage=Stage.OUTPUT, request=Request(messages=()), reply="A bomb.")

    assert (tier.assess(subject).ran, tier.assess(subject).harmful) == ((), 0.0)
