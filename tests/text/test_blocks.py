from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text import Place, Stretch
from demur.text.blocks import blocks, is_plain

Growth = Callable[[Callable[[str], object], str], float]
PIECES = [
    "#",
    "# ",
    "- ",
    "1. ",
    "> ",
    "|",
    "```",
    "~~~\n",
    "---",
    "Ann: ",
    "Dear Bob,",
    "\n",
    " ",
    "x",
    "\ud800",
]
anything = st.text() | st.lists(st.sampled_from(PIECES)).map("".join)


def cut(text: str) -> list[tuple[str, str]]:
    return [(b.place.value, text[b.start : b.end]) for b in blocks(text, Stretch(0, len(text)))]


def places(text: str) -> list[str]:
    return [place for place, _ in cut(text)]


def test_a_blank_line_parts_paragraphs_and_a_line_break_does_not() -> None:
    assert cut("One\ntwo.\n \t\r\nThree.") == [("prose", "One\ntwo."), ("prose", "Three.")]


@pytest.mark.parametrize("marker", ["-", "*", "+", "\u2022", "\u2013", "1.", "12)", "(3)", "a.", "(b)"])
def test_list_markers_are_left_out(marker: str) -> None:
    assert cut(f"  {marker} Item\n{marker} More") == [("list_item", "Item"), ("list_item", "More")]


@pytest.mark.parametrize("text", ["2024 was good.", "-5 degrees", "*bold* text", "1.5 times", "abc. d"])
def test_what_only_looks_like_a_list_marker_is_prose(text: str) -> None:
    assert cut(text) == [("prose", text)]


def test_a_list_item_goes_on_over_wrapped_lines() -> None:
    assert cut("- One\n  two\n\nThree") == [("list_item", "One\n  two"), ("prose", "Three")]


def test_a_heading_ends_with_its_line() -> None:
    assert cut("## Head\nText") == [("heading", "Head"), ("prose", "Text")]


@pytest.mark.parametrize("text", ["#hashtag", "####### seven", "#"])
def test_a_heading_needs_one_to_six_marks_and_a_space(text: str) -> None:
    assert places(text) == ["prose"]


def test_each_line_of_a_block_quote_is_a_block_without_its_marks() -> None:
    assert cut("> a\n>> b\nc") == [("quote", "a"), ("quote", "b"), ("prose", "c")]


def test_table_rows_keep_their_bars() -> None:
    assert cut("| a | b |\n|---|---|\nEnd") == [
        ("table", "| a | b |"),
        ("table", "|---|---|"),
        ("prose", "End"),
    ]


def test_one_bar_makes_no_table() -> None:
    assert places("|x| is a norm, but |x is not") == ["table"]
    assert places("| only one") == ["prose"]


@pytest.mark.parametrize("rule", ["---", "* * *", "_____", "==="])
def test_rules_hold_nothing(rule: str) -> None:
    assert cut(f"One\n\n{rule}\n\nTwo") == [("prose", "One"), ("prose", "Two")]


def test_the_inside_of_a_fence_is_one_block_of_code() -> None:
    assert cut("```py\n# x\n\n- y\n```\nEnd") == [("code", "# x\n\n- y"), ("prose", "End")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("````\n```\nin\n````\nOut", "```\nin"),
        ("~~~\n```\nin\n~~~\nOut", "```\nin"),
        ("```\nin\n`````\nOut", "in"),
        ("```\nin\n``` x\n```\nOut", "in\n``` x"),
    ],
)
def test_a_fence_closes_with_at_least_as_many_of_its_own_mark_alone(text: str, code: str) -> None:
    assert cut(text) == [("code", code), ("prose", "Out")]


def test_a_fence_that_never_closes_reaches_to_the_end() -> None:
    assert cut("Here:\n```\nx = 1\n\ny") == [("prose", "Here:"), ("code", "x = 1\n\ny")]


def test_marks_inside_a_line_open_no_fence() -> None:
    assert places("```inline``` text") == ["prose"]


def test_an_empty_fence_holds_nothing() -> None:
    assert cut("```\n```\nEnd") == [("prose", "End")]


@pytest.mark.parametrize(
    "text", ["Ann: Hi.\nBob: No.\nAnn: Bye.", "**Ann:** Hi.\n**Ann:** Bye.", "ANN: a\nBOB: b\nEVE (sad): c"]
)
def test_lines_in_turns_are_somebodys_words(text: str) -> None:
    assert set(places(text)) == {"quote"}


@pytest.mark.parametrize("text", ["Note: this.", "Ann: Hi.\nBob: No.", "https://a.b: x\nhttps://a.b: y"])
def test_a_colon_alone_makes_no_dialogue(text: str) -> None:
    assert set(places(text)) == {"prose"}


def test_a_drafted_letter_is_quoted_to_the_end() -> None:
    text = "Here it is:\n\nDear Ms. Ash,\n\nI regret.\n\n- One\n\nBob"
    assert places(text) == ["prose", "quote", "quote", "quote", "quote"]


def test_a_letter_right_below_its_lead_in_is_quoted_without_it() -> None:
    assert cut("Sure:\nDear Ann,\nI regret.") == [("prose", "Sure:"), ("quote", "Dear Ann,\nI regret.")]


@pytest.mark.parametrize(
    "text", ["Dear user,\nno.", "Dear friend,\nno.", "Dear me! No.", "Oh Dear Ann,\nno."]
)
def test_who_greets_the_reader_drafts_no_letter(text: str) -> None:
    assert set(places(text)) == {"prose"}


def test_code_in_a_letter_stays_code() -> None:
    assert places("To Whom It May Concern:\n```\nx\n```") == ["quote", "code"]


def test_only_the_stretch_is_cut() -> None:
    text = "# A\n# B\n# C"
    assert [text[b.start : b.end] for b in blocks(text, Stretch(4, 7))] == ["B"]


@pytest.mark.parametrize("text", ["", "One.", "One.\n\nTwo: yes.", "5 - 3 = 2", "a | b", "\n\n"])
def test_paragraphs_alone_are_plain(text: str) -> None:
    assert is_plain(text)


@pytest.mark.parametrize(
    "text", ["- a", "x\n1. y", "# h", "> q", "|a|b|", "```", "---", "a <b", "A: x\nA: y", "Dear Ann,\nno"]
)
def test_what_stands_in_another_place_is_not_plain(text: str) -> None:
    assert not is_plain(text)


@given(anything)
def test_blocks_come_in_order_and_hold_no_space_at_their_ends(text: str) -> None:
    at = 0
    for block in blocks(text, Stretch(0, len(text))):
        assert at <= block.start < block.end <= len(text)
        assert text[block.start : block.end].strip() == text[block.start : block.end]
        at = block.end


@given(anything)
def test_a_plain_text_holds_prose_alone(text: str) -> None:
    if is_plain(text):
        assert {b.place for b in blocks(text, Stretch(0, len(text)))} <= {Place.PROSE}


@pytest.mark.parametrize(
    "piece", ["- ", "|", "> ", "```\n", "A: b\n", "\n", "* ", "Dear x,\n", "A ", "- x\n"]
)
def test_the_cost_is_linear(growth: Growth, piece: str) -> None:
    assert growth(lambda text: list(blocks(text, Stretch(0, len(text)))), piece) < 12
