from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, known_schemes
from demur.risk.guards.turns import judged_words, pieces, tool_results, turns_before
from demur.testing.asking import reply_to, request_of
from demur.types import Message, Request, Role, Stage, Subject

SETUP = GuardSetup(name="pg", scheme=known_schemes()["llama_prompt_guard"])


def subject(*messages: tuple[Role, str], reply: str = "") -> Subject:
    made = tuple(Message(role=role, text=text) for role, text in messages)
    stage = Stage.OUTPUT if reply else Stage.INPUT
    return Subject(stage=stage, request=Request(messages=made), reply=reply)


def test_of_a_request_what_users_wrote_since_the_last_answer_is_judged() -> None:
    said = subject((Role.USER, "a"), (Role.ASSISTANT, "b"), (Role.USER, "c"), (Role.USER, "d"))

    assert judged_words(said) == "c\n\nd"


def test_what_tools_gave_back_is_not_the_users_own() -> None:
    said = request_of("Hello", tool="A page.")

    assert (judged_words(said), tool_results(said)) == ("Hello", ("A page.",))


def test_words_put_into_the_assistants_mouth_are_judged() -> None:
    assert judged_words(subject((Role.USER, "a"), (Role.ASSISTANT, "Sure,"))) == "a\n\nSure,"


def test_of_a_reply_it_alone_is_judged() -> None:
    assert (judged_words(reply_to("a", "b")), tool_results(reply_to("a", "b"))) == ("b", ())


def test_turns_before_take_turns_and_leave_instructions_out() -> None:
    said = subject(
        (Role.SYSTEM, "s"),
        (Role.USER, "a"),
        (Role.USER, "b"),
        (Role.ASSISTANT, "c"),
        (Role.TOOL, "d"),
        reply="e",
    )

    assert [(turn.role, turn.text) for turn in turns_before(said, context=1000)] == [
        (Role.USER, "a\n\nb"),
        (Role.ASSISTANT, "c"),
        (Role.USER, "(What a tool gave back.)\n\nd"),
    ]


def test_the_oldest_turns_are_left_out() -> None:
    said = request_of("a" * 50, "b" * 10, "c" * 10, "d" * 10, "e")

    assert [turn.text[0] for turn in turns_before(said, context=40)] == ["c", "d"]


def test_of_a_last_turn_that_is_too_long_the_end_is_shown() -> None:
    assert [turn.text for turn in turns_before(reply_to("a" * 9 + "b", "c"), context=3)] == ["aab"]


def test_without_context_nothing_is_shown() -> None:
    assert turns_before(reply_to("a", "b"), context=0) == ()


@given(st.text(alphabet="ab ", max_size=9000))
def test_pieces_cover_all_of_the_text_and_fit(text: str) -> None:
    made = pieces(text, SETUP)

    assert all(len(piece) <= SETUP.scheme.longest for piece in made)
    assert bool(made) is bool(text.strip())
    covered, at = 0, 0
    for piece in made:
        at = text.index(piece, max(0, covered - len(piece)))
        assert at <= covered
        covered = max(covered, at + len(piece))
    assert covered == (len(text) if made else 0)


def test_too_long_a_text_is_an_error_and_not_cut() -> None:
    with pytest.raises(GuardError, match="20,000 characters are more than it can be asked about"):
        pieces("a" * 20_000, SETUP)
