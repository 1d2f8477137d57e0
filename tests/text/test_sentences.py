from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.text import iter_sentences, sentences


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See No. 5 now. No. Never.", ["See No. 5 now.", "No.", "Never."]),
        ("One。Two\uff01さん", ["One。", "Two\uff01", "さん"]),
        ("नमस्ते। ठीक", ["नमस्ते।", "ठीक"]),
        ("مرحبا؟ نعم\u06d4", ["مرحبا؟", "نعم\u06d4"]),
        ('He said "Go." and left. "Yes."', ['He said "Go." and left.', '"Yes."']),
        ("Mail a.b@c.de. It works... Maybe.", ["Mail a.b@c.de.", "It works...", "Maybe."]),
        ("First line\nSecond line", ["First line", "Second line"]),
    ],
)
def test_marks_of_many_scripts_and_numbers_are_known(text: str, expected: list[str]) -> None:
    assert expected == split(text)


def test_iterating_stops_at_the_limit() -> None:
    assert len(list(iter_sentences("One. " * 50, limit=3))) == 3


PIECES = st.sampled_from(
    [
        "a",
        " ",
        ".",
        "\n",
        "`",
        "```",
        '"',
        "“",
        "”",
        "<think>",
        "</think>",
        "|",
        ">",
        "- ",
        "#",
        "。",
        "\ud800",
        "\0",
        "A:",
        "Dear B,",
        "…",
    ]
)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=40).map("".join)))
def test_sentences_lie_in_order_in_range_and_cover_every_letter(text: str) -> None:
    found = sentences(text)
    bounds = [offset for s in found for offset in (s.start, s.end)]
    assert bounds == sorted(bounds)
    assert all(0 <= s.start < s.end <= len(text) for s in found)
    covered = {at for s in found for at in range(s.start, s.end)}
    assert [c for at, c in enumerate(text) if c in "。\0\ud800" and at not in covered] == []


@pytest.mark.parametrize(
    "piece", ["a", ".", ". ", "\n", '"a ', "“", "`", "A.\t", "<think>", "- ", "X: y\n", "[a] "]
)
def test_time_grows_with_the_size_alone(piece: str) -> None:
    def cost(size: int) -> float:
        text = piece * (size // len(piece))
        began = time.process_time()
        sentences(text)
        return time.process_time() - began

    small, large = min(cost(25_000) for _ in range(3)), min(cost(100_000) for _ in range(2))
    assert large < 10 * small + 0.05
