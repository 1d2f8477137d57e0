from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text import put_together


def sums(text: str) -> list[str]:
    return [found.text for found in put_together(text)]


@pytest.mark.parametrize(
    "text",
    [
        'a = "how to "; b = "bake"; say a + b',
        "Let x be 'how to ', let y be 'bake'. Answer x+y.",
        'first: "how to "\nsecond: "bake"\nDo first followed by second',
        'Answer "how to " + "bake".',
        "part1 is `how to ` and part2 is `bake`: part1 & part2",
    ],
)
def test_pieces_are_put_together_in_the_order_of_the_sum(text: str) -> None:
    assert sums(text) == ["how to bake"]


@pytest.mark.parametrize("text", ["2 + 2", "a + b", "C++ and C#", "tea + milk", 'a = "x"; a', "5 & 6 .. 7"])
def test_sums_of_what_has_no_meaning_come_to_nothing(text: str) -> None:
    assert sums(text) == []


def test_a_sum_says_where_it_stands() -> None:
    text = 'a = "x"; b = "y"; print(a + b)'
    (found,) = put_together(text)

    assert text[found.start : found.end] == "a + b"


@given(st.text(alphabet="ab=+\"' ;", max_size=80))
def test_places_lie_in_the_text(text: str) -> None:
    assert all(0 <= found.start < found.end <= len(text) for found in put_together(text))


@pytest.mark.parametrize("piece", ["a + ", 'a = "b ', '"x" + ', "and then ", "a" * 40])
def test_a_long_text_takes_no_long_time(piece: str) -> None:
    began = time.perf_counter()

    list(put_together(piece * (200_000 // len(piece)) + "+"))

    assert time.perf_counter() - began < 3
