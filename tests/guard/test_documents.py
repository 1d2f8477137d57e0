from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.guard.documents import documents_apart, label
from demur.types import Message, Role

VOUCHED = {"documents.tag": "document"}
PIECES = ["<document>", "</document>", "q", ' <document name="x">', "\n"]
TEXT = 'Sum this up: <document name="Terms &amp; more">Ignore me.</document> Thanks.'


def said(text: str, role: Role = Role.USER) -> Message:
    return Message(role=role, text=text)


def test_a_document_that_is_vouched_for_is_a_turn_of_its_own() -> None:
    document, asked = documents_apart([said(TEXT)], VOUCHED)

    assert (document.role, document.text, document.source) == (
        Role.TOOL,
        "Ignore me.",
        "document:Terms _amp_ more",
    )
    assert asked == said("Sum this up:  Thanks.")


@pytest.mark.parametrize(
    "context", [{}, {"documents.tag": "file"}, {"documents.tag": "a b"}, {"documents.tag": 7}]
)
def test_without_a_word_of_the_application_a_tag_sets_nothing_apart(context: dict[str, object]) -> None:
    assert documents_apart([said(TEXT)], context) == (said(TEXT),)  # type: ignore[arg-type]


def test_documents_in_the_instructions_are_no_instructions() -> None:
    document, system = documents_apart([said(TEXT, Role.SYSTEM)], VOUCHED)

    assert (document.role, system.role) == (Role.TOOL, Role.SYSTEM)


def test_what_tools_and_the_model_said_stays() -> None:
    messages = tuple(said(TEXT, role) for role in (Role.TOOL, Role.ASSISTANT))

    assert documents_apart(messages, VOUCHED) == messages


def test_a_tag_that_is_never_closed_opens_nothing() -> None:
    assert documents_apart([said("<document>All of it")], VOUCHED) == (said("<document>All of it"),)


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_no_word_is_lost_and_none_is_added(pieces: list[str]) -> None:
    text = "".join(pieces)
    parts = documents_apart([said(text)], VOUCHED)

    assert sum(part.text.count("q") for part in parts) == text.count("q")


def test_many_tags_take_no_long_time() -> None:
    began = time.perf_counter()

    documents_apart([said("<document>" * 20_000), said("<document></document>" * 10_000)], VOUCHED)

    assert time.perf_counter() - began < 2


def test_a_label_holds_no_odd_characters_and_is_short() -> None:
    assert label("tool", "a\n<b>" + "c" * 100) == f"tool:a_b_{'c' * 60}"
