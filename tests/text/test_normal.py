from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.text import normalise, squeeze


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I can\u2019t", "I can't"),
        ("a\u00a0b", "a b"),
        ("\uff43\uff41\uff4e\uff4e\uff4f\uff54", "cannot"),
        ("\U0001d41c\U0001d41a\U0001d427\U0001d427\U0001d428\U0001d42d", "cannot"),
        ("can\u200bnot", "cannot"),
        ("ﬁne", "fine"),
        ("İ", "I"),
        ("naïve 日本", "naïve 日本"),
    ],
)
def test_odd_characters_become_plain(text: str, expected: str) -> None:
    assert expected == normalise(text).text


def test_a_stretch_leads_back_over_what_was_left_out_and_what_grew() -> None:
    text = "x\u200b\u200bo\ufb03ce y"
    normal = normalise(text)
    at = normal.text.index("office")
    assert text[slice(*normal.stretch(at, at + 6))] == "o\ufb03ce"


def test_every_character_of_the_first_two_planes_lowers_to_one() -> None:
    grown = [c for c in map(chr, range(0x100, 0x20000)) if len((n := normalise(c).text).lower()) != len(n)]
    assert grown == []


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text(st.sampled_from("ab \u200b\ufb01\u2019\ud800\uff58\u24b6İé"), max_size=30))
def test_offsets_stay_in_order_and_in_range(text: str) -> None:
    normal = normalise(text)
    origins = [normal.origin(at) for at in range(len(normal.text))]
    assert origins == sorted(origins)
    assert all(0 <= at < len(text) for at in origins)


def test_squeezing_leaves_single_spaces() -> None:
    assert squeeze("  a \n b ") == "a b"
