from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.reading import LearnedReader, LearnedSentence, LexiconReader
from demur.reading.explaining import explain
from demur.reading.lexicon import Role

REFUSAL = "I'm sorry, but I can't help with that."


def test_the_refusing_sentence_is_told_with_what_it_does_and_matched() -> None:
    found = explain(f"Hello there, my friend.\u200b {REFUSAL} Paris lies on the Seine.")
    (sentence,) = [one for one in found.sentences if one.refuses]

    assert sentence.text == REFUSAL
    assert "decline" in [act.name for act in sentence.acts]
    assert Role.REFUSAL in [entry.role for entry in sentence.entries]


def test_acts_come_with_the_surest_first_and_none_below_three_tenths() -> None:
    for sentence in explain(REFUSAL).sentences:
        scores = [act.score for act in sentence.acts]
        assert scores == sorted(scores, reverse=True)
        assert all(score > 0.3 for score in scores)


def test_each_tier_that_ran_gives_probabilities() -> None:
    found = explain("No. That is not something for me, I think, but who knows.")

    assert [tier.name for tier in found.tiers] == ["model", "lexicon"]
    for tier in found.tiers:
        assert sum(tier.likely.values()) == pytest.approx(1, abs=0.001)


def test_a_lexicon_that_only_named_the_kind_gives_none() -> None:
    found = explain(REFUSAL)

    assert ([tier.name for tier in found.tiers], found.reading.ran) == (["model"], ("model", "lexicon"))


def test_the_voices_of_a_reply_are_counted() -> None:
    assert explain("[Classic] I can't.\n\n[Free] Of course.").voices == 2
    assert explain(REFUSAL).voices == 0


def test_a_reader_of_ones_own_is_asked_for_the_whole() -> None:
    reader = LearnedReader(LexiconReader(), [LearnedSentence("We only sell shoes.")])
    found = explain("We only sell shoes.", reader=reader)

    assert (found.reading.ran, found.tiers) == (("learned",), ())
    assert [sentence.refuses for sentence in found.sentences] == [True]


@pytest.mark.parametrize("text", ["", " \n", "...", "\ud800"])
def test_where_nothing_is_said_nothing_is_told(text: str) -> None:
    found = explain(text)

    assert (found.tiers, found.sentences, found.language) == ((), (), None)


@given(st.text(max_size=80))
def test_sentences_are_where_they_say(text: str) -> None:
    for sentence in explain(text).sentences:
        assert text[sentence.start : sentence.end] == sentence.text
