from __future__ import annotations

import pytest

from demur.signals.sse import events_in_text, looks_like_events, parse_json


@pytest.mark.parametrize(
    "text",
    [
        'data: {"a": 1}',
        "data:[DONE]",
        ": ping\n\ndata: {",
        "event: ping\ndata: {}",
        "\ufeffdata: {",
        "id: 1\n",
        "retry: 5\n",
    ],
)
def test_text_that_begins_with_a_field_is_a_stream(text: str) -> None:
    assert looks_like_events(text)


@pytest.mark.parametrize(
    "text", ["data: a word", "event horizon", "Hello.", "", "event: two words", ": a comment"]
)
def test_other_text_is_none(text: str) -> None:
    assert not looks_like_events(text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_events_are_parted_by_empty_lines_of_any_make(end: str) -> None:
    text = end.join(['data: {"a": 1}', "", 'data: {"a":', "data: 2}", "", "data: [DONE]", "", ""])

    found = events_in_text(text)

    assert (found.events, found.done) == ([{"a": 1}, {"a": 2}], True)


def test_a_last_event_without_an_empty_line_counts_and_a_cut_one_does_not() -> None:
    assert events_in_text('data: {"a": 1}').events == [{"a": 1}]
    assert events_in_text('data: {"a": 1}\n\ndata: {"b"').events == [{"a": 1}]
    assert not events_in_text('data: {"a": 1}').done


def test_only_objects_are_events() -> None:
    assert events_in_text("data: 3\n\ndata: [1]\n\n").events == []


def test_the_name_error_makes_an_error_of_data_without_a_type() -> None:
    text = 'event: error\ndata: {"code": 1}\n\nevent: other\ndata: {"code": 2}\n\ndata: {"code": 3}\n\n'

    assert events_in_text(text).events == [{"type": "error", "code": 1}, {"code": 2}, {"code": 3}]


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "1" * 5_000, "nope"])
def test_what_is_no_json_parses_to_nothing(text: str) -> None:
    assert parse_json(text) is None
