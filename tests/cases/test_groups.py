from __future__ import annotations

import pytest

from demur.cases import prompt_group
from demur.types import Message, Request, Role


def asked(*texts: str, role: Role = Role.USER) -> Request:
    return Request(messages=tuple(Message(role=role, text=text) for text in texts))


@pytest.mark.parametrize(
    "same",
    ["what is a fjord", "What  is a\nfjord ?!", "\uff37hat is a fjord?", "What is a fj\u200bord?"],
)
def test_how_a_prompt_is_typed_makes_no_difference(same: str) -> None:
    assert prompt_group(asked("What is a fjord?")) == prompt_group(asked(same))


@pytest.mark.parametrize(
    "other", ["What is a ford?", "What was a fjord?", "\u092b\u094d\u092f\u094b\u0930\u094d\u0921"]
)
def test_another_word_makes_another_group(other: str) -> None:
    assert prompt_group(asked("What is a fjord?")) != prompt_group(asked(other))


def test_vowel_signs_of_scripts_that_have_them_count() -> None:
    assert prompt_group(asked("\u0915\u093f")) != prompt_group(asked("\u0915\u0940"))


def test_prompts_without_words_differ_by_their_signs() -> None:
    assert prompt_group(asked("???")) != prompt_group(asked("!!!"))


def test_every_turn_of_the_user_counts() -> None:
    assert prompt_group(asked("Tell me about fjords", "yes")) != prompt_group(asked("yes"))


def test_what_others_say_does_not_count() -> None:
    request = asked("Hello")
    system = Message(role=Role.SYSTEM, text="Be brief.")

    assert prompt_group(request) == prompt_group(Request(messages=(system, *request.messages)))


def test_text_that_is_not_unicode_has_a_group_too() -> None:
    assert prompt_group(asked("\ud800")) != prompt_group(asked("\ud801"))
