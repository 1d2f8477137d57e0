from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text import Normal, normalise, squeeze

Growth = Callable[[Callable[[str], object], str], float]
anything = st.text() | st.text("aB'\u2019\u200b\ufb01\u2122\u0130\uff21\u00a0\ud800\U0001d400\x00")


def test_ascii_is_given_back_as_it_is() -> None:
    text = "I can't - \x00 \t end"
    assert normalise(text) == Normal(text)
    assert normalise(text).text is text


@pytest.mark.parametrize("mark", list("\u2019\u2018\u201a\u201b\u2032\u02bc\u00b4"))
def test_every_single_quotation_mark_becomes_an_apostrophe(mark: str) -> None:
    assert normalise(f"can{mark}t").text == "can't"


@pytest.mark.parametrize("space", list("\u00a0\u202f\u1680\u2003\u2009\u205f\u3000"))
def test_every_odd_space_becomes_a_space(space: str) -> None:
    assert normalise(f"a{space}b").text == "a b"


@pytest.mark.parametrize("hyphen", list("\u2010\u2011\u2012"))
def test_hyphens_become_plain(hyphen: str) -> None:
    assert normalise(f"self{hyphen}harm").text == "self-harm"


@pytest.mark.parametrize(
    ("wide", "plain"),
    [
        ("\uff29\uff4d", "Im"),
        ("\U0001d408 \U0001d41c", "I c"),
        ("\u24d8", "i"),
        ("\ufb01ne", "fine"),
        ("\u2122", "TM"),
        ("\uff43\uff41\uff4e\uff4e\uff4f\uff54", "cannot"),
        ("\u0130", "I"),
    ],
)
def test_wide_letters_become_plain(wide: str, plain: str) -> None:
    assert normalise(wide).text == plain


@pytest.mark.parametrize("unseen", list("\u200b\u200d\u00ad\ufeff\u2060\u202e\ufe0f\U000e0041"))
def test_unseen_characters_are_left_out(unseen: str) -> None:
    assert normalise(f"can{unseen}not").text == "cannot"


def test_other_letters_stay() -> None:
    text = "na\u00efve \u6c34 \u0434\u0430 \U0001f642"
    assert normalise(text) == Normal(text)


def test_offsets_lead_back_over_left_out_characters() -> None:
    normal = normalise("a\u200b\u200bbc")
    assert [normal.origin(offset) for offset in range(3)] == [0, 3, 4]


def test_offsets_lead_back_into_characters_that_became_several() -> None:
    normal = normalise("x\ufb03y")
    assert (normal.text, [normal.origin(offset) for offset in range(5)]) == ("xffiy", [0, 1, 1, 1, 2])


def test_a_stretch_leads_back_to_what_it_was() -> None:
    text = "I can\u200bnot \ufb01x"
    normal = normalise(text)
    start = normal.text.index("cannot")
    begin, end = normal.stretch(start, start + len("cannot fi"))
    assert text[begin:end] == "can\u200bnot \ufb01"


def test_a_stretch_of_unmoved_text_is_itself() -> None:
    assert normalise("can\u2019t").stretch(1, 3) == (1, 3)


def test_every_character_of_the_first_two_planes_lowers_to_one() -> None:
    grown = [c for c in map(chr, range(0x100, 0x20000)) if len((n := normalise(c).text).lower()) != len(n)]
    assert grown == []


@given(anything)
def test_every_offset_leads_back_in_order_to_the_character_it_was_made_of(text: str) -> None:
    normal = normalise(text)
    origins = [normal.origin(offset) for offset in range(len(normal.text))]
    assert origins == sorted(origins)
    assert all(made in normalise(text[at]).text for made, at in zip(normal.text, origins, strict=True))


@given(anything)
def test_what_is_normal_stays_as_it_is(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@pytest.mark.parametrize("piece", ["\u200b", "\ufb01", "a\u2019", "\ud800", "\U0001d400 "])
def test_the_cost_is_linear(growth: Growth, piece: str) -> None:
    assert growth(normalise, piece) < 12


@pytest.mark.parametrize(
    ("text", "squeezed"), [("", ""), (" \n ", ""), ("a\t\n b", "a b"), ("\u00a0a\u2003b", "a b")]
)
def test_squeezing_leaves_single_spaces_between_words(text: str, squeezed: str) -> None:
    assert squeezed == squeeze(text)
