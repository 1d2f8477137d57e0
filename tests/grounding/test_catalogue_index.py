from __future__ import annotations

import bm25s
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.grounding.catalogue_index import WordIndex
from demur.grounding.tokens import asked_in, tokens_of

SHORT = st.lists(
    st.lists(st.sampled_from(["cat", "dog", "sun", "rye", "oak", "sql"]), min_size=1, max_size=9).map(
        " ".join
    ),
    min_size=1,
    max_size=8,
)


@given(texts=SHORT, query=st.sets(st.sampled_from(["cat", "dog", "sun", "sql"]), min_size=1))
def test_short_words_score_as_in_the_library(texts: list[str], query: set[str]) -> None:
    asked = [token for token in asked_in(" ".join(query)) if any(token in text.split() for text in texts)]
    library = bm25s.BM25(method="lucene")
    library.index([tokens_of(text) for text in texts], show_progress=False)
    expected = library.get_scores(asked) if asked else np.zeros(len(texts))
    assert WordIndex(texts).score(" ".join(query)).scores == pytest.approx(expected, abs=1e-5)


def test_a_long_word_counts_as_much_as_a_short_one() -> None:
    first, second, *_ = WordIndex(["ddos x", "flooding", "else"]).score("ddos flooding").scores
    assert first == pytest.approx(second)


def test_the_share_is_how_much_of_the_request_is_held() -> None:
    share = WordIndex(["cat dog", "cat", "sun"]).score("cat dog").share
    assert (share[0], share[2]) == (1.0, 0.0)
    assert 0 < share[1] < share[0]


def test_of_a_long_request_both_ends_are_read() -> None:
    index = WordIndex(["cat", "dog", "sun"])
    asked = f"cat {'oak ' * 600} sun {'oak ' * 600} dog"
    assert list(index.score(asked).scores > 0) == [True, True, False]


@pytest.mark.parametrize("texts", [[], [""], ["?!", "cat"]])
def test_there_may_be_nothing_to_score(texts: list[str]) -> None:
    assert len(WordIndex(texts).score("cat").scores) == len(texts)


@given(st.lists(st.text(max_size=40), max_size=4), st.text(max_size=80))
def test_any_texts_and_any_request_can_be_scored(texts: list[str], asked: str) -> None:
    scored = WordIndex(texts).score(asked)
    assert np.isfinite(scored.scores).all()
    assert ((scored.share >= 0) & (scored.share <= 1)).all()
    assert ((scored.scores > 0) == (scored.share > 0)).all()
