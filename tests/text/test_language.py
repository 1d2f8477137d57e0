from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text import CLAIMED, OTHER, language_of
from demur.text.tongues import tongues

NEIGHBOURS = tomllib.loads((Path(__file__).parent / "neighbours.toml").read_text("utf-8"))


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
    ("language", "text"),
    [
        ("es", "Lo siento, no puedo ayudarte con eso."),
        ("es", "¿Dónde está la biblioteca más cercana?"),
        ("pt", "Não posso ajudar com isso."),
        ("pt", "Qual é o melhor caminho para chegar ao centro da cidade?"),
        ("fr", "Je ne peux pas vous aider."),
        ("fr", "«\u00a0Où est la gare\u00a0?\u00a0», demanda-t-il au chauffeur."),
        ("de", "Ich kann Ihnen dabei nicht helfen."),
        ("it", "Mi dispiace, non posso aiutarti."),
        ("nl", "Dat kan ik niet doen."),
        ("pl", "Przepraszam, nie mogę w tym pomóc."),
        ("ru", "Извините, я не могу помочь."),
        ("uk", "Вибачте, але я не можу вам допомогти."),
        ("tr", "Üzgünüm, bu konuda size destek olamam."),
        ("ar", "عذرا، لا أستطيع المساعدة."),
        ("he", "אני מצטער, אבל אני לא יכול לעזור בזה."),
        ("hi", "मैं इसमें मदद नहीं कर सकता।"),
        ("bn", "দুঃখিত, আমি এই বিষয়ে সাহায্য করতে পারি না।"),
        ("id", "Maaf, saya tidak bisa membantu dengan hal itu."),
        ("vi", "Xin lỗi, tôi không thể giúp bạn việc này."),
        ("th", "ขออภัย ฉันช่วยเรื่องนี้ไม่ได้"),
        ("zh", "抱歉,我无法帮助你。"),
        ("ja", "申し訳ありませんが、お手伝いできません。"),
        ("ko", "죄송하지만 도와드릴 수 없습니다."),
    ],
)
def test_a_claimed_language_is_told_by_name(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("language", NEIGHBOURS)
def test_at_least_half_of_each_other_language_is_told_as_other(language: str) -> None:
    told = [language_of(sentence) for sentence in NEIGHBOURS[language].splitlines()]
    assert sum(name == OTHER for name in told) >= len(told) / 2


def test_at_most_a_twentieth_of_other_languages_is_claimed() -> None:
    told = [language_of(sentence) for lines in NEIGHBOURS.values() for sentence in lines.splitlines()]
    assert sum(name in CLAIMED for name in told) <= len(told) / 20


def test_the_claimed_languages_are_those_with_an_entry() -> None:
    assert {name for known in tongues().values() for name in known.names[: known.claimed]} == CLAIMED


@pytest.mark.parametrize(
    "text",
    [
        "",
        "42",
        "Paris",
        "M\u00fcller",
        "\U0001f600",
        "   ",
        "???",
        "xyzzy",
        "\x00",
        "\ud800",
        "{}[];",
        "\ufb01",
    ],
)
def test_too_little_is_no_language(text: str) -> None:
    assert language_of(text) is None


def test_a_tie_is_english() -> None:
    assert language_of("no") == "en"


def test_few_function_words_among_many_others_are_no_evidence() -> None:
    assert language_of("the " + " ".join(f"term{n}" for n in range(30))) is None


def test_a_script_without_any_word_that_is_known_is_another_language() -> None:
    assert language_of("гдбе " * 20) == OTHER
    assert language_of("гдбе") == "ru"


def test_script_decides_before_words() -> None:
    assert language_of("the and of \u6c34\u6c34\u6c34\u6c34") == "zh"
    assert language_of("the and of you \u6c34") == "en"


def test_code_leaves_english_english() -> None:
    code = "```python\nimport os\nfor name in os.listdir(path):\n    print(name)\n```\n"
    assert language_of("Here is what you asked for:\n" + code) == "en"


def test_code_leaves_another_language_what_it_is() -> None:
    assert language_of("Вот функция, которую вы просили:\n```\nreturn sorted(rows, key=len)\n```") == "ru"


def test_the_language_of_most_words_wins() -> None:
    assert language_of("Bonjour! I am glad that you asked me about this, and I can help you with it.") == "en"
    assert language_of("OK, merci. Je ne peux pas vous aider avec cela, mais je suis là pour vous.") == "fr"


def test_letters_and_their_accents_may_stand_apart() -> None:
    apart = unicodedata.normalize("NFD", "Xin lỗi, tôi không thể giúp bạn.")
    assert language_of(apart) == "vi"


def test_only_the_head_is_read() -> None:
    assert language_of("This is what you can have. " * 20 + "我无法帮助你。" * 1000) == "en"


@given(st.text() | st.text("\ud800\x00\u2019\u0301. iIt\u0130") | st.text(st.characters(min_codepoint=0x80)))
def test_every_text_has_a_defined_answer(text: str) -> None:
    assert language_of(text) in CLAIMED | {OTHER, None}
