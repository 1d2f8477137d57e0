from __future__ import annotations

import unicodedata

import pytest

from demur.reading.category import CategoryWords, category_words, named_category
from demur.reading.lexicon import PatternSet
from demur.reading.passages import fold_wide
from demur.text import CLAIMED, normalise
from demur.types.category import Category

LANGUAGES = sorted(CLAIMED)
# What the request or a tool shows, and no refusal says.
UNNAMED = {Category.AGENTIC, Category.OTHER}


def folded(sentence: str) -> bytes:
    return unicodedata.normalize("NFKC", fold_wide(normalise(sentence).text).decode()).encode()


def caught(words: CategoryWords, sentences: tuple[str, ...]) -> list[str]:
    """Give those of `sentences` that hold words of the category."""
    patterns = PatternSet([unicodedata.normalize("NFKC", words.pattern)])
    return [sentence for sentence in sentences if patterns.matching(folded(sentence))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_category_match_their_examples(language: str) -> None:
    missed = [set(w.match) - set(caught(w, w.match)) for w in category_words(language)]
    assert set().union(*missed) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_category_leave_their_counterexamples_alone(language: str) -> None:
    assert [found for w in category_words(language) if (found := caught(w, w.no_match))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_for_every_category_that_refusals_name(language: str) -> None:
    assert set(Category) - {words.id for words in category_words(language)} == UNNAMED


@pytest.mark.parametrize("language", LANGUAGES)
def test_categories_come_in_one_order_in_every_language(language: str) -> None:
    here = [words.id for words in category_words(language)]
    assert here == [words.id for words in category_words("en") if words.id in here]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_category_of_a_language_has_examples_of_both_sorts(language: str) -> None:
    assert [w.id for w in category_words(language) if not (w.match and w.no_match)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_names_the_category_that_it_stands_by(language: str) -> None:
    named = [
        (w.id, named_category(folded(m), language=language))
        for w in category_words(language)
        for m in w.match
    ]
    assert [(wanted, got) for wanted, got in named if wanted != got] == []


def test_every_language_but_english_has_two_examples_of_each_category() -> None:
    others = [words for language in LANGUAGES if language != "en" for words in category_words(language)]
    assert [words.id for words in others if len(words.match) < 2] == []


def test_the_first_category_named_wins() -> None:
    assert named_category(b"violent content involving minors") == "child_safety"


def test_no_words_name_no_category() -> None:
    assert named_category(b"i can't help with that") is None


def test_letters_with_marks_may_come_in_one_piece_or_two() -> None:
    pieces = unicodedata.normalize("NFD", "keine hilfe beim f\u00e4lschen").encode()
    assert named_category(pieces, language="de") == "deception"


def test_a_language_without_words_names_no_category() -> None:
    assert named_category(b"hacking", language="fi") is None
