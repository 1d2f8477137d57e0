from __future__ import annotations

import pytest

from demur.errors import InputError
from demur.linting.base import Part
from demur.linting.joining import joined


def test_parts_are_placed_in_the_text_that_holds_them() -> None:
    text = "Hello there. No singing."
    assert joined(text, {"boundary": "No singing."}).parts == ((Part.BOUNDARY, 13, 24),)


def test_where_the_text_does_not_hold_them_one_is_made() -> None:
    whole = joined("something else", {"boundary": "No.", "engagement": "Why?"})
    assert whole.text == "No.\n\nWhy?"


def test_an_empty_part_is_not_there() -> None:
    assert joined("", {"boundary": "No.", "reason": " "}).parts == ((Part.BOUNDARY, 0, 3),)


def test_an_unknown_part_is_named() -> None:
    with pytest.raises(InputError, match=r"'bondary'.*did you mean 'boundary'"):
        joined("", {"bondary": "No."})


def test_a_part_that_is_no_text_is_refused() -> None:
    with pytest.raises(InputError, match="holds int"):
        joined("", {"alternatives": [7]})  # type: ignore[list-item]
