"""Fits a tuning to labelled rows, and chooses its thresholds by cross-validation."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models import Calibration, fit_calibration
from demur.reading.base import Tuning
from demur.reading.quality import UNKNOWN_COST

__all__ = ["FOLDS", "Evidence", "Fits", "fold_of"]

FOLDS = 5
_HELD_BY = 60.0
"""A group with so many rows is believed as much as the built-in tuning."""
_SURE = (0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995)
_ABSTAIN = (0.0, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)
_SETTLED = (0.6, 0.7, 0.8, 0.9, 0.95)
_WRONG_SETTLED, _FEWEST_SETTLED = 0.02, 20
_TINY = 1e-6
Floats = NDArray[np.float32]


class Evidence(msgspec.Struct, frozen=True):
    """What the tiers see in labelled rows.

    alone, together: (rows, outcomes) log-odds of the model, and of model and lexicon
    labels: the true outcome of each row, by number; folds: where each row is dealt, in [0, FOLDS)
    """

    alone: Floats
    together: Floats
    labels: NDArray[np.intp]
    folds: NDArray[np.intp]

    def only(self, mine: NDArray[np.bool_]) -> Evidence:
        """Give the rows that are `mine`."""
        return Evidence(self.alone[mine], self.together[mine], self.labels[mine], self.folds[mine])


class _Likely(msgspec.Struct, frozen=True):
    """Probabilities of rows, (rows, outcomes), by a tuning that was not fitted on them."""

    alone: Floats
    together: Floats
    labels: NDArray[np.intp]


def fold_of(text: str) -> int:
    """Give the fold that `text` is dealt to, always the same."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()[0] % FOLDS


class Fits:
    """Tunings fitted to `known`, with and without each fold; the fewer rows, the nearer to `usual`."""

    def __init__(self, known: Evidence, usual: Tuning) -> None:
        self._known, self._usual = known, usual
        self._made: dict[frozenset[int], tuple[Calibration, Calibration]] = {}

    def tuning(self, *, without: int | None) -> Tuning:
        """Give the tuning fitted to all rows but those of the fold `without`.

        Its thresholds are chosen on rows that the calibrations they are tried with were not fitted on.
        """
        left = frozenset() if without is None else frozenset((without,))
        alone, together = self._fit(left)
        tried = self._tried(left)
        sure = self._sure(tried)
        return msgspec.structs.replace(
            self._usual,
            alone=alone,
            together=together,
            sure=sure,
            settled=self._settled(tried),
            abstain=self._abstain(tried, sure),
            trust=_trusted(self._usual.trust, len(tried.labels)),
        )

    def _fit(self, left: frozenset[int]) -> tuple[Calibration, Calibration]:
        if left not in self._made:
            mine = self._known.only(~np.isin(self._known.folds, list(left)))
            usual, rows = self._usual, len(mine.labels)
            self._made[left] = (
                _between(usual.alone, fit_calibration(mine.alone, mine.labels), rows),
                _between(usual.together, fit_calibration(mine.together, mine.labels), rows),
            )
        return self._made[left]

    def _tried(self, left: frozenset[int]) -> _Likely:
        alone, together, labels = [], [], []
        for fold in sorted(set(range(FOLDS)) - left):
            held = self._known.only(self._known.folds == fold)
            first, second = self._fit(left | {fold})
            alone.append(first.probabilities(held.alone))
            together.append(second.probabilities(held.together))
            labels.append(held.labels)
        return _Likely(np.concatenate(alone), np.concatenate(together), np.concatenate(labels))

    def _sure(self, tried: _Likely) -> float:
        """Give the level from which on the model alone costs least."""
        usual = self._usual
        return _cheapest(
            _SURE, usual.sure, [self._cost(tried, s, usual.abstain) for s in (usual.sure, *_SURE)]
        )

    def _abstain(self, tried: _Likely, sure: float) -> float:
        usual = self._usual.abstain
        return _cheapest(_ABSTAIN, usual, [self._cost(tried, sure, a) for a in (usual, *_ABSTAIN)])

    def _cost(self, tried: _Likely, sure: float, abstain: float) -> float:
        alone = tried.alone.max(axis=1, keepdims=True) >= sure
        likely = np.where(alone, tried.alone, tried.together)
        best = (np.log(likely + _TINY) + np.asarray(self._usual.lean)).argmax(axis=1)
        unknown = likely[np.arange(len(best)), best] < abstain
        return float((~unknown & (best != tried.labels)).sum() + UNKNOWN_COST * unknown.sum())

    def _settled(self, tried: _Likely) -> float:
        """Give the least level from which on model and lexicon together are seldom wrong."""
        best, right = tried.together.max(axis=1), tried.together.argmax(axis=1) == tried.labels
        for level in _SETTLED:
            above = best >= level
            if above.sum() >= _FEWEST_SETTLED and (above & ~right).sum() <= _WRONG_SETTLED * above.sum():
                return level
        return self._usual.settled


def _cheapest(levels: Sequence[float], usual: float, costs: Sequence[float]) -> float:
    """Give the level that costs least, the usual one where that costs no more; its cost stands first."""
    if costs[0] <= min(costs):
        return usual
    return levels[int(np.argmin(costs[1:]))]


def _trusted(usual: float, rows: int) -> float:
    """Give what confidence is multiplied by, the nearer to 1 the more rows it rests on."""
    return round(1 - (1 - usual) * _HELD_BY / (rows + _HELD_BY), 4)


def _between(usual: Calibration, fitted: Calibration, rows: int) -> Calibration:
    """Give what lies between two calibrations, the nearer to `fitted` the more rows it was fitted on."""
    share = rows / (rows + _HELD_BY)
    slope = float(np.exp((1 - share) * np.log(usual.slope) + share * np.log(fitted.slope)))
    shifts = (
        (1 - share) * one + share * other for one, other in zip(usual.shifts, fitted.shifts, strict=True)
    )
    return Calibration(round(slope, 4), tuple(round(shift, 4) for shift in shifts))
