from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from demur.answers import Answer
from demur.answers.screen import wrapped


def test_an_answer_stands_in_paragraphs_with_its_alternatives_indented(answer: Answer) -> None:
    said = replace(
        answer,
        title="T",
        acknowledgement="A.",
        boundary="B.",
        reason="R.",
        lead="L:",
        alternatives=("one two", "three"),
        engagement="E?",
        appeal="tel:1",
    )
    assert said.terminal(ansi=False) == (
        "💬 T\n\nA. B. R.\n\nL:\n  - one two\n  - three\n\nE?\n\nAsk for a second look:\n  tel:1\n"
    )


def test_marks_are_left_out_where_they_are_not_wanted(answer: Answer) -> None:
    assert ("\x1b[" in answer.terminal(), "\x1b[" in answer.terminal(ansi=False)) == (True, False)


@pytest.mark.parametrize("width", [20, 40, 79])
def test_no_line_is_wider_than_the_terminal(answer: Answer, width: int) -> None:
    assert max(map(len, answer.terminal(width=width, ansi=False).splitlines()[2:])) <= width


def test_below_twenty_cells_nothing_gets_narrower(answer: Answer) -> None:
    assert answer.terminal(width=1) == answer.terminal(width=20)


def test_a_long_alternative_goes_on_below_its_first_word(answer: Answer) -> None:
    said = replace(answer, alternatives=("alpha beta gamma delta",)).terminal(width=20, ansi=False)
    assert "  - alpha beta gamma\n    delta\n" in said


@given(text=st.text(alphabet="ab 語ü\u0301", min_size=1, max_size=40), width=st.integers(4, 12))
def test_lines_of_any_script_fit_and_nothing_is_lost(text: str, width: int) -> None:
    lines = list(wrapped(text, width))
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert max(map(cell_len, lines)) <= width


def test_a_word_wider_than_the_line_is_broken() -> None:
    assert list(wrapped("ab abcdefgh", 3)) == ["ab", "abc", "def", "gh"]
