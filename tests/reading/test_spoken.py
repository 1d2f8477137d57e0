from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.models import CODE, GAP, QUOTED
from demur.reading.spoken import spoken

SHORT = 12
PIECES = (
    *(
        "```\n",
        "~~~~\n",
        "```",
        "`",
        "``",
        "`x`",
        '"No." ',
        '"',
        "\u201c",
        "\u201d",
        "> ",
        ">",
        "\n",
        "  ",
        "a ",
    ),
    *("<think>", "</think>", "\n<think>\n", GAP, "\ud800", "\u0130", "\x00", "```py\n", "\u300c", "\u300d"),
)
anything = st.text(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


@given(anything)
def test_every_character_keeps_its_place(text: str) -> None:
    covered = spoken(text)

    assert len(covered) == len(text)
    assert all(new in (old, " ", "\n", CODE, QUOTED) for old, new in zip(text, covered, strict=True))


@given(anything)
def test_nothing_is_left_that_parts_texts(text: str) -> None:
    assert GAP not in spoken(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Run `rm -rf` now.", f"Run {CODE} now."),
        ("Run ``a`` now.", f"Run {CODE} now."),
        ("See:\n```py\nI refuse.\n```\nDone.", f"See:\n{CODE}\nDone."),
        ("See:\n~~~\nI refuse.", f"See:\n{CODE}"),
        ("    ```\nI refuse.", CODE),
        ('She said "I refuse." and left.', f"She said {QUOTED} and left."),
        ("> I refuse.\nShe left.", f"{QUOTED}\nShe left."),
        ("<think>I refuse.</think>Yes.", "Yes."),
        ("`a\nb`", "`a\nb`"),
        ("a < b > c", "a < b > c"),
    ],
)
def test_only_what_the_reply_says_itself_is_left(text: str, said: str) -> None:
    assert " ".join(spoken(text).split()) == " ".join(said.split())


def test_a_sign_stands_where_what_it_covers_begins() -> None:
    assert spoken("  > No.").index(QUOTED) == 2


def test_text_without_their_marks_stays_the_same_object() -> None:
    text = "Nothing to cover here."

    assert spoken(text) is text


@pytest.mark.parametrize(
    "piece",
    ["`", "~", "` ", "``\n", '"a" ', "```\n", "\n   ", " ", "\n> ", "<think>\n", "</think>", "> \n```"],
)
def test_the_cost_is_linear(growth: Callable[[Callable[[str], object], str], float], piece: str) -> None:
    assert growth(spoken, piece) < SHORT
