from __future__ import annotations

from collections.abc import Mapping

import msgspec
import numpy as np
import pytest
from numpy.typing import NDArray

from demur.models import Network
from demur.risk import ModelTier
from demur.risk.encoded import Weighed, judge_closer, weighed
from demur.risk.model import Judged, JudgeTuning, judge
from demur.types import Category, Message, Request, Role, Stage, Subject

CATEGORIES = tuple(str(category) for category in Category)
BOMB, GREETING, GERMAN = "A bomb, I think.", "Good day to you all.", "Ich denke, das ist eine bomb."


class Fixed:
    """An encoder that always says the same, and notes what it was shown."""

    def __init__(self, harm: float) -> None:
        self.shown: list[str] = []
        self._harm = harm

    def odds(self, text: str) -> Mapping[str, NDArray[np.float32]]:
        self.shown.append(text)
        sizes = {"harm": 2, "attack": 3, "crisis": 2, "category": len(CATEGORIES)}
        odds = {name: np.zeros((1, size), np.float32) for name, size in sizes.items()}
        odds["harm"][0] = (-self._harm, self._harm)
        return odds


@pytest.fixture
def together(believed: JudgeTuning) -> Weighed:
    return Weighed(
        shares=dict.fromkeys(("harm", "attack", "crisis", "category"), 1.0),
        doubt={"harm": 0.2, "attack": 0.2, "crisis": 0.2},
        tuning=believed,
    )


@pytest.fixture
def closer(weights: Network, believed: JudgeTuning, together: Weighed) -> Judging:
    return Judging(weights, believed, together)


class Judging:
    def __init__(self, weights: Network, believed: JudgeTuning, together: Weighed) -> None:
        self.weights, self.believed, self.together = weights, believed, together

    def by(self, encoder: Fixed, text: str, *, share: float = 1.0) -> Judged:
        shares = dict.fromkeys(self.together.shares, share)
        together = msgspec.structs.replace(self.together, shares=shares)
        found = judge_closer(
            text, weights=self.weights, believed=self.believed, encoder=encoder, together=together
        )
        assert found is not None
        return found


def test_in_doubt_an_english_text_is_shown_to_the_encoder_whose_word_counts_by_its_share(
    closer: Judging,
) -> None:
    calm = Fixed(-4.0)

    assert closer.by(calm, BOMB).harm < 0.01
    assert 0.01 < closer.by(calm, BOMB, share=0.5).harm < 0.99
    assert closer.by(calm, BOMB).closer
    assert calm.shown == [BOMB] * 3


@pytest.mark.parametrize("text", [GREETING, GERMAN])
def test_what_is_in_no_doubt_or_not_english_is_the_networks_alone(closer: Judging, text: str) -> None:
    encoder = Fixed(9.0)
    alone = judge(text, weights=closer.weights, believed=closer.believed)

    assert closer.by(encoder, text) == alone
    assert encoder.shown == []


def test_a_text_without_a_word_is_nobodys(closer: Judging) -> None:
    found = judge_closer(
        "...", weights=closer.weights, believed=closer.believed, encoder=Fixed(9.0), together=closer.together
    )

    assert found is None


def test_the_tier_names_the_encoder_only_where_it_looked(weights: Network, believed: JudgeTuning) -> None:
    tier = ModelTier(weights=weights, believed=believed, encoder=Fixed(1.0))
    ran = {}
    for text in (BOMB, GERMAN):
        request = Request(messages=(Message(role=Role.USER, text=text),))
        ran[text] = tier.assess(Subject(stage=Stage.INPUT, request=request)).ran

    assert ran == {BOMB: ("model", "encoder"), GERMAN: ("model",)}


def test_a_tier_is_of_no_version_where_its_encoder_states_none(
    weights: Network, believed: JudgeTuning
) -> None:
    class Stated(Fixed):
        version = "7"

    alone = ModelTier(weights=weights, believed=believed)
    stated = ModelTier(weights=weights, believed=believed, encoder=Stated(1.0))

    assert ModelTier(weights=weights, believed=believed, encoder=Fixed(1.0)).version == ""
    assert stated.version not in ("", alone.version)


def test_what_ships_weighs_every_head_of_the_network() -> None:
    built_in = weighed()

    assert set(built_in.shares) == {"harm", "attack", "crisis", "category"}
    assert all(0 <= share <= 1 for share in built_in.shares.values())
    assert all(0 < least < 0.5 for least in built_in.doubt.values())
