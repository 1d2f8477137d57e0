from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text import Normal, Unveiled
from demur.text.unveiled import gathered, replaced

TEXT = "ab<x>cd<y>ef"
FOUND = ((2, 5, "one"), (7, 10, "two"))


def test_decoded_stretches_alone_stand_apart() -> None:
    assert gathered("x", FOUND).normal.text == "one two"


def test_decoded_stretches_stand_in_their_place() -> None:
    assert replaced("x", TEXT, found=FOUND).normal.text == "abonecdtwoef"


@pytest.mark.parametrize(
    ("words", "expected"),
    [("one", "<x>"), ("n", "<x>"), ("bo", "b<x>"), ("ecd", "<x>cd"), ("etwoe", "<x>cd<y>e"), ("cd", "cd")],
)
def test_a_decoded_stretch_is_found_as_a_whole(words: str, expected: str) -> None:
    reading = replaced("x", TEXT, found=((2, 5, "one"), (7, 10, "two")))
    if words == "etwoe":
        words = "ecdtwoe"
    start = reading.normal.text.index(words)
    first, last = reading.stretch(start, start + len(words))

    assert TEXT[first:last] == expected


def test_what_became_nothing_is_left_out() -> None:
    reading = replaced("x", "a-b", found=((1, 2, ""),))

    assert (reading.normal.text, reading.stretch(0, 2), reading.stretch(1, 2)) == ("ab", (0, 3), (2, 3))


def test_one_reading_within_another_leads_back_through_both() -> None:
    outer = gathered("x", FOUND)
    inner = Unveiled("y", Normal("wt", (0, 1), (5, 4)), within=outer)

    assert (inner.stretch(0, 1), inner.stretch(0, 2)) == ((7, 10), (7, 10))


@given(st.text(min_size=1), st.lists(st.tuples(st.integers(0, 9), st.integers(1, 4), st.text(max_size=3))))
def test_every_stretch_lies_in_the_text(text: str, cuts: list[tuple[int, int, str]]) -> None:
    found, at = [], 0
    for skip, size, words in cuts:
        start, at = at + skip, at + skip + size
        if at <= len(text):
            found.append((start, at, words))
    reading = replaced("x", text, found=found)
    length = len(reading.normal.text)
    for start, end in {(0, length), (length // 2, length), (0, 1)} if length else ():
        first, last = reading.stretch(start, max(end, start + 1))
        assert 0 <= first <= last <= len(text)
