from __future__ import annotations

from demur.linting.level import grade, length


def test_characters_count_as_their_share_of_a_word() -> None:
    assert length([["help"], list("不能帮助你")]) == 1 + 5 / 1.7


def test_long_sentences_are_harder() -> None:
    short = grade("a " * 40, 40, sentences=8, language="en")
    assert grade("a " * 40, 40, sentences=1, language="en") > short


def test_long_words_are_harder() -> None:
    plain = grade("we do not do it", 5, sentences=1, language="en")
    assert (
        grade(
            "organisational responsibilities necessitate considerable deliberation",
            5,
            sentences=1,
            language="en",
        )
        > plain
    )


def test_nothing_is_easy_to_read() -> None:
    assert grade("", 0, sentences=0, language="en") == 0.0
