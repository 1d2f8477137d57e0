from __future__ import annotations

import pytest

from demur.text import sentences


def split(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


def places(text: str) -> list[str]:
    return [s.place.value for s in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        (
            "Dr. Ash paid 3.50 to J. Doe, e.g. today. Yes.",
            ["Dr. Ash paid 3.50 to J. Doe, e.g. today.", "Yes."],
        ),
        (
            "Well... maybe. See https://a.b/c.d?e=f. Done.",
            ["Well... maybe.", "See https://a.b/c.d?e=f.", "Done."],
        ),
        ("wrapped at\nforty columns. End", ["wrapped at\nforty columns.", "End"]),
    ],
)
def test_text_splits_where_a_reader_would(text: str, expected: list[str]) -> None:
    assert expected == split(text)


def test_markdown_places_are_told_apart() -> None:
    text = "# Head\nProse.\n\n- Item.\n> Quoted.\n| a | b |\n```py\nx = 1\n```\nEnd."
    assert places(text) == ["heading", "prose", "list_item", "quote", "table", "code", "prose"]


def test_reasoning_that_never_closes_reaches_to_the_end() -> None:
    assert places("<think>I refuse. Really.") == ["reasoning", "reasoning"]
