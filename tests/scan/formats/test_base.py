from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.scan.formats.base import as_map, as_text, decoded, is_empty, request_text

MESSAGES = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Where is it?"}]


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        ("hi", "hi"),
        ("", None),
        (None, None),
        (json.dumps(MESSAGES), "Where is it?"),
        ({"input": "hi"}, "hi"),
        (
            [{"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "image"}, {"text": "b"}]}],
            "a\nb",
        ),
        ([{"role": "user", "content": None}, {"role": "assistant", "content": "x"}], None),
        ([{"role": "user", "content": [{"type": "image"}]}], None),
        ([{"role": "user", "content": "first"}, {"role": "human", "content": "last"}], "last"),
        ({"messages": MESSAGES, "prompt": "other"}, "Where is it?"),
        ({"model": "gpt-5"}, None),
        (["no message"], None),
        (17, None),
        ([{"role": "user", "content": 17}], None),
    ],
)
def test_the_request_is_the_last_user_message_in_words(request_: object, text: str | None) -> None:
    assert text == request_text(request_)


def test_text_that_is_no_json_stays_text() -> None:
    assert [decoded(text) for text in ("{no", "[" * 100_000, "plain")] == ["{no", "[" * 100_000, "plain"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [(' {"a": 1}', {"a": 1}), ("[1]", [1]), ("3", "3"), ('"x"', '"x"'), ({"a": 1}, {"a": 1}), (None, None)],
)
def test_only_objects_and_lists_are_taken_out_of_text(value: object, expected: object) -> None:
    assert expected == decoded(value)


@pytest.mark.parametrize("value", [None, 3, "text", "[1]", [1], "{"])
def test_what_is_no_mapping_is_an_empty_one(value: object) -> None:
    assert as_map(value) == {}


@pytest.mark.parametrize(
    ("value", "text"), [("a", "a"), ("", None), (0, "0"), (1.5, "1.5"), (None, None), ([], None)]
)
def test_names_and_numbers_become_text(value: object, text: str | None) -> None:
    assert text == as_text(value)


@pytest.mark.parametrize(
    ("value", "empty"),
    [(None, True), ("", True), ([], True), ({}, True), (0, False), (False, False), ("a", False)],
)
def test_nothing_is_told_from_zero(value: object, empty: object) -> None:
    assert empty == is_empty(value)


values = st.recursive(
    st.none() | st.integers() | st.text(max_size=8) | st.sampled_from(["user", "["]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["messages", "input", "role", "content", "text"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)


@settings(max_examples=60)
@given(values)
def test_no_request_at_all_raises(value: object) -> None:
    assert request_text(value) is None or request_text(json.dumps(value)) is not None
