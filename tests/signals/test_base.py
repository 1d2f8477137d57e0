from __future__ import annotations

from enum import StrEnum

import pytest

from demur.signals.base import (
    Item,
    bool_at,
    code_of,
    dict_at,
    dicts_in,
    first_text,
    items_at,
    key_in,
    number_at,
    plain,
    same_word,
    text_at,
    word_at,
)

JUNK: dict[str, object] = {"a": 3, "b": [1], "c": {"d": 1}, "e": "Text", "f": True, "g": None}


def test_what_is_of_another_type_reads_as_absent() -> None:
    assert [dict_at(JUNK, key) for key in "abceg"] == [{}, {}, {"d": 1}, {}, {}]
    assert [items_at(JUNK, key) for key in "abceg"] == [[], [1], [], [], []]
    assert [text_at(JUNK, key) for key in "abceg"] == ["", "", "", "Text", ""]
    assert [number_at(JUNK, key) for key in "abefg"] == [3, None, None, None, None]
    assert [bool_at(JUNK, key) for key in "afg"] == [False, True, False]


def test_objects_of_a_list_come_with_their_positions() -> None:
    assert list(dicts_in({"x": [1, {"a": 1}, None, {}]}, "x")) == [
        Item(position=1, value={"a": 1}),
        Item(position=3, value={}),
    ]


def test_the_first_text_that_is_not_empty_wins() -> None:
    assert first_text({"a": "", "b": "x", "c": "y"}, "a", "b", "c") == "x"
    assert first_text({}, "a") == ""


def test_words_are_compared_in_one_spelling() -> None:
    assert (same_word(" Self-Harm "), word_at({"a": "Two Words"}, "a")) == ("self_harm", "two_words")


class Reason(StrEnum):
    SAFETY = "SAFETY"


def test_a_member_of_an_enum_becomes_a_bare_string() -> None:
    assert type(plain(Reason.SAFETY)) is str
    assert plain(Reason.SAFETY) == "SAFETY"
    assert type(code_of(Reason.SAFETY)) is str


def test_a_key_is_found_in_the_spelling_the_source_has() -> None:
    assert key_in({"finishReason": 1, "finish_reason": 2}, "finishReason") == "finishReason"
    assert key_in({"rai_media_filtered_count": 1}, "raiMediaFilteredCount") == "rai_media_filtered_count"
    assert key_in({}, "finishReason") == "finishReason"


@pytest.mark.parametrize("value", [3, 0.5, True, "stop", "content_filter: X", "a/b", "x.y", "a" * 80])
def test_a_short_code_may_be_shown(value: object) -> None:
    assert code_of(value) == value


@pytest.mark.parametrize("value", [None, "two words", "a" * 81, "", "a@b.c", "x\ny", [1], {"a": 1}, "-x"])
def test_what_may_be_somebodys_text_is_never_shown(value: object) -> None:
    assert code_of(value) is None
