from __future__ import annotations

import json
from dataclasses import replace

import pytest

from demur.answers import Answer


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
        "title": "T",
        "acknowledgement": "A.",
        "boundary": "B.",
        "reason": "R.",
        "lead": "L:",
        "alternatives": ["one", "two"],
        "engagement": "E?",
        "message": "A. B. R.\n\nL:\n- one\n- two\n\nE?",
        "can_retry": True,
        "icon": "💬",
        "contact": "",
        "appeal": "",
        "labels": {"contact": "Talk to a person", "appeal": "Ask for a second look", "retry": "Ask again"},
    }
