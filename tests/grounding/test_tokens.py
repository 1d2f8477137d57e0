from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.grounding.tokens import asked_in, tokens_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("élève", "eleve"),
        ("STRASSE", "straße"),
        ("\uff46\uff55\uff4c\uff4c", "full"),
        ("كِتَاب", "كتاب"),
        ("שָׁלוֹם", "שלום"),
    ],
)
def test_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert tokens_of(one) == tokens_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("leave", "leaves"),
        ("Kündigung", "Kündigungen"),
        ("отпуск", "отпуска"),
        ("年次休暇", "休暇の日数"),
        ("วันลาพักร้อน", "ลาพักร้อน"),
        ("छुट्टी", "छुट्टी के दिन"),
        ("الإجازة", "الإجازة السنوية"),
    ],
)
def test_forms_of_one_word_share_a_token_in_any_language(one: str, other: str) -> None:
    assert set(tokens_of(one)) & set(tokens_of(other))


def test_numbers_have_no_stem_and_a_single_sign_counts() -> None:
    assert tokens_of("1234567 山") == ["1234567", "山"]


def test_scripts_may_be_mixed_within_a_word() -> None:
    assert tokens_of("GPU加速器pro") == ["gpu", "加速", "速器", "pro"]


@given(st.text())
def test_any_text_has_tokens_without_spaces(text: str) -> None:
    assert all(token and not any(c.isspace() for c in token) for token in tokens_of(text))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("What is the weather?", ["weather", "weath*"]),
        ("Wie ist das Wetter?", ["wetter", "wette*"]),
        ("42", ["42"]),
        ("Is it?", []),
    ],
)
def test_words_that_every_text_has_say_nothing(query: str, said: list[str]) -> None:
    assert asked_in(query) == said
