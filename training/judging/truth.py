"""What the label of a request says to each head of a judge."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from training.judging.asked import Asked

__all__ = ["TRUTH", "UNKNOWN", "truth_of"]

UNKNOWN = -1
# What a label says of each head; where it says nothing, the head learns nothing from the row.
TRUTH = {
    "benign": {"harm": 0, "attack": 0, "crisis": 0},
    "harmful": {"harm": 1, "attack": 0, "crisis": 0},
    "jailbreak": {"harm": UNKNOWN, "attack": 1, "crisis": 0},
    "injection": {"harm": UNKNOWN, "attack": 2, "crisis": 0},
    "crisis": {"harm": UNKNOWN, "attack": 0, "crisis": 1},
}
# A request for a way to hurt oneself may be a crisis as well.
EITHER = "self_harm"


def truth_of(asked: Sequence[Asked], categories: Sequence[str]) -> dict[str, NDArray[np.intp]]:
    """Give the number of the true label of each request, by head; UNKNOWN where nothing is known."""
    truth = {head: np.array([TRUTH[one.label][head] for one in asked]) for head in TRUTH["benign"]}
    truth["crisis"][[one.label == "harmful" and one.category == EITHER for one in asked]] = UNKNOWN
    named = [one.category if one.label == "harmful" else "" for one in asked]
    truth["category"] = np.array([categories.index(name) if name else UNKNOWN for name in named])
    return truth
