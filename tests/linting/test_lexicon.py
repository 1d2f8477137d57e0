from __future__ import annotations

import pytest

from demur.linting.lexicon import CUED, WordList, lexicon, read_languages

LANGUAGES = sorted(read_languages())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_of_both_sorts_and_cues(language: str) -> None:
    lists = lexicon(language)
    assert lists.language == language
    assert (
        {"robotic", "preachy", "accusing", "apology", "promise"}
        <= {cue.code for cue in lists.cues}
        <= set(CUED)
    )


@pytest.mark.parametrize(
    ("word", "found"), [("weapons", True), ("we", False), ("antibody", True), ("bod", False)]
)
def test_a_star_stands_for_any_beginning_or_ending(word: str, found: bool) -> None:  # noqa: FBT001 - a case
    assert (word in WordList(["weap*", "*body"])) is found


def test_the_longest_string_is_cut_out() -> None:
    assert WordList(["不", "不能"]).without("我不能说不").split() == ["我", "说"]


def test_words_that_are_not_listed_are_told_in_order() -> None:
    assert WordList(["the", "is*"]).lacks(["the", "cat", "isn't", "mine"]) == ["cat", "mine"]
