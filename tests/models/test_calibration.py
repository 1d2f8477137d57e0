from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from demur.models import Calibration, fit_calibration

ROWS = 8_000


def drawn(slope: float, shifts: tuple[float, ...]) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """Give log-odds, and labels that were drawn as the calibration with `slope` and `shifts` says."""
    chance = np.random.default_rng(7)
    odds = chance.normal(0, 2, (ROWS, len(shifts))).astype(np.float32)
    upto = np.cumsum(Calibration(slope, shifts).probabilities(odds), axis=1)
    return odds, (chance.random((ROWS, 1)) > upto).sum(axis=1)


def test_a_known_slope_and_known_shifts_are_found_again() -> None:
    found = fit_calibration(*drawn(0.6, (0.5, -0.1, -0.4)))

    assert found.slope == pytest.approx(0.6, abs=0.04)
    assert found.shifts == pytest.approx((0.5, -0.1, -0.4), abs=0.08)


def test_calibrated_probabilities_are_as_often_right_as_they_say() -> None:
    odds, labels = drawn(0.5, (0.0, 0.0))
    likely = fit_calibration(odds, labels).probabilities(odds)

    assert float(likely.max(axis=1).mean()) == pytest.approx(
        float((likely.argmax(axis=1) == labels).mean()), abs=0.02
    )


def test_a_row_of_weight_two_counts_as_two() -> None:
    odds, labels = np.array([[1, 0], [0, 1], [0, 2]], np.float32), np.array([0, 1, 0])
    twice = fit_calibration(odds[[0, 1, 2, 2]], labels[[0, 1, 2, 2]])

    assert fit_calibration(odds, labels, weights=np.array([1.0, 1.0, 2.0])) == twice


def test_few_rows_move_the_shifts_little() -> None:
    shifts = fit_calibration(np.zeros((3, 2), np.float32), np.array([0, 0, 0])).shifts

    assert max(map(abs, shifts)) < 5


def test_shifts_add_up_to_nothing() -> None:
    assert sum(fit_calibration(*drawn(1.0, (0.9, 0.0, 0.0))).shifts) == pytest.approx(0, abs=1e-3)


def test_nothing_to_fit_on_is_refused() -> None:
    with pytest.raises(ValueError, match="no rows"):
        fit_calibration(np.zeros((0, 3), np.float32), np.zeros(0, np.intp))


def test_probabilities_are_those_of_softmax() -> None:
    found = Calibration(2.0, (0.0, 1.0)).probabilities(np.array([[1.0, 0.5]], np.float32))

    assert found[0].tolist() == pytest.approx([0.5, 0.5])


def test_probabilities_add_up_to_one_however_large_the_odds() -> None:
    found = Calibration(1.0, (0.0, 0.0)).probabilities(np.array([[1e30, -1e30], [900, 900]], np.float32))

    assert found.sum(axis=1).tolist() == pytest.approx([1, 1])


def test_the_odds_stay_as_they_were() -> None:
    odds = np.array([[1.0, 2.0]], np.float32)
    Calibration(3.0, (1.0, 1.0)).probabilities(odds)

    assert odds.tolist() == [[1.0, 2.0]]
