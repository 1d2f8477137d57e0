from __future__ import annotations

import pytest

from demur.ledger.words import NAME_LENGTH, WITHHELD, name_of, word_of


def test_a_name_is_kept_as_it_is() -> None:
    assert (name_of("東京 Ökologie"), name_of("gpt-5"), name_of(None)) == ("東京 Ökologie", "gpt-5", None)


def test_a_name_is_cut_and_freed_of_what_no_database_holds() -> None:
    assert name_of("a\x00" + "b" * 500) == "a\ufffd" + "b" * (NAME_LENGTH - 2)


@pytest.mark.parametrize("text", ["two words", "x" * 65, "früh", "a\nb"])
def test_what_is_no_word_is_withheld(text: str) -> None:
    assert word_of(text) == WITHHELD


def test_no_word_is_none() -> None:
    assert word_of("") is None
