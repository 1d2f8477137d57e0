from __future__ import annotations

import msgspec
import pytest

from demur.risk import Rule, Side
from demur.types import Category, Severity

RULE: dict[str, object] = {
    "id": "kites.fly",
    "patterns": ["fly a kite"],
    "severity": "low",
    "score": 0.5,
    "category": "other",
    "must_match": ["Fly a kite", "I fly a kite"],
    "must_not_match": ["A kite", "I fly"],
}


def rule(**changes: object) -> Rule:
    """Give a rule about kites with `changes`."""
    return msgspec.convert({**RULE, **changes}, Rule)


def test_a_rule_reads_requests_unless_it_says_otherwise() -> None:
    assert (rule().side, rule().severity, rule().group) == (Side.REQUEST, Severity.LOW, "kites")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"category": None}, "needs a category, or attack, crisis or note"),
        ({"score": 1.5}, "<= 1.0"),
        ({"id": "Kites"}, "regex"),
        ({"patterns": []}, "length >= 1"),
        ({"must_match": ["one"]}, "length >= 2"),
        ({"must_not_match": ["one"]}, "length >= 2"),
        ({"colour": "red"}, "unknown field `colour`"),
        ({"side": "both"}, "Invalid enum value 'both'"),
    ],
)
def test_a_rule_that_means_nothing_is_refused(changes: dict[str, object], said: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=said):
        rule(**changes)


@pytest.mark.parametrize(
    ("changes", "categories"),
    [
        ({}, (Category.OTHER,)),
        ({"attack": True}, (Category.OTHER, Category.PROMPT_ATTACK)),
        ({"attack": True, "category": None}, (Category.PROMPT_ATTACK,)),
        ({"attack": True, "category": "prompt_attack"}, (Category.PROMPT_ATTACK,)),
        ({"note": True, "category": None}, ()),
    ],
)
def test_a_hit_scores_its_category_and_that_of_attacks(
    changes: dict[str, object], categories: tuple[Category, ...]
) -> None:
    assert rule(**changes).categories == categories
