from __future__ import annotations

import pytest

from demur.text import language_of


@pytest.mark.parametrize(
    "text",
    [
        "No.",
        "I can\u2019t.",
        "Sorry!",
        "The cat sat on the mat and looked at the dog for a while.",
        "Is 山 a kanji? Yes, it is.",
    ],
)
def test_english_is_known(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Lo siento, pero no puedo ayudarte con eso.",
        "Es tut mir leid, das kann ich nicht.",
        "Je suis désolé.",
        "Não posso ajudar com isso.",
        "Mi dispiace, non posso aiutarti.",
        "Dat kan ik niet doen.",
        "抱歉\uff0c我无法协助。",
        "Извините, не могу.",
        "आप कैसे हैं",
    ],
)
def test_other_languages_are_told_from_it(text: str) -> None:
    assert language_of(text) == "other"


@pytest.mark.parametrize("text", ["", "42", "Paris", "😀"])
def test_too_little_is_not_guessed(text: str) -> None:
    assert language_of(text) is None
