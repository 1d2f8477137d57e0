from __future__ import annotations

from demur.types import Category, Risk, Run, RunState, RunWhy, Stage


def test_the_category_is_the_one_with_the_highest_score() -> None:
    risk = Risk(stage=Stage.INPUT, categories={Category.CRIME: 0.2, Category.CYBER: 0.7})
    assert risk.category is Category.CYBER


def test_among_equal_scores_the_first_by_name_is_the_category() -> None:
    risk = Risk(stage=Stage.INPUT, categories={Category.VIOLENCE: 0.5, Category.CRIME: 0.5})
    assert risk.category is Category.CRIME


def test_without_scores_there_is_no_category() -> None:
    assert Risk(stage=Stage.INPUT).category is None


def test_judgements_are_equal_however_long_they_took() -> None:
    quick, slow = (Risk(stage=Stage.INPUT, runs=(Run(check="a", seconds=s),)) for s in (0.1, 0.2))
    assert quick == slow


def test_the_checks_that_were_left_out_are_named() -> None:
    left_out = Run(check="b", state=RunState.SKIPPED, why=RunWhy.LET_GO)
    assert Risk(stage=Stage.INPUT, runs=(Run(check="a"), left_out)).skipped == ("b",)
