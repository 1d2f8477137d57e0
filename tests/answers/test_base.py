from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest
from rich.console import Console

from demur.answers import Answer
from demur.answers.crisis import Resources
from demur.types import Alternative


@pytest.fixture
def said(answer: Answer) -> Answer:
    return replace(
        answer,
        title="T",
        acknowledgement="A.",
        boundary="B.",
        reason="R.",
        lead="L:",
        alternatives=("one", "two"),
        engagement="E?",
    )


def test_the_message_is_the_five_parts_without_the_title(said: Answer) -> None:
    assert said.message == "A. B. R.\n\nL:\n- one\n- two\n\nE?"


def test_the_text_adds_title_and_links(said: Answer) -> None:
    text = replace(said, appeal="tel:1").text
    assert text == f"T\n\n{said.message}\n\nAsk for a second look: tel:1"


def test_the_suggestions_are_the_alternatives(said: Answer) -> None:
    assert said.suggestions == ("one", "two")


def test_the_plain_data_survives_json(said: Answer) -> None:
    assert json.loads(json.dumps(said.json())) == {
        "topic": "clarification",
        "locale": "en",
        "wording": "calm",
        "title": "T",
        "acknowledgement": "A.",
        "boundary": "B.",
        "reason": "R.",
        "lead": "L:",
        "alternatives": ["one", "two"],
        "found": [],
        "help": [],
        "engagement": "E?",
        "message": "A. B. R.\n\nL:\n- one\n- two\n\nE?",
        "can_retry": True,
        "icon": "💬",
        "contact": "",
        "appeal": "",
        "labels": {
            "contact": "Talk to a person",
            "appeal": "Ask for a second look",
            "retry": "Ask again",
            "source": "Source",
            "help": "Help near you",
            "emergency": "Emergency number",
        },
    }


FOUND = Alternative(text="See the handbook", url="https://example.org/h", source="Handbook")
HELP = Resources(country="XX", emergency="112", lines=())


def test_what_was_found_stands_before_the_topics_own_alternatives_and_is_cited(said: Answer) -> None:
    told = replace(said, found=(FOUND,))
    assert told.suggestions == ("See the handbook", "one", "two")
    assert "- See the handbook (Source: Handbook) https://example.org/h\n- one" in told.message
    assert told.json()["alternatives"] == ["See the handbook", "one", "two"]


def test_help_in_a_crisis_stands_before_the_next_step(said: Answer) -> None:
    assert "\n\nHelp near you:\n- Emergency number: 112\n\nE?" in replace(said, resources=HELP).message


def test_sentences_follow_each_other_as_the_language_writes_them(said: Answer) -> None:
    assert replace(said, locale="ja").opening == "A.B.R."


def test_a_reason_that_was_given_before_leaves_no_gap(said: Answer) -> None:
    assert replace(said, reason="").opening == "A. B."


def test_rich_prints_it(said: Answer) -> None:
    console = Console(width=40, file=io.StringIO(), record=True)
    console.print(replace(said, title="T [bold]x[/bold]"))
    assert console.export_text().splitlines()[0].strip() == "💬 T [bold]x[/bold]"


def test_a_whole_page_holds_nothing_but_the_answer(said: Answer) -> None:
    page = replace(said, locale="he").page()
    assert page.startswith('<!doctype html>\n<html lang="he" dir="rtl">')
    assert ("<title>T</title>" in page, "<h1" in page, "<script" in page) == (True, True, False)


def test_a_style_sheet_comes_along_where_it_is_wanted(said: Answer) -> None:
    assert said.html(styled=True).startswith("<style>")
    assert "<style>" not in said.html()
