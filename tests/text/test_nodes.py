from __future__ import annotations

import pytest

from demur.errors import InputError
from demur.text.nodes import NodeReader

READER = NodeReader(what="menu", fault=InputError, longest=40, split="make two of it")


def problem(text: str) -> str:
    with pytest.raises(InputError) as caught:
        READER.read(text, file="m.yaml")
    return str(caught.value)


def test_values_know_their_line() -> None:
    assert [value.line for _, value in READER.read("\na: b\nc: d", file="m.yaml").entries or ()] == [2, 3]


def test_a_file_that_is_too_long_is_told_what_to_do_by_whoever_reads_it() -> None:
    assert (
        problem("#" * 41)
        == "[DEM-201] a menu of 41 characters is longer than 40 - at m.yaml (make two of it)"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: b: c", "this is not YAML: mapping values are not allowed in this context - at m.yaml:1"),
        ("a\n---\nb", "a second document begins here - at m.yaml:2 (keep one menu in a file)"),
        ("[" * 30, "more than 20 levels - at m.yaml:1 (a menu needs no more than six)"),
        ("a: \x00", "this is not YAML"),
    ],
)
def test_the_error_is_that_of_whoever_reads(text: str, expected: str) -> None:
    assert expected in problem(text)
