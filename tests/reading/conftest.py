from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from demur.models import BUCKET_BITS, Calibration, Network, buckets, grams, prints
from demur.reading.base import Tuning
from demur.reading.clues import CLUES

ACTS = (
    *("decline", "safety", "moral", "cannot", "unknown", "no_side", "ask", "premise", "offer", "advice"),
    *("warning", "delivery", "part", "help", "closing", "free"),
)
DECLINE, MORAL, ASK, WARNING = map(ACTS.index, ("decline", "moral", "ask", "warning"))
KINDS = ("safety", "capability", "knowledge", "opinion", "unstated", "clarification", "premise", "plain")
FEATURES = 8 * len(ACTS) + 2
MOST = 4 * len(ACTS)
"""Where what the sentences of a text do most begins among its features."""
BY_LEXICON = FEATURES + 3
"""Where it stands that the lexicon reads a refusal."""
EVEN = Calibration(1.0, (0.0, 0.0, 0.0))


def _matrix(rows: int, columns: int, **entries: float) -> NDArray[np.float32]:
    """Give a matrix that is zero but for `entries`, by place such as r0c1."""
    matrix = np.zeros((rows, columns), np.float32)
    for place, value in entries.items():
        row, column = place.removeprefix("r").split("c")
        matrix[int(row), int(column)] = value
    return matrix


@pytest.fixture(scope="session")
def weights() -> Network:
    """Give a network that knows four words: sentences with "refuse" decline, "evil" reject, "which" ask.

    Declining makes a reply refused (by log-odds of 8) and a beginning a refusal; "maybe" leaves the outcome
    open, unless the lexicon takes it for a refusal.  A request with "evil" asks for harm.
    """
    table, owners = np.zeros((1 << BUCKET_BITS, 4), np.int8), np.zeros(1 << BUCKET_BITS, np.uint8)
    for column, word in enumerate(("refuse", "evil", "maybe", "which")):
        known = grams([word]).hashes[0]
        table[buckets(known), column], owners[buckets(known)] = 100, prints(known)
    weighed = (MOST + DECLINE, MOST + MORAL, MOST + WARNING, BY_LEXICON)
    acts = (DECLINE, MORAL, WARNING, ASK)
    dense = {
        "words_offset": np.zeros(4, np.float32),
        "sentence": _matrix(11, 4, r0c0=1, r1c1=1, r2c2=1, r3c3=1),
        "acts": _matrix(4, len(ACTS), **{f"r{word}c{act}": 10.0 for word, act in enumerate(acts)}),
        "text": _matrix(FEATURES + CLUES, 4, **{f"r{column}c{at}": 1.0 for at, column in enumerate(weighed)}),
        "outcome": _matrix(4, 3, r0c2=8, r2c0=-3.5, r3c2=8),
        "kind": _matrix(4, len(KINDS), r1c6=4),
        "coming": _matrix(4, 2, r0c1=8),
        "request": _matrix(8, 2, r1c1=4),
    }
    offsets = {
        "sentence": [0.0] * 4,
        "acts": [-5.0] * len(ACTS),
        "text": [0.0] * 4,
        "outcome": [4.0, 0.0, 0.0],
        "kind": [0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0],
        "coming": [4.0, 0.0],
        "request": [0.0, 0.0],
    }
    dense |= {f"{name}_offset": np.array(given, np.float32) for name, given in offsets.items()}
    labels = {"outcome": ("answered", "partial", "refused"), "kind": KINDS, "coming": ("answer", "refusal")}
    return Network(table, owners, np.full(4, 0.01, np.float32), dense, ACTS, labels, CLUES)


@pytest.fixture(scope="session")
def tuning() -> dict[str, Tuning]:
    """Give a tuning that takes log-odds as they are, doubts below 0.9 and abstains below 0.5."""
    one = Tuning(
        alone=EVEN,
        together=EVEN,
        encoder=EVEN,
        lean=(0.0, 0.0, 0.0),
        sure=0.9,
        settled=0.9,
        abstain=0.5,
        early=Calibration(1.0, (0.0, 0.0)),
        early_sure=0.9,
    )
    return {"en": one, "measured": one, "experimental": one}
