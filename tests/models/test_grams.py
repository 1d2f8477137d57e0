from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.models import GAP, LARGEST, ORDERS, beginning, grams
from demur.models.alphabet import LETTER, SINGLE, alphabet

TABLES = alphabet()
WHOLE = 1 << 64
BASE, BEFORE_FIRST, STEM = 0x9E3779B97F4A7C15, 0x51ED270B, 0x4D
PAIR, TRIPLE, QUAD = 0xD6E8FEB86659FD93, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB
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


@dataclass(frozen=True)
class Word:
    text: int
    sentence: int
    start: int
    end: int
    hashes: tuple[int, ...]


def kind_of(character: str) -> int:
    return int(TABLES.kind[min(ord(character), 0xFFFD)])


def ends(text: str, at: int) -> bool:
    """Tell, one character at a time, whether a sentence ends with `text[at]`."""
    points = [min(ord(character), 0xFFFD) for character in text + GAP]
    if TABLES.ends_at_once[points[at]]:
        return True
    if TABLES.ends[points[at]] and TABLES.after[points[at + 1]]:
        return True
    around = [points[at - 1], points[at + 1]] if at else [0]
    return text[at] == " " and all(0x0E00 <= point <= 0x0E7F for point in around)


def spelt(text: str) -> Iterator[slice]:
    at = 0
    while at < len(text):
        end = at + 1
        if kind_of(text[at]) == LETTER:
            while end < len(text) and kind_of(text[end]) == LETTER:
                end += 1
        if kind_of(text[at]) in (LETTER, SINGLE):
            yield slice(at, end)
        at = end


def mixed(value: int) -> int:
    value %= WHOLE
    value = (value ^ value >> 29) * 0xBF58476D1CE4E5B9 % WHOLE
    return value ^ value >> 32


def hashed(letters: str) -> int:
    points = [min(ord(letter), 0xFFFD) for letter in letters]
    return sum((int(TABLES.folded[point]) + 1) * BASE**place for place, point in enumerate(points))


def naive(given: list[str]) -> list[Word]:
    """Do what `grams` does, word by word."""
    found: list[Word] = []
    sentence = -1
    for number, text in enumerate(given):
        done = -1
        words: list[int] = []
        stems: list[int] = []
        for place in spelt(text):
            if done < 0 or any(ends(text, at) for at in range(done, place.start)):
                sentence += 1
                words, stems = [BEFORE_FIRST] * 3, [BEFORE_FIRST]
            # A mark that stands alone is a word, and ends its sentence only after itself.
            done = place.start
            words.append(mixed(hashed(text[place])))
            stems.append(mixed(hashed(text[place][:5]) + STEM))
            three, two, one, word = words[-4:]
            pair = mixed(one * PAIR + word)
            triple = mixed(two * TRIPLE + pair)
            stem = mixed(stems[-2] * PAIR + stems[-1])
            hashes = (word, stems[-1], pair, stem, triple, mixed(three * QUAD + triple))
            found.append(Word(number, sentence, place.start, place.stop, hashes))
    return found


@given(texts)
def test_hashes_are_those_of_a_count_word_by_word(given: list[str]) -> None:
    expected = [word.hashes for word in naive(given)]

    assert expected == [tuple(column) for column in grams(given).hashes.T.tolist()]


@given(texts)
def test_sentences_are_those_of_a_count_character_by_character(given: list[str]) -> None:
    found, words = grams(given), naive(given)
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

    assert (one == other)[:, 0].tolist() == [False, True, False, True, False, False]


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
    places = list(spelt(given))
    expected = given[: places[words - 1].stop] if len(places) >= words else given

    assert beginning(given, words) == expected
