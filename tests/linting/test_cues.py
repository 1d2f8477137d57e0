from __future__ import annotations

import pytest

from demur.linting.cues import Cues, Found, cues, fold
from demur.linting.lexicon import Cue, Lexicon, WordList, lexicon, read_languages
from demur.linting.words import tokens

LANGUAGES = sorted(read_languages())


def kinds(language: str, sentence: str) -> set[str]:
    return {found.kind for found in cues(language).find([tokens(fold(sentence))]).get(0, [])}


def made(*phrases: str, code: str = "robotic") -> Cues:
    nothing = WordList([])
    return Cues(Lexicon("en", nothing, nothing, (Cue(code, phrases, (), ()),)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_cues_are_found_in_their_examples(language: str) -> None:
    missed = [s for cue in lexicon(language).cues for s in cue.yes if cue.code not in kinds(language, s)]
    assert missed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_cues_are_not_found_in_their_counterexamples(language: str) -> None:
    wrong = [s for cue in lexicon(language).cues for s in cue.no if cue.code in kinds(language, s)]
    assert wrong == []


def test_a_lone_star_stands_for_up_to_three_words() -> None:
    found = made("against our * rules")
    assert found.find([tokens("this is against our very own rules")]) == {0: [Found("robotic", 2, 7)]}
    assert found.find([tokens("against our a b c d rules")]) == {}


def test_a_star_at_the_end_of_an_unspaced_phrase_says_nothing() -> None:
    assert made("违反*政策*").find([tokens("这违反了我们的政策")])[0][0].first == 1


def test_a_word_may_begin_or_end_openly() -> None:
    assert made("program* reply", "*forming").find([["programmed", "reply"], ["performing"]]).keys() == {0, 1}


def test_a_cue_does_not_reach_into_the_next_sentence() -> None:
    assert made("as an ai").find([["as", "an"], ["ai"]]) == {}


def test_a_bare_no_counts_only_at_the_end_of_a_sentence() -> None:
    found = made("help with that", code="bare")
    assert found.find([tokens("i can't help with that?"), tokens("help with that recipe")]).keys() == {0}
