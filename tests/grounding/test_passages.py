from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.grounding import SUFFIXES, passages_in


def cut(text: str, name: str) -> list[tuple[str, str]]:
    return [(passage.title, passage.text) for passage in passages_in(text, name=name)]


def test_a_section_of_markdown_carries_the_headings_above_it() -> None:
    text = "Intro.\n\n# A\n\nOne.\n\n## B\n\nTwo.\n\n### C ###\n\nThree.\n\n## D\n\nFour."
    assert cut(text, "a.md") == [
        ("a.md", "Intro."),
        ("A", "One."),
        ("A > B", "Two."),
        ("A > B > C", "Three."),
        ("A > D", "Four."),
    ]


def test_a_comment_within_code_is_no_heading() -> None:
    assert cut("# A\n\n```sh\n# B\nls\n```", "a.md") == [("A", "```sh\n# B\nls\n```")]


def test_what_stands_in_front_of_markdown_is_left_out() -> None:
    assert cut("---\ntitle: x\n---\n# A\n\nOne.", "a.md") == [("A", "One.")]


def test_plain_text_has_no_headings() -> None:
    assert cut("# one\n\ntwo", "a.txt") == [("a.txt", "# one\n\ntwo")]


def test_html_gives_its_words_and_none_of_its_scripts() -> None:
    page = """<html><head><title>T</title><style>p {}</style></head><body><nav>Home</nav>
    <h1>Leave</h1><p>Thirty&nbsp;days &amp; <b>more</b>.</p><ul><li>one<li>two</ul>
    <script>evil()</script><h2>Sick</h2><p>Call.</body>"""
    assert cut(page, "a.HTML") == [
        ("a.HTML", "T"),
        ("Leave", "Thirty days & more.\n\none\n\ntwo"),
        ("Leave > Sick", "Call."),
    ]


def test_paragraphs_stand_together_while_they_fit() -> None:
    (first, second) = cut("\n\n".join(["x" * 400] * 3), "a.txt")
    assert (len(first[1]), len(second[1])) == (802, 400)


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    parts = [text for _, text in cut("This is a sentence. " * 100, "a.txt")]
    assert all(len(text) <= 900 and text.endswith("sentence.") for text in parts)
    assert "".join(parts).count("sentence") == 100


def test_a_sentence_without_end_is_cut() -> None:
    assert [len(text) for _, text in cut("x" * 4_500, "a.txt")] == [2_000, 2_000, 500]


def test_ids_count_through_a_file() -> None:
    assert [passage.id for passage in passages_in("# A\n\nx\n\n# B\n\ny", name="d/a.md")] == [
        "d/a.md#1",
        "d/a.md#2",
    ]


def test_a_file_of_nothing_has_no_passages() -> None:
    assert cut("\ufeff\r\n\r\n", "a.md") == []


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
@given(text=st.text())
def test_any_text_comes_out_in_pieces_that_are_not_long(suffix: str, text: str) -> None:
    assert all(0 < len(passage.text) <= 2_000 for passage in passages_in(text, name=f"a{suffix}"))
