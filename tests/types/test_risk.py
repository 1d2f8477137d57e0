from __future__ import annotations

from demur.types import Category, Risk, Stage


def test_the_category_is_the_one_with_the_highest_score() -> None:
    risk = Risk(stage=Stage.INPUT, categories={Category.CRIME: 0.2, Category.CYBER: 0.7})
    assert risk.category is Category.CYBER


def test_among_equal_scores_the_first_by_name_is_the_category() -> None:
    risk = Risk(stage=Stage.INPUT, categories={Category.VIOLENCE: 0.5, Category.CRIME: 0.5})
    assert risk.category is Category.CRIME


def test_without_scores_there_is_no_category() -> None:
    assert Risk(stage=Stage.INPUT).category is None
