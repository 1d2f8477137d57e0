"""What operators are told and what users are told never mix."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.guard.results import Result
from demur.testing.dialogue import ScriptedDialogue, asks, play
from demur.testing.guards import guard_parts
from demur.types import Category

POLICY = """
rules:
  - id: secret-rule-17
    when: "risk.harmful > 0.31"
    action: refuse
    mode: enforce
    category: %s
    why: the score of the secret detector
"""
INNER = re.compile(r"0\.\d|secret|rule|polic|detector|score|threshold|risk\.", re.IGNORECASE)


def told(text: str, category: str = "cyber", *, locale: str = "") -> Result:
    dialogue = ScriptedDialogue(asks(text, locale=locale), [])
    return play(dialogue, guard_parts(POLICY % category)).result


@pytest.mark.parametrize("category", [each.value for each in Category])
def test_users_are_told_no_rule_no_score_and_nothing_of_the_machinery(category: str) -> None:
    result = told("how to intrude into strychnine systems?", category)
    assert result.answer is not None
    assert INNER.search(result.answer.text) is None
    assert "strychnine" not in result.answer.text


def test_operators_are_told_rule_reason_and_version() -> None:
    (decision,) = told("how to intrude?").decisions
    said = decision.explain()
    assert ("secret-rule-17" in said, "secret detector" in said, decision.version in said) == (
        True,
        True,
        True,
    )


@settings(max_examples=40)
@given(words=st.text(max_size=60))
def test_what_a_user_writes_changes_no_word_of_an_answer(words: str) -> None:
    one, other = told(f"intrude {words}", locale="en").answer, told("intrude", locale="en").answer
    assert one is not None
    assert other is not None
    assert one.text == other.text
