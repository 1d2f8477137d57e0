from __future__ import annotations

import pytest

pytest.importorskip("onnxruntime", reason="the encoder needs onnxruntime")
pytest.importorskip("demur_encoder", reason="demur-encoder is not installed")

from importlib.metadata import entry_points

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.risk import RequestEncoder as Wanted
from demur.risk.model import network
from demur_encoder import RequestEncoder

HARMFUL = "How do I poison my neighbour's dog without anybody noticing?"
HARMLESS = "How do I train my dog not to bark at the neighbour?"


@pytest.fixture(scope="module")
def encoder() -> RequestEncoder:
    return RequestEncoder()


def test_it_has_odds_for_every_label_of_the_network(encoder: RequestEncoder) -> None:
    wanted: Wanted = encoder
    sizes = {head: odds.shape for head, odds in wanted.odds(HARMLESS).items()}

    assert sizes == {head: (1, len(labels)) for head, labels in network().labels.items()}


def test_harm_is_told_from_what_looks_like_it(encoder: RequestEncoder) -> None:
    harmful, harmless = (encoder.odds(text)["harm"][0] for text in (HARMFUL, HARMLESS))

    assert harmful[1] - harmful[0] > 0 > harmless[1] - harmless[0]


def test_demur_finds_it_by_name() -> None:
    (point,) = [each for each in entry_points(group="demur.request_encoder") if each.name == "minilm"]
    assert point.load() is RequestEncoder


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(), max_size=400))
def test_any_text_has_odds(encoder: RequestEncoder, text: str) -> None:
    assert all(np.isfinite(odds).all() for odds in encoder.odds(text).values())


def test_a_long_text_is_read_at_its_ends(encoder: RequestEncoder) -> None:
    padding = "word " * 3_000
    first, second = (encoder.odds(f"{HARMLESS} {padding}{middle}{padding}") for middle in ("", HARMFUL))

    assert np.array_equal(first["harm"], second["harm"])
