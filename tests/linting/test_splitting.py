from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from demur.linting.splitting import pieces


def split(text: str) -> list[str]:
    return [text[piece.start : piece.end] for piece in pieces(text)]


def test_an_abbreviation_ends_no_sentence() -> None:
    assert split("Ask Dr. Moon. She knows.") == ["Ask Dr. Moon.", "She knows."]


def test_a_short_verb_form_is_no_abbreviation() -> None:
    assert split("I'm sorry, I can't. Bye now.") == ["I'm sorry, I can't.", "Bye now."]


def test_full_width_marks_need_no_space() -> None:
    assert split("不能。可以。") == ["不能。", "可以。"]


def test_bullets_are_left_out() -> None:
    assert split("- one\n* two\n3. three") == ["one", "two", "three"]


def test_thai_is_split_where_politeness_ends() -> None:
    assert len(split("ช่วยเรื่องนี้ไม่ได้ค่ะ ลองถามหมอดูนะคะ ดีไหม")) == 3


@given(st.text())
def test_pieces_stand_in_order_and_hold_something(text: str) -> None:
    at = 0
    for piece in pieces(text):
        assert at <= piece.start < piece.end <= len(text)
        at = piece.end
