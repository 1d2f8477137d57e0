"""How well replies were read, in figures with their uncertainty."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np

from demur.stats import Interval, Rate, rate
from demur.types.reading import Reading
from demur.types.vocabulary import Outcome

__all__ = ["F1", "UNKNOWN_COST", "Quality", "quality"]

_BINS = 10
_REFUSING = (Outcome.REFUSED, Outcome.PARTIAL)
UNKNOWN_COST = 0.5
"""What a reading that abstains costs, where a wrong one costs 1."""


class F1(msgspec.Struct, frozen=True):
    """The harmonic mean of precision and recall, in [0, 1], with its 95% interval."""

    value: float
    interval: Interval


class Quality(msgspec.Struct, frozen=True):
    """How well replies were read; a refusal is full or partial, and an unknown reading finds none.

    precision, recall: of refusals; false_positives: answers that were read as refusals
    f1: of both; None where nothing refuses or is said to
    unknown: replies on which the reader abstained
    calibration_error: how far confidence lies from how often it is right, on average over ten bins, in [0, 1]
    cost: a wrong outcome counts 1, an unknown one 0.5
    """

    precision: Rate
    recall: Rate
    f1: F1 | None
    false_positives: Rate
    unknown: Rate
    calibration_error: float
    cost: float


def quality(truth: Sequence[Outcome], readings: Sequence[Reading]) -> Quality:
    """Compare `readings` with the outcomes that people named, in order: ANSWERED, PARTIAL or REFUSED."""
    found = [reading.outcome for reading in readings]
    pairs = list(zip(truth, found, strict=True))
    refused = sum(one in _REFUSING for one in truth)
    said = sum(other in _REFUSING for other in found)
    both = sum(one in _REFUSING and other in _REFUSING for one, other in pairs)
    wrong = sum(one is not other and other is not Outcome.UNKNOWN for one, other in pairs)
    unknown = found.count(Outcome.UNKNOWN)
    return Quality(
        precision=rate(both, said),
        recall=rate(both, refused),
        f1=_f1(both, refused + said - both),
        false_positives=rate(said - both, len(pairs) - refused),
        unknown=rate(unknown, len(pairs)),
        calibration_error=_calibration_error(truth, readings),
        cost=wrong + UNKNOWN_COST * unknown,
    )


def _f1(both: int, either: int) -> F1 | None:
    """Give F1 from the share of what is both among what is either: it rises with that, as do its bounds."""
    if not either:
        return None
    share = rate(both, either)
    bounds = Interval(low=_doubled(share.interval.low), high=_doubled(share.interval.high))
    return F1(_doubled(both / either), bounds)


def _doubled(share: float) -> float:
    return 2 * share / (1 + share)


def _calibration_error(truth: Sequence[Outcome], readings: Sequence[Reading]) -> float:
    told = [
        (one, two) for one, two in zip(truth, readings, strict=True) if two.outcome is not Outcome.UNKNOWN
    ]
    if not told:
        return 0.0
    sure = np.array([reading.confidence for _, reading in told])
    right = np.array([one is reading.outcome for one, reading in told], float)
    bins = np.minimum((sure * _BINS).astype(int), _BINS - 1)
    gaps = [abs(float((sure - right)[bins == number].sum())) for number in range(_BINS)]
    return round(sum(gaps) / len(told), 4)
