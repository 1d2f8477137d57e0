from __future__ import annotations

import re
from pathlib import Path

import pytest

from demur.answers import Topic, topic_of, topic_of_decision
from demur.answers.topics import may_retry
from demur.types import Action, Category, Decision, Family, Kind, Mode, RuleHit, Stage, can_retry, family_of


def decision(action: Action, *rules: str, category: Category | None = None, topic: str = "") -> Decision:
    hits = tuple(RuleHit(rule=rule, action=action, mode=Mode.ENFORCE) for rule in rules)
    return Decision(
        stage=Stage.INPUT,
        action=action,
        observed=action,
        policy="p",
        version="0",
        hits=hits,
        category=category,
        topic=topic,
    )


@pytest.mark.parametrize("family", Family)
def test_every_family_has_a_topic_of_its_name(family: Family) -> None:
    assert topic_of(family=family) == family.value


@pytest.mark.parametrize(
    ("category", "expected"),
    [
        (Category.SELF_HARM, "crisis"),
        (Category.HARASSMENT, "harassment"),
        (Category.PROMPT_ATTACK, "jailbreak"),
        (Category.PRIVACY, "privacy"),
        (Category.CYBER, "cyber"),
        (Category.OTHER, "policy"),
        (None, "unknown"),
    ],
)
def test_a_category_has_its_own_topic_or_its_familys(category: Category | None, expected: str) -> None:
    assert topic_of(category=category) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Kind.CAPABILITY, "capability"),
        (Kind.KNOWLEDGE, "knowledge"),
        (Kind.CLARIFICATION, "clarification"),
        (Kind.FALSE_PREMISE, "false_premise"),
        (Kind.OPINION, "opinion"),
        (Kind.SAFETY, "safety"),
        (Kind.UNSTATED, "safety"),
    ],
)
def test_a_kind_counts_before_the_family(kind: Kind, expected: str) -> None:
    assert topic_of(kind=kind, family=Family.SAFETY) == expected


def test_a_crisis_counts_before_the_kind() -> None:
    assert topic_of(category=Category.SELF_HARM, kind=Kind.CAPABILITY) == "crisis"


def test_a_kind_counts_before_any_other_category() -> None:
    assert topic_of(category=Category.PRIVACY, kind=Kind.CAPABILITY) == "capability"


def test_the_hint_of_a_rule_wins() -> None:
    assert topic_of(category=Category.SELF_HARM, kind=Kind.OPINION, hint="travel") == "travel"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (decision(Action.ESCALATE, "r"), "escalated"),
        (decision(Action.ESCALATE, "r", category=Category.CYBER), "escalated"),
        (decision(Action.ESCALATE, "r", category=Category.SELF_HARM), "crisis"),
        (decision(Action.ESCALATE, "r", topic="harassment"), "harassment"),
        (decision(Action.CLARIFY, "r", category=Category.CYBER), "clarification"),
        (decision(Action.REFUSE, "r", category=Category.CYBER), "cyber"),
        (decision(Action.REFUSE, "r", "check.slow", category=Category.CYBER), "cyber"),
        (decision(Action.REFUSE, "check.slow"), "unavailable"),
        (decision(Action.REFUSE), "unknown"),
    ],
)
def test_a_decision_is_told_as_what_it_is(given: Decision, expected: str) -> None:
    assert topic_of_decision(given) == expected


CLOSED = {"illegal", "crime", "cyber", "child_safety", "sexual_crime"}


@pytest.mark.parametrize("topic", Topic)
def test_without_a_category_only_what_the_law_stands_against_ends_the_talk(topic: Topic) -> None:
    assert may_retry(topic, None) is (topic not in CLOSED)


@pytest.mark.parametrize("category", Category)
def test_every_category_has_words(category: Category) -> None:
    assert topic_of(category=category) in set(Topic)


@pytest.mark.parametrize("category", Category)
def test_a_topic_that_says_no_follows_the_family_of_the_category(category: Category) -> None:
    assert may_retry("safety", category) is can_retry(family_of(category))


@pytest.mark.parametrize("topic", ["crisis", "clarification", "escalated", "unavailable"])
def test_a_topic_that_does_not_say_no_never_ends_the_talk(topic: str) -> None:
    assert may_retry(topic, Category.CHILD_SAFETY) is True


def test_every_topic_stands_in_the_page_about_words() -> None:
    page = (Path(__file__).parents[2] / "docs" / "how-to" / "word-the-answers.md").read_text("utf-8")
    assert set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) >= set(Topic)
