from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from demur.text import iter_sentences, sentences
from demur.text.blocks import is_plain

Growth = Callable[[Callable[[str], object], str], float]
PROSE = [
    "No",
    "mr",
    "Dr.",
    "e.g.",
    "J.",
    "3.50",
    ". ",
    "! ",
    "...",
    "\u2026 ",
    "\u3002",
    '"',
    "\u201c",
    "\u201d",
    "\n",
    "\n\n",
    " ",
    "(",
    ")",
    "\u0964",
    "\u061f ",
    "\ud800",
    "\x00",
]
MARKUP = [
    "# ",
    "- ",
    "> ",
    "|",
    "```",
    "\n~~~\n",
    "Ann: ",
    "Dear Bob,\n",
    "<think>",
    "</think>",
    "---",
    "1. ",
]
prose = st.lists(st.sampled_from(PROSE), max_size=30).map("".join)
anything = st.text() | st.lists(st.sampled_from(PROSE + MARKUP), max_size=30).map("".join)


def split(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


def placed(text: str) -> list[tuple[str, str]]:
    return [(s.place.value, text[s.start : s.end]) for s in sentences(text)]


def places(text: str) -> list[str]:
    return [s.place.value for s in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("What?! No!! Oh...", ["What?!", "No!!", "Oh..."]),
        ("(One.) [Two.] *Three.* _Four._", ["(One.)", "[Two.]", "*Three.*", "_Four._"]),
        ("wrapped at\nforty columns. End", ["wrapped at\nforty columns.", "End"]),
        ("no mark at the end", ["no mark at the end"]),
        ('He said "Go." and left. Yes.', ['He said "Go." and left.', "Yes."]),
        ("One.Two.Three", ["One.Two.Three"]),
        ("It was I. He knew.", ["It was I.", "He knew."]),
        ("  \n One.  Two. \n", ["One.", "Two."]),
        ("One.\u2029Two.\u00a0Three.", ["One.", "Two.", "Three."]),
    ],
)
def test_text_splits_where_a_reader_would(text: str, expected: list[str]) -> None:
    assert expected == split(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ash met Mrs. Oak.",
        "Use oils, e.g. Olive oil, i.e. a fat.",
        "The U.S. Senate met.",
        "At 5 p.m. he left.",
        "See no. 5 and fig. 7 on pp. 9 ff.",
        "Smith et al. wrote it.",
        "Written by J. R. Doe and A. Bell.",
        "Ask (Prof. Elm) or \u201cDr. Ash\u201d today.",
    ],
)
def test_abbreviations_and_initials_end_no_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No. Five.", ["No.", "Five."]),
        ("See vol. 3. Vol. Three.", ["See vol. 3.", "Vol.", "Three."]),
        ("I sat. 5 came.", ["I sat.", "5 came."]),
    ],
)
def test_an_abbreviation_of_figures_needs_a_figure_behind_it(text: str, expected: list[str]) -> None:
    assert expected == split(text)


@pytest.mark.parametrize(
    "text",
    [
        "It costs 3.50 or $1,000.00 now.",
        "Version 2.0.1 is out.",
        "Mail a.b@c.de or see a.py.",
        "So .5 it is.",
    ],
)
def test_a_full_stop_inside_a_word_or_figure_ends_nothing(text: str) -> None:
    assert split(text) == [text]


def test_an_address_keeps_its_full_stops_and_question_marks() -> None:
    assert split("See https://a.b/c.d?e=f. Done!") == ["See https://a.b/c.d?e=f.", "Done!"]


@pytest.mark.parametrize("ellipsis", ["...", "\u2026"])
def test_an_ellipsis_ends_a_sentence_only_before_a_capital(ellipsis: str) -> None:
    text = f"Well{ellipsis} maybe{ellipsis} No."
    assert split(text) == [f"Well{ellipsis} maybe{ellipsis}", "No."]


def test_a_line_break_ends_a_sentence_unless_a_small_letter_follows() -> None:
    assert split("One\nTwo\nthree\n4") == ["One", "Two\nthree", "4"]


def test_windows_line_ends_belong_to_no_sentence() -> None:
    assert split("One\r\nTwo.\r\n\r\nThree") == ["One", "Two.", "Three"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "\u4e0d\u3002\u597d\uff01\u884c\uff1f\u662f",
            ["\u4e0d\u3002", "\u597d\uff01", "\u884c\uff1f", "\u662f"],
        ),
        ("\u300c\u4e0d\u3002\u300d\u597d\u3002", ["\u300c\u4e0d\u3002\u300d", "\u597d\u3002"]),
        (
            "\u0644\u0627\u061f \u0646\u0639\u0645\u06d4 \u062a\u0645.",
            ["\u0644\u0627\u061f", "\u0646\u0639\u0645\u06d4", "\u062a\u0645."],
        ),
        (
            "\u0928\u0939\u0940\u0902\u0964\u0939\u093e\u0901\u0965 \u0920\u0940\u0915",
            ["\u0928\u0939\u0940\u0902\u0964", "\u0939\u093e\u0901\u0965", "\u0920\u0940\u0915"],
        ),
        ("\uff76\uff61\uff77", ["\uff76\uff61", "\uff77"]),
    ],
    ids=["chinese", "japanese quotation", "arabic and urdu", "hindi", "half width"],
)
def test_full_stops_of_other_scripts_end_sentences(text: str, expected: list[str]) -> None:
    assert expected == split(text)


