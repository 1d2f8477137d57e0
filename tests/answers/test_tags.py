from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.answers.tags import fallbacks, language, written_right_to_left, written_without_spaces


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de-AT", ("de-at", "de")),
        ("de_AT@euro", ("de-at", "de")),
        ("zh-HK", ("zh-hk", "zh-hant", "zh")),
        ("zh-CN", ("zh-cn", "zh-hans", "zh")),
        ("pt-AO", ("pt-ao", "pt-pt", "pt")),
        ("en-AU", ("en-au", "en-gb", "en")),
        ("iw-IL", ("he-il", "he")),
        ("../../etc", ()),
        ("", ()),
    ],
)
def test_a_locale_falls_back_to_what_it_is_a_kind_of(locale: str, expected: tuple[str, ...]) -> None:
    assert fallbacks(locale) == expected


def test_a_locale_from_anybody_is_cut_to_a_sensible_length() -> None:
    assert len(fallbacks("de-" * 9_000)[0]) < 36


@given(locale=st.text(max_size=60))
def test_no_text_makes_it_fail_or_go_on_for_ever(locale: str) -> None:
    assert len(fallbacks(locale)) < 20


@pytest.mark.parametrize(
    ("locale", "expected"), [("he", True), ("FA-IR", True), ("ar_EG", True), ("en", False), ("", False)]
)
def test_some_languages_are_written_from_right_to_left(*, locale: str, expected: bool) -> None:
    assert written_right_to_left(locale) is expected


def test_some_languages_put_no_space_between_sentences() -> None:
    assert [each for each in ("zh-Hant", "ja", "ko", "th", "en") if written_without_spaces(each)] == [
        "zh-Hant",
        "ja",
    ]


def test_the_language_is_what_comes_first() -> None:
    assert language("pt_BR") == "pt"
