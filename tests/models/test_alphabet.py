from __future__ import annotations

import unicodedata

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.models.alphabet import BREAK, CODE, GAP, LETTER, QUOTED, SINGLE, alphabet

TABLES = alphabet()
plane = st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"])


@pytest.mark.parametrize("character", "aZ\u00e9\u0416\u05d0\u0627\u0939\u094d7\u0664'\u2019")
def test_letters_figures_and_apostrophes_make_words(character: str) -> None:
    assert TABLES.kind[ord(character)] == LETTER


@pytest.mark.parametrize("character", "\u4e0d\u304b\u30ab\ud55c\u0e01\u1780?!:;\u2022-" + CODE + QUOTED)
def test_characters_of_scripts_without_spaces_and_telling_marks_stand_alone(character: str) -> None:
    assert TABLES.kind[ord(character)] == SINGLE


@pytest.mark.parametrize("character", " .,\n\u00a0\u3000\u3002\u2026()\x00\ufffd" + GAP)
def test_spaces_and_other_marks_stand_between_words(character: str) -> None:
    assert TABLES.kind[ord(character)] == BREAK


@given(plane)
def test_letter_case_makes_no_difference(character: str) -> None:
    lower = character.lower()
    if unicodedata.category(character)[0] == "L" and len(lower) == 1:
        assert TABLES.folded[ord(character)] == TABLES.folded[ord(lower)]


@pytest.mark.parametrize("figure", "0379\u0664\u096b\u2167")
def test_all_figures_are_one(figure: str) -> None:
    assert TABLES.folded[ord(figure)] == ord("0")


@pytest.mark.parametrize(("mark", "same"), ["\u2019'", "\u061f?", "\uff1f?", "\uff01!"])
def test_marks_of_other_scripts_are_taken_for_ours(mark: str, same: str) -> None:
    assert TABLES.folded[ord(mark)] == TABLES.folded[ord(same)]


@pytest.mark.parametrize("mark", "\u3002\uff01\uff1f\u0964\n" + GAP)
def test_full_stops_of_scripts_without_spaces_and_line_breaks_end_a_sentence_at_once(mark: str) -> None:
    assert TABLES.ends_at_once[ord(mark)]


@pytest.mark.parametrize("mark", ".!?\u2026\u061f\u06d4")
def test_other_full_stops_wait_for_what_follows(mark: str) -> None:
    assert (TABLES.ends[ord(mark)], TABLES.ends_at_once[ord(mark)]) == (True, False)


@pytest.mark.parametrize(("following", "ends"), [(" ", True), (")", True), ("\u4e0d", True), ("a", False)])
def test_what_follows_a_full_stop_tells_whether_a_sentence_ends(following: str, *, ends: bool) -> None:
    assert bool(TABLES.after[ord(following)]) is ends


def test_halves_of_surrogate_pairs_are_no_letters() -> None:
    assert not np.any(TABLES.kind[0xD800:0xE000])
