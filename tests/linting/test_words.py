from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from demur.linting.words import ORDERS, runs, tokens, tokens_of


def test_marks_of_vowels_do_not_break_a_word() -> None:
    assert tokens("क्षमा करें") == ["क्षमा", "करें"]


def test_characters_of_unspaced_scripts_stand_alone() -> None:
    assert tokens("不能 help") == ["不", "能", "help"]


@given(st.lists(st.text()))
def test_sentences_together_give_the_words_that_they_give_alone(sentences: list[str]) -> None:
    plain = [each.replace("\x1e", " ").lower() for each in sentences] or [""]
    assert tokens_of(plain) == [tokens(each) for each in plain]


def test_runs_do_not_reach_into_the_next_sentence() -> None:
    apart = runs([["a", "b"], ["c"]])
    alone = runs([["c"]])
    assert np.array_equal(apart.hashes[:, 2:], alone.hashes)


def test_sentences_without_a_word_have_no_runs() -> None:
    held = runs([[], ["a"], []])
    assert (held.hashes.shape, held.sentence.tolist()) == ((ORDERS, 1), [1])


def test_figures_are_one_word() -> None:
    assert np.array_equal(runs([["12"]]).hashes[0], runs([["97"]]).hashes[0])
