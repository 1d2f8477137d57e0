from __future__ import annotations

import pytest

from demur.linting.citing import machine, numbered


@pytest.mark.parametrize(
    "text", ["section 4", "Policy no. 7", "§ 12", "policy AC-12", "пункт 3.1", "第 5 条 2", "Richtlinie 4.2"]
)
def test_a_rule_that_is_cited_by_number_is_found(text: str) -> None:
    assert numbered(text)


@pytest.mark.parametrize("text", ["two of 40", "dissection 4", "call 988", "0344 892 0111"])
def test_other_numbers_are_left_alone(text: str) -> None:
    assert numbered(text) is None


@pytest.mark.parametrize(
    "text", ["self_harm", "confidence 0.93", "error 451", "hate/threat-ening", "score=0.8"]
)
def test_what_only_a_program_says_is_found(text: str) -> None:
    assert machine(text)
