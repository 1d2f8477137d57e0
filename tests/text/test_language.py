from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text import OTHER, language_of


@pytest.mark.parametrize(
    "text",
    [
        "I can't help with that.",
        "I can\u2019t.",
        "SORRY, NO.",
        "**I** won't do this (sorry)!",
        "The na\u00efve caf\u00e9 owner can not help you with it.",
    ],
)
def test_english_is_told_by_its_function_words(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Je ne peux pas vous aider.",
        "Ich kann Ihnen dabei nicht helfen.",
        "Lo siento, no puedo ayudarte con eso.",
        "Não posso ajudar com isso.",
        "Mi dispiace, non posso aiutarti.",
        "Dat kan ik niet doen.",
        "抱歉,我无法帮助你。",
        "عذرا، لا أستطيع المساعدة.",
        "मैं इसमें मदद नहीं कर सकता।",
        "Извините, я не могу помочь.",
    ],
)
def test_other_languages_are_told_as_other(text: str) -> None:
    assert language_of(text) == OTHER


@pytest.mark.parametrize(
    "text", ["", "42", "Paris", "\U0001f600", "   ", "???", "xyzzy", "\x00", "\ud800", "{}[];"]
)
def test_too_little_is_no_language(text: str) -> None:
    assert language_of(text) is None


def test_a_tie_of_many_words_is_no_english() -> None:
    assert language_of("the of and der die das") == OTHER


def test_a_lone_word_of_two_languages_is_english() -> None:
    assert language_of("no") == "en"


def test_few_function_words_among_many_others_are_no_evidence() -> None:
    assert language_of("the " + " ".join(f"term{n}" for n in range(30))) is None


def test_a_third_of_foreign_letters_outweighs_the_words() -> None:
    assert language_of("the and of \u6c34\u6c34\u6c34\u6c34") == OTHER
    assert language_of("the and of you \u6c34") == "en"


def test_only_the_head_is_read() -> None:
    assert language_of("This is what you can have. " * 20 + "我无法帮助你。" * 1000) == "en"


@given(st.text() | st.text("\ud800\x00\u2019. iIt"))
def test_every_text_has_one_of_three_answers(text: str) -> None:
    assert language_of(text) in {"en", OTHER, None}
