from __future__ import annotations

import numpy as np
import pytest

from demur.linting.lexicon import read_languages
from demur.linting.tone import EXTRAS, LABELS, Tone, bucket, extras, footprint, load_tone, tones
from demur.linting.words import runs

NONE = np.zeros((1, EXTRAS), np.float32)


def made() -> Tone:
    """Give a model that knows one word, which speaks for the first label alone."""
    key = runs([["word"]]).hashes[0]
    weights = np.zeros((1, len(LABELS)), np.int8)
    weights[0, 0] = 100
    zero = np.zeros((EXTRAS + 1, len(LABELS)), np.float32)
    return Tone.make(
        bucket(key).astype(np.uint16),
        footprint(key),
        weights=weights,
        scale=np.full(len(LABELS), 0.1, np.float32),
        dense=zero,
        limits={"preachy": 0.6},
        usage={7: True, 3: False},
    )


def test_a_known_word_speaks_for_its_label() -> None:
    odds = made().odds([["word"]], NONE)
    assert (odds[0, 0].item(), odds[0, 1].item()) == (10.0, 0.0)


def test_a_longer_sentence_dilutes_it() -> None:
    assert made().odds([["word", "a", "b", "c"]], NONE)[0, 0] == 5.0


def test_a_sentence_without_a_word_has_the_odds_of_its_extras() -> None:
    assert made().odds([[]], NONE).tolist() == [[0.0] * len(LABELS)]


def test_a_model_comes_back_as_it_was() -> None:
    source = made().dump()
    again = Tone.load(source)
    assert (again.dump(), again.limits, again.usage) == (source, {"preachy": 0.6}, {7: True, 3: False})


def test_extras_tell_a_question_and_a_lead() -> None:
    assert extras(["why", "?"], 1, listed=False)[3:] == [1.0, 0.0, 0.0]
    assert extras(["here", ":"], 0, listed=True)[3:] == [0.0, 1.0, 1.0]


@pytest.mark.parametrize("language", sorted(tones()))
def test_every_model_has_its_lists(language: str) -> None:
    assert language in read_languages()
    assert len(load_tone(language).buckets) == len(set(load_tone(language).buckets.tolist()))
