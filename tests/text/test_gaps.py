from __future__ import annotations

import pytest

from demur.text.gaps import joined, mended


def texts(text: str) -> list[str]:
    return [reading.normal.text for reading in joined(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("b o o k", "book"),
        ("b.o.o.k now", "book now"),
        ("b-o-o-k", "book"),
        ("b _ o _ o _ k", "b o o k"),
        ("t h e   b o o k", "the book"),
        ("t-h-e b-o-o-k", "the book"),
        ("t\nh\ne\n\nb\no\no\nk", "the book"),
        ("t\r\nh\r\ne\r\n \r\nb\r\no\r\no\r\nk", "the book"),
        ("b,o,o,k", "book"),
        ("b:o:o:k", "book"),
        ("b\to\to\tk", "book"),
    ],
)
def test_letters_that_stand_apart_are_put_together(text: str, words: str) -> None:
    assert texts(text) == [words]


@pytest.mark.parametrize(
    "text", ["a b c", "1.2.3.4", "1 2 3 4 5", "x.1.2.3", "abc def", "1\n2\n3\n4", "one\na\nday", "a, b, c, d"]
)
def test_few_letters_and_numbers_are_left_alone(text: str) -> None:
    assert texts(text) == []


def test_words_that_are_cut_are_mended_where_many_are() -> None:
    (reading,) = mended("bu-y the bo-ok to.day, ple-ase")
    start = reading.normal.text.index("book")

    assert reading.normal.text == "buy the book today, please"
    assert reading.stretch(start, start + 4) == (9, 14)


@pytest.mark.parametrize(
    "text",
    [
        "a well-known, hard-working and rather good-natured person who came from the south of the country",
        "see www.example.org, a/b-c/d-e and x@y-z.org",
        "state-of-the-art day-to-day up-to-date",
    ],
)
def test_ordinary_hyphens_and_names_are_left_alone(text: str) -> None:
    assert list(mended(text)) == []
