from __future__ import annotations

import pytest

from demur.guard import Check
from demur.guard.cascade import is_sure, stages_of
from demur.testing.guards import WordTier
from demur.types import Cascade, Category, CheckConduct, Conduct, Risk, RunWhy, Stage, When

TIER = WordTier()
BAND = Cascade(sure_below=0.05, sure_above=0.95, sure_by=("model",))
UNSURE = CheckConduct(when=When.UNSURE)


def named(*names: str) -> list[Check]:
    return [Check(name=name, assessor=TIER) for name in names]


def order(conduct: Conduct, *names: str) -> list[list[str]]:
    return [[check.name for check in stage] for stage in stages_of(named(*names), conduct)]


def judged(
    harmful: float = 0.0, *, attack: float = 0.0, crisis: bool = False, self_harm: float = 0.0
) -> Risk:
    categories = {Category.SELF_HARM: self_harm} if self_harm else {}
    return Risk(
        stage=Stage.INPUT,
        harmful=harmful,
        attack=attack,
        crisis=crisis,
        categories=categories,
        ran=("it",),
    )


def test_unless_something_is_declared_all_checks_are_one_stage() -> None:
    assert order(Conduct(), "a", "b", "c") == [["a", "b", "c"]]


def test_checks_for_the_unsure_come_after_all_others_one_by_one() -> None:
    conduct = Conduct(checks={"a": UNSURE, "c": UNSURE})
    assert order(conduct, "a", "b", "c", "d") == [["b", "d"], ["a"], ["c"]]


def test_declared_stages_are_taken_in_their_order_and_those_that_none_names_come_first() -> None:
    conduct = Conduct(cascade=Cascade(stages=(("c", "b"), ("a",))))
    assert order(conduct, "a", "b", "c", "new") == [["new"], ["b", "c"], ["a"]]


def test_a_stage_may_name_checks_that_are_not_there() -> None:
    assert order(Conduct(cascade=Cascade(stages=(("other",), ("a",)))), "a") == [["a"]]


@pytest.mark.parametrize(
    ("model", "why"),
    [
        (judged(0.05), RunWhy.SURE_BELOW),
        (judged(0.051), None),
        (judged(0.02, attack=0.5), None),
        (judged(0.95), RunWhy.SURE_ABOVE),
        (judged(attack=0.99), RunWhy.SURE_ABOVE),
        (judged(0.949), None),
    ],
)
def test_between_the_two_thresholds_nobody_is_sure(model: Risk, why: RunWhy | None) -> None:
    assert is_sure({"model": model}, failed=(), cascade=BAND) is why


def test_without_thresholds_nobody_is_ever_sure() -> None:
    assert is_sure({"model": judged(0.0)}, failed=(), cascade=Cascade()) is None
    assert is_sure({"model": judged(1.0)}, failed=(), cascade=Cascade()) is None


def test_where_nobody_has_looked_nobody_is_sure() -> None:
    assert is_sure({}, failed=(), cascade=BAND) is None


def test_low_scores_of_others_than_those_named_do_not_make_sure() -> None:
    assert is_sure({"rules": judged(0.0)}, failed=(), cascade=BAND) is None


def test_a_check_that_names_nobody_who_looked_makes_nobody_sure() -> None:
    assert is_sure({"model": Risk(stage=Stage.INPUT)}, failed=(), cascade=BAND) is None


def test_where_a_check_failed_nobody_is_sure_that_there_is_nothing() -> None:
    assert is_sure({"model": judged(0.01)}, failed=("rules",), cascade=BAND) is None
    assert is_sure({"model": judged(0.99)}, failed=("rules",), cascade=BAND) is RunWhy.SURE_ABOVE


def test_one_high_score_makes_sure_whoever_gave_it() -> None:
    looked = {"rules": judged(0.98), "model": judged(0.01)}
    assert is_sure(looked, failed=(), cascade=BAND) is RunWhy.SURE_ABOVE


@pytest.mark.parametrize(
    "model", [judged(0.01, crisis=True), judged(0.99, crisis=True), judged(0.99, self_harm=0.3)]
)
def test_where_somebody_may_be_in_danger_nobody_is_sure(model: Risk) -> None:
    assert is_sure({"model": model}, failed=(), cascade=BAND) is None


def test_a_trace_of_self_harm_within_the_low_band_is_no_sign_of_danger() -> None:
    assert is_sure({"model": judged(0.02, self_harm=0.02)}, failed=(), cascade=BAND) is RunWhy.SURE_BELOW


def test_a_check_in_two_stages_is_asked_once() -> None:
    assert order(Conduct(cascade=Cascade(stages=(("a",), ("a", "b")))), "a", "b") == [["a", "b"]]
