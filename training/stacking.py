"""Fits how model and lexicon are weighed together, on rows of sources that the model has never seen.

On rows like those it learned from, a model is righter than anything beside it, and would be overrated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models import Calibration, Network, fit_calibration
from demur.reading.base import OUTCOMES
from demur.reading.clues import CLUES
from demur.reading.lexicon_reader import LexiconReader
from demur.reading.model import batches
from demur.types import Kind
from training.corpus import HANDS, whole
from training.rows import examples

__all__ = ["Seen", "Stack", "seen_apart", "stack", "stacked"]

MOST = 1500
# Two sources that were left out together count as one.
COUNTS = {"benign_compliance": 0.5, "coconot_pref": 0.5}
# Steps of Adam, enough to stand still; weights are held towards zero as much as three rows in a thousand do.
_STEPS, _RATE, _HOLD = 600, 0.05, 0.003
# Log-odds that a kind named by the lexicon adds: it names one only where words for it stand.
_KIND = 4.0
_UNKNOWN = len(OUTCOMES)
Floats = NDArray[np.float64]


class Seen(msgspec.Struct, frozen=True):
    """What model and lexicon say of the rows of one source that the model has not seen.

    odds: (rows, outcomes) of the model; lexicon: its outcome by number, 3 for unknown; labels: by number
    """

    source: str
    odds: NDArray[np.float32]
    lexicon: NDArray[np.intp]
    labels: NDArray[np.intp]


class Stack(msgspec.Struct, frozen=True):
    """Of the model alone, and of both: log-odds times slope, plus what the lexicon's outcome adds."""

    alone: Calibration
    slope: float
    adds: tuple[tuple[float, float, float], ...]


def seen_apart(source: str, network: Network) -> Seen:
    """Give what is said of 1,500 training rows of `source` by a network that was fitted without it."""
    given = whole(source) if source in HANDS else examples(source)
    rows = [row for row in given if len(row.outcomes) == 1]
    chosen = np.random.default_rng(0).permutation(len(rows))[:MOST]
    rows = [rows[at] for at in chosen]
    texts = [row.text for row in rows]
    reader = LexiconReader()
    numbers = {outcome: at for at, outcome in enumerate(OUTCOMES)}
    return Seen(
        source,
        np.concatenate([batch.opinions.heads["outcome"] for batch in batches(texts, read=network)]),
        np.array([numbers.get(reader.read(text).outcome, _UNKNOWN) for text in texts]),
        np.array([[str(outcome) for outcome in OUTCOMES].index(row.outcomes[0]) for row in rows]),
    )


def stack(seen: Mapping[str, Seen], *, without: Sequence[str] = ()) -> Stack:
    """Fit the weights on all sources but `without`; each that was left out by itself counts alike."""
    parts = [each for name, each in seen.items() if name not in without]
    odds = np.concatenate([each.odds for each in parts]).astype(np.float64)
    lexicon = np.concatenate([each.lexicon for each in parts])
    labels = np.concatenate([each.labels for each in parts])
    weights = np.concatenate(
        [np.full(len(each.labels), COUNTS.get(each.source, 1.0) / len(each.labels)) for each in parts]
    )
    values = _fitted(
        odds, np.eye(_UNKNOWN + 1)[lexicon], np.eye(len(OUTCOMES))[labels], weights / weights.sum()
    )
    adds = values[1:].reshape(_UNKNOWN + 1, len(OUTCOMES)).round(4)
    alone = fit_calibration(odds.astype(np.float32), labels, weights=weights)
    return Stack(
        alone, round(float(np.exp(values[0])), 4), tuple((float(a), float(b), float(c)) for a, b, c in adds)
    )


def _fitted(odds: Floats, said: Floats, truth: Floats, weights: Floats) -> Floats:
    values = np.zeros(1 + said.shape[1] * truth.shape[1])
    first, second = np.zeros_like(values), np.zeros_like(values)
    for step in range(1, _STEPS + 1):
        slope = np.exp(values[0])
        scaled = odds * slope + said @ values[1:].reshape(said.shape[1], -1)
        likely = np.exp(scaled - scaled.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        wrong = (likely - truth) * weights[:, None]
        added = (said.T @ wrong).ravel() + _HOLD * values[1:]
        gradient = np.concatenate(([(wrong * odds).sum() * slope], added))
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        values -= _RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-4)
    return values


def stacked(network: Network, weights: Stack) -> Network:
    """Give `network` with what the lexicon says weighed as `weights` has it.

    Units are added that pass on the lexicon's outcome and kind; `Network.weigh` then gives log-odds of the
    stack over its slope.
    """
    dense = dict(network.dense)
    first = len(dense["text"])
    text = np.concatenate([dense["text"], np.zeros((CLUES, dense["text"].shape[1]), np.float32)])
    passing = np.zeros((len(text), _UNKNOWN + 1 + len(Kind)), np.float32)
    for at in range(_UNKNOWN):
        passing[first + 1 + at, at] = 1
        passing[first + 1 + at, _UNKNOWN] = -1
    passing[first, _UNKNOWN] = 1
    for at in range(len(Kind)):
        passing[first + 1 + _UNKNOWN + at, _UNKNOWN + 1 + at] = 1
    dense["text"] = np.concatenate([text, passing], axis=1)
    dense["text_offset"] = np.append(dense["text_offset"], np.zeros(passing.shape[1], np.float32))
    for name, labels in network.labels.items():
        if name != "request":
            added = np.zeros((passing.shape[1], len(labels)), np.float32)
            if name == "outcome":
                added[: _UNKNOWN + 1] = np.array(weights.adds) / weights.slope
            if name == "kind":
                for at, kind in enumerate(Kind):
                    added[_UNKNOWN + 1 + at, labels.index(str(kind))] = _KIND
            dense[name] = np.concatenate([dense[name], added])
    return msgspec.structs.replace(network, dense=dense, clues=CLUES)
