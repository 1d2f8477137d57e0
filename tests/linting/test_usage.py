from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.linting.tone import load_tone
from demur.linting.usage import code_of, units
from demur.linting.words import tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fake papers", ["fake", "paper"]),
        ("偽造の書", ["偽造", "造の", "の書"]),
        ("llmを使う", ["を使", "使う"]),
        ("a", ["a"]),
        ("", []),
    ],
)
def test_stems_are_compared_or_pairs_of_characters(text: str, expected: list[str]) -> None:
    assert list(units(text, tokens(text))) == expected


@given(st.text())
def test_every_unit_has_a_code_of_32_bits(text: str) -> None:
    assert all(0 <= code_of(unit) < 1 << 32 for unit in units(text, tokens(text)))


def test_what_refusals_often_name_is_usual_and_what_they_never_do_is_scarce() -> None:
    usage = load_tone("en").usage
    assert (usage.get(code_of("accou")), usage.get(code_of("zyzzy"))) == (True, None)
