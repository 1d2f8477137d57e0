from __future__ import annotations

import pytest

from demur.guard.questions import Question, instructed, instructed_system, model_of, status_of, turns_of
from demur.guard.terms import Terms
from demur.testing.shelf import cover_names

USER, SYSTEM = {"role": "user", "content": "Hi."}, {"role": "developer", "content": "Be kind."}


class HTTPError(Exception):
    status_code: object = 429


def test_turns_are_seen_through_the_mask() -> None:
    question = Question(messages="I am Ada.", model="", options={})

    assert turns_of(question, Terms()) == [{"role": "user", "content": "I am Ada."}]
    assert turns_of(question, Terms(mask=cover_names)) == [{"role": "user", "content": "I am [NAME]."}]


def test_a_model_that_is_not_named_is_left_out() -> None:
    assert model_of(Question(messages="", model="", options={})) == {}
    assert model_of(Question(messages="", model="m", options={})) == {"model": "m"}


def test_a_reply_has_the_usual_status_and_an_error_its_own() -> None:
    assert [status_of(each, usual=200) for each in ("words", HTTPError(), ValueError())] == [200, 429, 0]


def test_instructions_stand_where_the_systems_own_words_end() -> None:
    brief = {"role": "developer", "content": "Be brief."}

    assert instructed([SYSTEM, USER], ("Be brief.",)) == [SYSTEM, brief, USER]
    assert instructed([USER], ("Be brief.",)) == [{**brief, "role": "system"}, USER]


@pytest.mark.parametrize(
    ("given", "becomes"),
    [
        (None, "Be brief."),
        ("Be kind.", "Be kind.\n\nBe brief."),
        (
            [{"type": "text", "text": "Be kind."}],
            [{"type": "text", "text": each} for each in ("Be kind.", "Be brief.")],
        ),
    ],
)
def test_instructions_are_added_to_the_systems_own_words(given: object, becomes: object) -> None:
    assert instructed_system(given, ("Be brief.",)) == becomes
