from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.risk.shingles import Shape, shared, shingles

SHAPE = Shape(size=4, window=3)
KEYS = [None, b"", b"a key of sixteen"]
NOUNS = ["sea", "port", "ship", "crane", "rope", "tide", "sail", "mast", "deck", "crew"]
WORDS = st.lists(st.sampled_from(NOUNS), max_size=40)


def common(one: str, other: str, *, least: int = 4, key: bytes | None = None) -> list[str]:
    known = frozenset(shingles(one, shape=SHAPE, key=key).hashes)
    found = shared(other, shingles(other, shape=SHAPE, key=key), known=known.__contains__, least=least)
    return [other[each.start : each.end] for each in found]


TEXT = "the crane lifts every box from the ship and sets it on the quay"


@pytest.mark.parametrize("key", KEYS)
def test_a_stretch_of_size_and_window_is_always_found(key: bytes | None) -> None:
    words = TEXT.split()
    stretches = [" ".join(words[at : at + 6]) for at in range(len(words) - 5)]

    assert all(common(TEXT, f"Look: {stretch}. Good.", key=key) for stretch in stretches)


def test_letter_case_marks_and_white_space_make_no_difference() -> None:
    shouted = "THE CRANE, *lifts*\n\nevery   box; from the ship - and sets it on the quay!"

    assert len(common(TEXT, shouted, least=10)) == 1


def test_nothing_shorter_than_a_shingle_is_ever_found() -> None:
    assert common(TEXT, "He says the crane lifts my car.") == []


def test_one_word_that_differs_does_not_end_a_stretch() -> None:
    changed = TEXT.replace("the ship", "the boat")

    assert len(common(TEXT, changed)) == 1


def test_a_stretch_below_the_least_is_left_out() -> None:
    assert common(TEXT, "the crane lifts every box from the ship", least=10) == []


def test_letters_of_scripts_without_spaces_count_as_words() -> None:
    assert common("船の荷物をクレーンで岸壁に下ろす", "彼は「荷物をクレーンで岸壁に」と言う") != []


def test_other_keys_make_other_hashes() -> None:
    cuts = [shingles(TEXT, shape=SHAPE, key=key).hashes for key in (b"", b"one key", b"another key")]

    assert not set(cuts[0]) & set(cuts[1]) | set(cuts[1]) & set(cuts[2])


@given(WORDS, WORDS, WORDS)
def test_what_is_found_stands_in_both_texts_word_for_word(
    before: list[str], both: list[str], after: list[str]
) -> None:
    one, other = " ".join(["alpha", *both, "omega"]), " ".join([*before, *both, *after])
    found = common(one, other)

    assert all(len(each.split()) >= SHAPE.size for each in found)
    if len(both) >= SHAPE.size + SHAPE.window - 1:
        assert found


@given(st.text(max_size=200))
def test_any_text_shares_itself_with_itself_and_places_lie_in_it(text: str) -> None:
    cut = shingles(text, shape=SHAPE)
    found = shared(text, cut, known=frozenset(cut.hashes).__contains__, least=1)

    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert bool(found) == (cut.words >= SHAPE.size)
