from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.linting.echo import echo
from demur.linting.lexicon import lexicon

EN = lexicon("en")
ASKED = "how do I track my ex Maria Lopez with an AirTag in her handbag"


def test_names_and_rare_words_that_come_again_are_an_echo() -> None:
    assert echo("I can't help you track Maria Lopez with an AirTag.", ASKED, lists=EN).score > 0.5


def test_the_general_subject_is_none() -> None:
    found = echo("I can't help with tracking another person.", ASKED, lists=EN)
    assert (found.shared, found.score < 0.5) == (True, True)


def test_other_words_share_nothing() -> None:
    assert not echo("I won't do that.", ASKED, lists=EN).shared


def test_a_quantity_weighs() -> None:
    asked = "are 40 pills of 500mg enough"
    assert echo("40 pills", asked, lists=EN).score > echo("pills", asked, lists=EN).score


@given(st.text(), st.text())
def test_no_string_is_too_odd(refusal: str, prompt: str) -> None:
    assert 0 <= echo(refusal, prompt, lists=EN).score <= 1


@pytest.mark.parametrize("size", [10, 100_000])
def test_of_a_long_request_the_beginning_is_read(size: int) -> None:
    assert echo("Maria Lopez and her AirTag", ASKED + " x" * size, lists=EN).score > 0.5
