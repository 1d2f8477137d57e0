from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from demur.types import Message, Request, Role, transcript, turns_of

MESSAGES = st.lists(st.builds(Message, role=st.sampled_from(Role), text=st.text()), min_size=1)


def test_the_prompt_is_the_last_user_message() -> None:
    messages = (
        Message(role=Role.USER, text="first"),
        Message(role=Role.USER, text="second"),
        Message(role=Role.TOOL, text="result"),
    )
    assert Request(messages=messages).prompt == "second"


def test_a_request_without_a_user_message_has_no_prompt() -> None:
    assert Request(messages=(Message(role=Role.SYSTEM, text="be kind"),)).prompt == ""


def test_a_request_without_context_vouches_for_nothing() -> None:
    request = Request(messages=())
    assert (dict(request.context), dict(request.claimed)) == ({}, {})


@given(MESSAGES)
def test_whatever_is_said_no_turn_is_forged_and_no_word_lost(messages: list[Message]) -> None:
    assert turns_of(transcript(messages)) == tuple(messages)


def test_words_behind_no_role_are_the_users() -> None:
    assert turns_of("Hello there") == (Message(role=Role.USER, text="Hello there"),)
