from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.risk.strict_json import decoded

VALUES: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES)
def test_what_was_written_is_read(value: object) -> None:
    assert decoded(json.dumps(value)) == value
    assert decoded(json.dumps(value).encode()) == value


@pytest.mark.parametrize(
    "data",
    [
        '{"a": 1, "a": 2}',
        '{"a": 1, "a": 1}',
        '{"a": 1, "\\u0061": 2}',
        '[{"b": [{"a": 1, "c": 2, "a": 1}]}]',
        "NaN",
        "[Infinity]",
        '{"a": -Infinity}',
        "",
        "{",
        "1 2",
        "[" * 100_000,
        "1" * 5_000,
        b"\xff",
        b"\xff\xfe1\x00",
    ],
)
def test_what_is_no_json_or_says_something_twice_is_an_error(data: bytes | str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever is wrong with it, that is all it promises
        decoded(data)
