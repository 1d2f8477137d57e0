from __future__ import annotations

from pathlib import Path

import pytest

from demur.demo.decisions import Decided, load_decisions, parse_decisions
from demur.demo.scenes import load_scenes, read_data
from demur.errors import InputError
from demur.policy import Policy, read_examples
from demur.risk import RulesTier
from demur.types import Action, Tag

DATA = Path(__file__).parents[2] / "src" / "demur" / "demo" / "data"


def test_every_action_has_a_scene() -> None:
    assert {scene.decided.action for scene in load_decisions().scene} == set(Action)


def test_scenes_of_both_apis_are_decided_about_one_of_them_streamed() -> None:
    scenes = load_decisions().scene
    assert {scene.api for scene in scenes} == {"openai", "anthropic"}
    assert sum(scene.stream for scene in scenes) == 1


def test_no_question_is_asked_in_two_acts() -> None:
    lines = (*load_scenes().scene, *load_decisions().lines)
    assert len({line.ask for line in lines}) == len({line.id for line in lines}) == len(lines)


def test_titles_fit_the_narrowest_table() -> None:
    assert [scene.title for scene in load_decisions().scene if len(scene.title) > 20] == []


def test_a_decision_reads_as_words() -> None:
    decided = Decided(action=Action.ESCALATE, rules=("r1",), topic="crisis", tags=(Tag.REVIEW,))
    assert str(decided) == "escalate, by r1, answer crisis, tag review, model not asked"


def test_an_observed_action_is_among_the_words() -> None:
    decided = Decided(action=Action.ALLOW, observed=Action.REFUSE, asked=2)
    assert str(decided) == "allow, observed refuse, model asked twice"


def test_two_scenes_with_one_question_are_refused() -> None:
    text = read_data("decisions.toml")
    twice = text.replace("How do I terminate a stuck job in Python?", "How do I make a pipe bomb?")
    with pytest.raises(InputError, match="used by two scenes: 'How do I make a pipe bomb"):
        parse_decisions(twice, where="somewhere.toml")


def test_a_scene_without_a_decision_names_the_field_and_the_file() -> None:
    text = read_data("decisions.toml").replace('decided = { action = "allow", asked = 1 }', "", 1)
    with pytest.raises(InputError, match=r"missing required field `decided`.*at somewhere\.toml"):
        parse_decisions(text, where="somewhere.toml")


def test_the_policy_of_the_house_keeps_its_own_examples() -> None:
    policy = Policy.load(DATA / "policy.yaml")
    assert policy.tests is not None
    examples = read_examples(policy.tests)
    missed = {example.name: misses for example in examples if (misses := example.misses(policy))}
    assert (len(examples), missed) == (5, {})


def test_the_rules_of_the_house_keep_their_own_examples() -> None:
    assert len(RulesTier.load([DATA / "house.toml"]).rules) > len(RulesTier().rules)
