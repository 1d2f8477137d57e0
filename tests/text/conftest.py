"""What the tests of this room share: any text at all, and a way to see that a cost is linear."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

Growth = Callable[[Callable[[str], object], str], float]


def _seconds(work: Callable[[str], object], text: str) -> float:
    best = float("inf")
    for _ in range(3):
        begun = time.perf_counter()
        work(text)
        best = min(best, time.perf_counter() - begun)
    return best


ATTEMPTS = 4


@pytest.fixture
def growth() -> Growth:
    """Tell how many times longer four times as much of a piece takes: 4 if linear, 16 if quadratic."""

    def _growth(work: Callable[[str], object], piece: str) -> float:
        text = piece * (8_000 // len(piece))
        # What else the machine does can only make one attempt look worse; what is quadratic stays so in all.
        return min(_seconds(work, text * 4) / max(_seconds(work, text), 1e-4) for _ in range(ATTEMPTS))

    return _growth