def test_sentences_inside_a_quotation_are_quoted() -> None:
    found = placed("\u201cNo. Never. Sorry.\u201d Then it left.")
    assert found == [
        ("quote", "\u201cNo."),
        ("quote", "Never."),
        ("quote", "Sorry.\u201d"),
        ("prose", "Then it left."),
    ]


def test_a_sentence_that_only_begins_or_ends_with_a_quotation_counts_by_its_beginning() -> None:
    assert placed('He said "No. Not me." Bye.') == [
        ("prose", 'He said "No.'),
        ("quote", 'Not me."'),
        ("prose", "Bye."),
    ]


def test_a_reply_in_quotation_marks_is_no_quotation() -> None:
    assert places('"I can\'t help. Sorry."') == ["prose", "prose"]


def test_quotations_are_found_in_every_block() -> None:
    assert placed('- "No." Yes.\n- A. "B." C.') == [
        ("quote", '"No."'),
        ("list_item", "Yes."),
        ("list_item", 'A. "B."'),
        ("list_item", "C."),
    ]


def test_markdown_places_are_told_apart() -> None:
    text = "# Head\nProse.\n\n- Item.\n> Quoted.\n| a | b |\n```py\nx = 1\n```\nEnd."
    assert places(text) == ["heading", "prose", "list_item", "quote", "table", "code", "prose"]


def test_list_items_are_split_without_their_markers() -> None:
    assert placed("1. One. Two.\n2. Three.") == [
        ("list_item", "One."),
        ("list_item", "Two."),
        ("list_item", "Three."),
    ]


@pytest.mark.parametrize("text", ["| Dr. A. Yes. | No. |", "```\na. B. C.\n```", "~~~\nx.\n\nY. Z"])
def test_tables_and_code_are_not_split(text: str) -> None:
    assert len(split(text)) == 1


def test_code_that_never_closes_takes_the_rest() -> None:
    assert places("One.\n```\nTwo. Three.\n\nFour.") == ["prose", "code"]


def test_a_dialogue_is_split_into_quoted_sentences_without_names() -> None:
    assert placed("Ann: Hi. You?\nBob: No.\nAnn: Oh.") == [
        ("quote", "Hi."),
        ("quote", "You?"),
        ("quote", "No."),
        ("quote", "Oh."),
    ]


def test_a_drafted_letter_is_quoted() -> None:
    assert places("Sure.\n\nDear Ann,\n\nI regret. I cannot.\n\nBob") == ["prose", *["quote"] * 4]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<think>No. Way.</think>Yes. Sure.", ["reasoning", "reasoning", "prose", "prose"]),
        ("<think>I refuse. Really.", ["reasoning", "reasoning"]),
        ("I refuse.</think>- Yes.", ["reasoning", "list_item"]),
        ("Say <think> aloud. Yes.", ["prose", "prose"]),
        ('<think>He said "No. Never." Go.</think>', ["reasoning", "reasoning", "reasoning"]),
    ],
    ids=["closed", "never closed", "only closed", "mentioned", "quotation inside"],
)
def test_reasoning_is_told_from_the_answer(text: str, expected: list[str]) -> None:
    assert expected == places(text)


def test_reasoning_holds_no_space_at_its_ends() -> None:
    assert placed("  <think>No. \n") == [("reasoning", "<think>No.")]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u2003", "---", "- \n- ", "```\n```"])
def test_where_nothing_is_said_there_is_no_sentence(text: str) -> None:
    assert sentences(text) == ()


@pytest.mark.parametrize("text", ["\x00", "\ud800. \udfff", "...", "?", "\u200b"])
def test_odd_characters_are_a_sentence_like_any(text: str) -> None:
    assert "".join(split(text)) == text.replace(" ", "")


@pytest.mark.parametrize("limit", [0, 1, 2, 5])
def test_the_first_sentences_come_alone(limit: int) -> None:
    text = "# One\nTwo. Three.\n\n- Four."
    assert list(sentences(text)[:limit]) == list(iter_sentences(text, limit=limit))


@given(anything)
def test_sentences_come_in_order_and_hold_no_space_at_their_ends(text: str) -> None:
    at = 0
    for sentence in sentences(text):
        assert at <= sentence.start < sentence.end <= len(text)
        assert text[sentence.start : sentence.end].strip() == text[sentence.start : sentence.end]
        at = sentence.end


@given(prose)
def test_of_paragraphs_nothing_but_space_is_left_out(text: str) -> None:
    assume(is_plain(text))
    assert "".join("".join(split(text)).split()) == "".join(text.split())


@given(prose)
def test_paragraphs_split_alike_with_and_without_a_heading_before_them(text: str) -> None:
    body, head = f"{text}\n\nEnd", "# Head\n\n"
    assume(is_plain(body))
    behind = [(s.place, s.start - len(head), s.end - len(head)) for s in sentences(head + body)[1:]]
    assert [(s.place, s.start, s.end) for s in sentences(body)] == behind


@pytest.mark.parametrize("piece", ["a", "Now and then. ", " ", "A."])
def test_a_megabyte_on_one_line_is_split(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    found = sentences(text)
    assert all(0 <= s.start < s.end <= len(text) for s in found)


@pytest.mark.parametrize(
    "piece", ["a. B", "A. ", '"a ', ".", "!?\n", "- ", "<think>\n", "\u201c", "\u3002", "\n"]
)
def test_the_cost_is_linear(growth: Growth, piece: str) -> None:
    assert growth(sentences, piece) < 12
