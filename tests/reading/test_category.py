from __future__ import annotations

import pytest

from demur.reading.category import CategoryWords, category_words, named_category
from demur.reading.lexicon import PatternSet

WORDS = category_words()


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.id)
def test_the_words_of_a_category_match_their_examples_alone(words: CategoryWords) -> None:
    patterns = PatternSet([words.pattern])
    assert [True] * len(words.match) == [bool(patterns.matching(m.lower().encode())) for m in words.match]
    assert [False] * len(words.no_match) == [bool(patterns.matching(m.encode())) for m in words.no_match]


def test_the_first_category_named_wins() -> None:
    assert named_category(b"violent content involving minors") == "child_safety"


def test_no_words_name_no_category() -> None:
    assert named_category(b"i can't help with that") is None
