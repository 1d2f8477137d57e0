from __future__ import annotations

import pytest

from demur.types import Asking, Outcome, Question, Reading

QUESTION = Question(instructions="Judge.", words="No.", schema={"type": "object"}, max_tokens=9)


def asking() -> Asking:
    answer = yield QUESTION
    outcome = Outcome.UNKNOWN if answer is None else Outcome(answer)
    return Reading(outcome=outcome, confidence=0.5, ran=("test",))


def test_an_asking_yields_questions_and_ends_in_a_reading() -> None:
    course = asking()

    assert next(course) is QUESTION
    with pytest.raises(StopIteration) as done:
        course.send("refused")
    assert done.value.value.outcome is Outcome.REFUSED
