from __future__ import annotations

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, known_schemes
from demur.risk.guards.opinion import about, known_label, measured, opinion
from demur.types import Category, Risk, Severity, Stage

SCHEME = known_schemes()["openai_moderation"]
SETUP = GuardSetup(name="omni", scheme=SCHEME, model="m")


def test_the_surest_verdict_counts_for_each_category() -> None:
    said = [
        about(SCHEME, label, flagged=True, score=score)
        for label, score in (("illicit", 0.6), ("illicit/violent", 0.8))
    ]
    risk = opinion(SETUP, Stage.INPUT, said)

    assert (risk.harmful, dict(risk.categories), risk.severity) == (
        0.8,
        {Category.CRIME: 0.8},
        Severity.MEDIUM,
    )


def test_a_verdict_said_twice_is_kept_once() -> None:
    said = [about(SCHEME, "hate", flagged=True, score=0.6)] * 2

    assert len(opinion(SETUP, Stage.INPUT, said).verdicts) == 1


def test_where_nothing_was_said_nobody_looked() -> None:
    assert opinion(SETUP, Stage.INPUT, []) == Risk(stage=Stage.INPUT)


def test_a_label_keeps_its_spelling_and_gets_our_category() -> None:
    verdict = about(SCHEME, "Hate/Threatening", flagged=True)

    assert (verdict.scheme, verdict.label, verdict.category) == (
        "openai_moderation",
        "Hate/Threatening",
        Category.HATE,
    )


def test_a_label_of_no_scheme_is_an_error() -> None:
    with pytest.raises(GuardError, match="a label that its scheme does not have"):
        known_label(SETUP, "gardening")


@pytest.mark.parametrize("value", [True, "0.5", None, -0.1, 1.1, float("nan"), float("inf")])
def test_a_score_that_is_none_is_an_error(value: object) -> None:
    with pytest.raises(GuardError, match="no number from 0 to 1"):
        measured(SETUP, value)
