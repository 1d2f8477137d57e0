from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.models import GAP, LARGEST, ORDERS, beginning, grams
from fuzz.one_by_one import words_of, words_spelt

PIECES = (
    *("No", "can't", "cannot. ", "Why? ", "e.g.", "3.5", " ", "  ", ".", "!)", "...", "\n", "\r\n", '"', "-"),
    *(
        "\u4e0d\u80fd\u3002",
        "\u4e0d.\u80fd",
        "\u304b",
        "\u0e44\u0e21\u0e48 \u0e44\u0e14\u0e49",
        "\ud55c\uad6d",
    ),
    *("\u061f ", "\u0964", "\u2026", "\ud83d", "\U0001f600", "\x00", "\ue001", "\ue002", "\u0130", "\u00e9"),
)
anything = st.text(max_size=20) | st.lists(st.sampled_from(PIECES), max_size=15).map("".join)
texts = st.lists(anything.map(lambda text: text.replace(GAP, "")), max_size=5)


@given(texts)
def test_hashes_are_those_of_a_count_word_by_word(given: list[str]) -> None:
    expected = [word.hashes for word in words_of(given)]

    assert expected == [tuple(column) for column in grams(given).hashes.T.tolist()]


@given(texts)
def test_sentences_are_those_of_a_count_character_by_character(given: list[str]) -> None:
    found, words = grams(given), words_of(given)
    sentences = [[word for word in words if word.sentence == at] for at in range(len(found.first))]

    assert found.text.tolist() == [held[0].text for held in sentences]
    assert found.first.tolist() == [words.index(held[0]) for held in sentences]
    assert found.begin.tolist() == [held[0].start for held in sentences]
    assert found.end.tolist() == [held[-1].end for held in sentences]


@given(texts)
def test_a_text_has_the_same_n_grams_alone_and_among_others(given: list[str]) -> None:
    alone = [grams([text]).hashes for text in given]

    assert np.array_equal(np.concatenate([grams([]).hashes, *alone], axis=1), grams(given).hashes)


@given(anything)
def test_case_and_kind_of_figure_make_no_difference(text: str) -> None:
    one, other = grams([text.replace("3", "9")]), grams([text])

    assert np.array_equal(one.hashes, other.hashes)


def test_inflected_words_share_their_stem_and_not_their_word() -> None:
    one, other = grams(["refusing"]).hashes, grams(["refusal"]).hashes

    assert (one == other)[:, 0].tolist() == [False, True, False, True, False]


@pytest.mark.parametrize("given", [[], [""], ["", " \n", "..."]])
def test_where_no_word_is_there_is_nothing(given: list[str]) -> None:
    found = grams(given)

    assert (found.hashes.shape, found.first.size, found.text.size) == ((ORDERS, 0), 0, 0)


def test_as_much_as_is_promised_is_taken() -> None:
    assert grams(["a" * (LARGEST - 1)]).hashes.shape == (ORDERS, 1)


def test_more_than_is_promised_is_refused_with_the_number() -> None:
    with pytest.raises(ValueError, match="262,145 characters; one call takes 262,144"):
        grams(["a" * LARGEST])


@given(anything, st.integers(1, 8))
def test_a_beginning_holds_as_many_words_as_are_wanted(text: str, words: int) -> None:
    given = text.replace(GAP, "")
    places = list(words_spelt(given))
    expected = given[: places[words - 1].stop] if len(places) >= words else given

    assert beginning(given, words) == expected
