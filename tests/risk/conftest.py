from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from demur.models import BUCKET_BITS, Calibration, Network, buckets, grams, prints
from demur.risk.model import JudgeTuning
from demur.types import Category

ACTS = ("harm", "jailbreak", "injection", "crisis")
WORDS = ("bomb", "jailbreak", "inject", "die")
CATEGORIES = ("crime", "cbrne", *(str(each) for each in Category if each not in {"crime", "cbrne"}))
FEATURES = 8 * len(ACTS) + 2
MOST = 4 * len(ACTS)
"""Where what the sentences of a text do most begins among its features."""


def _matrix(rows: int, columns: int, entries: dict[tuple[int, int], float]) -> NDArray[np.float32]:
    matrix = np.zeros((rows, columns), np.float32)
    for (row, column), value in entries.items():
        matrix[row, column] = value
    return matrix


@pytest.fixture(scope="session")
def weights() -> Network:
    """Give a network that knows four words, one for each act; "bomb" is of the category cbrne."""
    table, owners = np.zeros((1 << BUCKET_BITS, 4), np.int8), np.zeros(1 << BUCKET_BITS, np.uint8)
    for column, word in enumerate(WORDS):
        known = grams([word]).hashes[0]
        table[buckets(known), column], owners[buckets(known)] = 100, prints(known)
    each = {(at, at): 1.0 for at in range(4)}
    dense = {
        "words_offset": np.zeros(4, np.float32),
        "sentence": _matrix(11, 4, each),
        "acts": _matrix(4, 4, {(at, at): 10.0 for at in range(4)}),
        "text": _matrix(FEATURES, 4, {(MOST + at, at): 1.0 for at in range(4)}),
        "harm": _matrix(4, 2, {(0, 1): 8}),
        "attack": _matrix(4, 3, {(1, 1): 8, (2, 2): 8}),
        "crisis": _matrix(4, 2, {(3, 1): 8}),
        "category": _matrix(4, len(CATEGORIES), {(0, 1): 8}),
    }
    offsets = {
        "sentence": [0.0] * 4,
        "acts": [-5.0] * 4,
        "text": [0.0] * 4,
        "harm": [4.0, 0.0],
        "attack": [4.0, 0.0, 0.0],
        "crisis": [4.0, 0.0],
        "category": [1.0, *[0.0] * (len(CATEGORIES) - 1)],
    }
    dense |= {f"{name}_offset": np.array(given, np.float32) for name, given in offsets.items()}
    labels = {
        "harm": ("harmless", "harmful"),
        "attack": ("none", "jailbreak", "injection"),
        "crisis": ("none", "crisis"),
        "category": CATEGORIES,
    }
    return Network(table, owners, np.full(4, 0.01, np.float32), dense, ACTS, labels, 0)


@pytest.fixture(scope="session")
def believed() -> JudgeTuning:
    """Give a tuning that takes log-odds as they are."""
    two, three = Calibration(1.0, (0.0, 0.0)), Calibration(1.0, (0.0, 0.0, 0.0))
    return JudgeTuning(harm=two, attack=three, crisis=two, alarm=0.5)
