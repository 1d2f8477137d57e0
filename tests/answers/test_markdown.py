from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from demur.answers import Answer
from demur.answers.markdown import escaped

READER = MarkdownIt("gfm-like", {"linkify": False})
MARKS = "*_`#<>[]()!|~-+=.:&;$\\ 1ab\n"


@given(text=st.text(alphabet=MARKS, max_size=20))
def test_markdown_shows_escaped_text_as_it_is(text: str) -> None:
    tokens = READER.parse(escaped(text))
    shown = "".join(child.content for token in tokens for child in token.children or ())
    kinds = {token.type for token in tokens} | {child.type for t in tokens for child in t.children or ()}
    assert shown == " ".join(text.split())
    assert kinds <= {"paragraph_open", "inline", "paragraph_close", "text", "text_special"}


def test_the_alternatives_are_a_list(answer: Answer) -> None:
    said = replace(answer, alternatives=("One", "2. Two"))
    assert "\n\n- One\n- 2\\. Two\n\n" in said.markdown()


def test_title_and_icon_come_first(answer: Answer) -> None:
    assert replace(answer, title="So *be* it").markdown().startswith("💬 **So \\*be\\* it**\n\n")


def test_links_come_last_and_lead_where_they_should(answer: Answer) -> None:
    said = replace(answer, contact="https://example.org/a_(b)_*c*", appeal="mailto:a@example.org")
    line = said.markdown().splitlines()[-1]
    links = [c.attrs["href"] for t in READER.parse(line) for c in t.children or () if c.type == "link_open"]
    assert links == ["https://example.org/a_(b)_*c*", "mailto:a@example.org"]


def test_without_links_there_is_no_line_for_them(answer: Answer) -> None:
    assert answer.markdown().endswith(f"\n\n{escaped(answer.engagement)}\n")


@pytest.mark.parametrize("text", ["1.5 litres", "2) two", "- a", "+ b", "= c", "10000. d"])
def test_what_looks_like_the_start_of_a_list_is_escaped(text: str) -> None:
    assert "<li>" not in READER.render(escaped(text))
