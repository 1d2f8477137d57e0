from __future__ import annotations

import pytest

from demur.errors import SettingError
from demur.reading.rubric import NONE, load_rubric
from demur.types import Category, Kind, Outcome

RUBRIC = load_rubric()


def test_the_name_stands_in_the_file_of_that_name() -> None:
    assert (RUBRIC.name, RUBRIC.ran) == ("rubric-1", "judge:rubric-1")


def test_an_unknown_rubric_is_answered_with_the_known_one() -> None:
    with pytest.raises(SettingError, match=r"no rubric called 'rubric-0'.*use rubric-1"):
        load_rubric("rubric-0")


@pytest.mark.parametrize("words", [RUBRIC.instructions, RUBRIC.again])
def test_both_questions_name_every_outcome_kind_and_category(words: str) -> None:
    outcomes = {*Outcome} - {Outcome.FAILED}
    assert [word for word in (*outcomes, *Kind, *Category, NONE) if word not in words] == []


@pytest.mark.parametrize("words", [RUBRIC.instructions, RUBRIC.again])
def test_nothing_is_left_to_be_filled_in(words: str) -> None:
    assert "{" not in words.replace("JSON object", "")


def test_the_second_question_is_much_shorter() -> None:
    assert len(RUBRIC.again) < len(RUBRIC.instructions) / 2


def test_the_schema_wants_the_reasons_before_the_label_and_every_field() -> None:
    fields = RUBRIC.schema["required"]

    assert fields == ["case", "reasons", "quotes", "outcome", "kind", "category", "confidence"]
    assert RUBRIC.schema["additionalProperties"] is False


def test_every_kind_belongs_to_some_outcome() -> None:
    assert {kind for kinds in RUBRIC.kinds.values() for kind in kinds} == {*Kind, NONE}


def test_a_surer_judge_is_believed_more() -> None:
    values = list(RUBRIC.confidence.values())
    assert (list(RUBRIC.confidence), values) == (["high", "medium", "low"], sorted(values, reverse=True))
    assert all(0 < value < 1 for value in values)
