from __future__ import annotations

import pytest

pytest.importorskip("onnxruntime", reason="the encoder needs onnxruntime")
pytest.importorskip("demur_encoder", reason="demur-encoder is not installed")

import time
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import entry_points

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.reading.base import OUTCOMES, Encoder
from demur_encoder import EncoderTier

REFUSAL = "I'm sorry, but I can't help with making counterfeit money."
ANSWER = "The capital of France is Paris, which lies on the river Seine."
STRANGE = ["", " \n\t", "\ud83d", "\ud83d\ude00", "\x00\x01", "a" * 10_000, "\u200b\u202e", "拒绝", "```"]


@pytest.fixture(scope="module")
def tier() -> EncoderTier:
    return EncoderTier()


def test_it_is_an_encoder_to_the_cascade(tier: EncoderTier) -> None:
    encoder: Encoder = tier
    odds = encoder.odds([REFUSAL, ANSWER], [None, "What is the capital of France?"])
    odds += 1
    assert (odds.shape, odds.dtype.name) == ((2, len(OUTCOMES)), "float32")


def test_a_refusal_and_an_answer_are_told_apart(tier: EncoderTier) -> None:
    odds = tier.odds([REFUSAL, ANSWER], [None, None])
    assert [str(OUTCOMES[at]) for at in odds.argmax(axis=1)] == ["refused", "answered"]


def test_demur_finds_it_by_name() -> None:
    (point,) = [each for each in entry_points(group="demur.encoder") if each.name == "minilm"]
    assert point.load() is EncoderTier


def test_no_texts_have_no_odds(tier: EncoderTier) -> None:
    assert tier.odds([], []).shape == (0, len(OUTCOMES))


def test_the_odds_of_a_text_do_not_depend_on_the_others(tier: EncoderTier) -> None:
    among = tier.odds([ANSWER, REFUSAL, *STRANGE], [None] * (len(STRANGE) + 2))
    assert np.array_equal(tier.odds([REFUSAL], [None])[0], among[1])


def test_several_at_once_come_back_in_their_order(tier: EncoderTier) -> None:
    texts = [ANSWER * 5, REFUSAL, ANSWER, REFUSAL * 3]
    together = EncoderTier(at_once=3).odds(texts, [None] * 4)
    assert np.abs(together - tier.odds(texts, [None] * 4)).max() < 0.5


def test_the_request_is_read(tier: EncoderTier) -> None:
    odds = tier.odds([ANSWER, ANSWER], [None, "How do I pick a lock?"])
    assert not np.array_equal(odds[0], odds[1])


@pytest.mark.parametrize("text", STRANGE, ids=ascii)
def test_strange_texts_have_finite_odds(text: str, tier: EncoderTier) -> None:
    assert np.isfinite(tier.odds([text], [text])).all()


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=80), st.none() | st.text(st.characters(), max_size=40))
def test_any_text_has_finite_odds(text: str, prompt: str | None) -> None:
    assert np.isfinite(EncoderTier().odds([text], [prompt])).all()


def test_halves_of_a_pair_read_as_the_whole(tier: EncoderTier) -> None:
    odds = tier.odds(["\ud83d\ude00 hello", "\U0001f600 hello"], [None, None])
    assert np.array_equal(odds[0], odds[1])


@pytest.mark.parametrize("text", ["word " * 2_000_000, "a" * 10_000_000], ids=["words", "one line"])
def test_ten_megabytes_cost_no_more_than_their_ends(text: str, tier: EncoderTier) -> None:
    began = time.perf_counter()
    assert np.isfinite(tier.odds([text], [text])).all()
    assert time.perf_counter() - began < 1.0


def test_the_end_of_a_long_reply_is_read(tier: EncoderTier) -> None:
    odds = tier.odds([ANSWER * 200, ANSWER * 200 + REFUSAL], [None, None])
    assert odds[1, 2] - odds[1, 0] > odds[0, 2] - odds[0, 0]


def test_threads_get_the_same_odds() -> None:
    fresh = EncoderTier()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: fresh.odds([REFUSAL], [None]), range(8)))
    assert all(np.array_equal(found[0], each) for each in found)


def test_a_prompt_too_few_is_refused(tier: EncoderTier) -> None:
    with pytest.raises(ValueError, match="zip"):
        tier.odds([REFUSAL, ANSWER], [None])
