"""Turns log-odds into probabilities that can be believed."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

__all__ = ["Calibration", "fit_calibration"]

_STEPS, _RATE, _HOLD = 400, 0.05, 0.02
_LEAST = 1e-3


class Calibration(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How log-odds become probabilities: softmax(odds * slope + shifts).

    slope: above 0; below 1 where a model is too sure of itself
    shifts: one for each label, for what is commoner where it is used than where it was fitted
    """

    slope: float
    shifts: tuple[float, ...]

    def probabilities(self, odds: NDArray[np.float32]) -> NDArray[np.float32]:
        """Give the probabilities, of the shape of `odds`, each row summing to 1."""
        scaled = odds * np.float32(self.slope) + np.asarray(self.shifts, np.float32)
        scaled -= scaled.max(axis=1, keepdims=True)
        np.exp(scaled, out=scaled)
        scaled /= scaled.sum(axis=1, keepdims=True)
        return scaled


def fit_calibration(
    odds: NDArray[np.float32], labels: NDArray[np.intp], *, weights: NDArray[np.float64] | None = None
) -> Calibration:
    """Give the calibration under which `labels` are likeliest.

    odds: (rows, labels); labels: the true one of each row, by number; weights: of each row, 1 if not given
    Shifts are held near 0, so that few rows move them little.
    Raises ValueError without a row.  Cost: a second for 10,000 rows.
    """
    if not len(labels):
        raise ValueError("no rows to fit a calibration on")
    given = np.ones(len(labels)) if weights is None else weights
    given = given / given.sum()
    wide = odds.astype(np.float64)
    truth = np.eye(odds.shape[1])[labels]
    values = np.zeros(odds.shape[1] + 1)
    first, second = np.zeros_like(values), np.zeros_like(values)
    for step in range(1, _STEPS + 1):
        gradient = _gradient(values, wide, truth=truth, weights=given)
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        move = first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.99**step)) + _LEAST)
        values -= _RATE * move
    shifts = values[1:] - values[1:].mean()
    return Calibration(round(float(np.exp(values[0])), 4), tuple(round(float(s), 4) for s in shifts))


def _gradient(
    values: NDArray[np.float64],
    odds: NDArray[np.float64],
    *,
    truth: NDArray[np.float64],
    weights: NDArray[np.float64],
) -> NDArray[np.float64]:
    slope = np.exp(values[0])
    scaled = odds * slope + values[1:]
    scaled -= scaled.max(axis=1, keepdims=True)
    likely = np.exp(scaled)
    likely /= likely.sum(axis=1, keepdims=True)
    wrong = (likely - truth) * weights[:, None]
    return np.concatenate(([(wrong * odds).sum() * slope], wrong.sum(axis=0) + _HOLD * values[1:]))
