from __future__ import annotations

import pytest

from demur.text.words import words

NAMES = ["abbreviations", "numbered"]


@pytest.mark.parametrize("name", NAMES)
def test_every_list_holds_lower_case_words_without_a_last_full_stop(name: str) -> None:
    found = words(name)
    assert len(found) > 10
    assert [word for word in found if word != word.lower().rstrip(".")] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_list_is_read_once(name: str) -> None:
    assert words(name) is words(name)


def test_no_abbreviation_stands_in_both_lists() -> None:
    assert words("abbreviations") & words("numbered") == frozenset()


def test_a_list_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError, match="nonsense"):
        words("nonsense")
