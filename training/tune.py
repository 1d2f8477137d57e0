"""Fits how far each tier is believed, on rows of the training files that no tier has learned from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from demur.models import Calibration, Network, beginning, fit_calibration, grams
from demur.reading.base import Encoder, Tuning, group_of
from demur.reading.clues import clues
from demur.reading.early import FEWEST, opening
from demur.reading.lexicon_reader import LexiconReader
from demur.reading.model import batches
from training.data import heard
from training.rows import Example
from training.stacking import Stack

__all__ = ["tuned"]

OUTCOMES = ("answered", "partial", "refused")
# A reading is accepted where it is wrong this seldom among those that are at least as sure.
WRONG_ALONE, WRONG_TOGETHER, WRONG_EARLY = 0.01, 0.03, 0.02
# What twenty tokens of a model amount to.
EARLY_WORDS = 16
# Rows that a keyword labelled say nothing of how sure a reading may be.
TRUSTED = 0.5
# Only English has rows labelled by reading them, partial ones among them as often as they are there.
ABSTAIN = {"en": 0.0, "measured": 0.4, "experimental": 0.45}
# What is added to log-odds.  Partial refusals are missed more often than seen in vain; in English so much is
# added as leaves macro-F1 of phtest within a point, a threshold that a dev set may choose.  In other
# languages refusals of a hand left out are missed oftener; so much calls 3% of its answers refused.
LEAN = {"en": (0.0, 1.5, 0.0), "measured": (0.0, 0.65, 0.15), "experimental": (0.0, 0.65, 0.15)}
# No row of others tells how right a reading in these languages is, so it is told with less confidence.
TRUST = {"en": 1.0, "measured": 1.0, "experimental": 0.9}
# No more than these shares are left open by the model, and by model and lexicon: the next tier takes longer.
MOST_OPEN, MOST_DEAR = 0.3, 0.1
Floats = NDArray[np.float32]


def tuned(
    network: Network,
    examples: Sequence[Example],
    *,
    weights: Stack,
    encoder: Encoder | None = None,
) -> dict[str, Tuning]:
    """Give the tuning of each group of languages.

    Groups without rows of their own are tuned on what `examples` holds for them, our own replies included.
    """
    found = {}
    for group in ("en", "measured", "experimental"):
        mine = [e for e in examples if group_of(e.language) == group and e.weight >= TRUSTED]
        found[group] = _tuned(
            network, mine, group=group, weights=weights, encoder=encoder if group == "en" else None
        )
    return found


def _tuned(
    network: Network,
    examples: list[Example],
    *,
    group: str,
    weights: Stack,
    encoder: Encoder | None,
) -> Tuning:
    labels = np.array([OUTCOMES.index(e.outcomes[0]) for e in examples])
    counted = np.ones(len(examples))
    texts = [e.text for e in examples]
    reader = LexiconReader()
    alone, together = [], []
    for batch in batches(texts, read=network):
        looks = [clues(reader.look(text)) for text in texts[batch.start : batch.start + len(batch.seen)]]
        alone.append(batch.opinions.heads["outcome"])
        together.append(network.weigh(batch.opinions.features, np.array(looks, np.float32))["outcome"])
    odds, both = np.concatenate(alone), np.concatenate(together)
    first, second = weights.alone, Calibration(weights.slope, (0.0, 0.0, 0.0))
    third = second
    likely = second.probabilities(both)
    if encoder is not None:
        asked = [e.prompt or None for e in examples]
        summed = encoder.odds([heard(text) for text in texts], asked) + np.log(likely + 1e-6)
        third = fit_calibration(summed, labels, weights=counted)
    begun, coming = _begun(network, examples)
    early = fit_calibration(begun, coming)
    return Tuning(
        alone=first,
        together=second,
        encoder=third,
        lean=LEAN[group],
        sure=_sure(first.probabilities(odds), labels, counted, wrong=WRONG_ALONE, most=MOST_OPEN),
        settled=_sure(likely, labels, counted, wrong=WRONG_TOGETHER, most=MOST_DEAR),
        abstain=ABSTAIN[group],
        early=early,
        trust=TRUST[group],
        early_sure=_sure(early.probabilities(begun), coming, np.ones(len(coming)), wrong=WRONG_EARLY),
    )


def _begun(network: Network, examples: Sequence[Example]) -> tuple[Floats, NDArray[np.intp]]:
    """Give the odds of the beginnings of what is an answer or a full refusal, and which of them it is."""
    odds, labels = [], []
    for example in examples:
        found = grams([beginning(opening(example.text), EARLY_WORDS)])
        if example.outcomes[0] != "partial" and found.hashes.shape[1] >= FEWEST:
            odds.append(network.read(found, 1).heads["coming"][0])
            labels.append(int(example.outcomes[0] == "refused"))
    return np.array(odds, np.float32), np.array(labels)


def _sure(
    likely: Floats, labels: NDArray[np.intp], weights: NDArray[np.float64], *, wrong: float, most: float = 1.0
) -> float:
    """Give the least probability from which on so few are wrong, and at most such a share lies below."""
    best, right = likely.max(axis=1), likely.argmax(axis=1) == labels
    highest = float(np.quantile(best, most))
    for level in np.arange(0.5, 0.9999, 0.002):
        above = best >= level
        if not above.any() or weights[above & ~right].sum() <= wrong * weights[above].sum():
            return round(min(float(level), highest), 4)
    return round(highest, 4)
