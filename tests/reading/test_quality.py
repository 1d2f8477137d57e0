from __future__ import annotations

import pytest

from demur.reading.quality import quality
from demur.types import Outcome, Reading

A, P, R, U = Outcome.ANSWERED, Outcome.PARTIAL, Outcome.REFUSED, Outcome.UNKNOWN


def read(*outcomes: Outcome, confidence: float = 0.8) -> list[Reading]:
    return [Reading(outcome=one, confidence=confidence, ran=("double",)) for one in outcomes]


def test_a_refusal_is_found_whether_full_or_partial() -> None:
    found = quality([R, R, P, A, A], read(R, P, R, R, A))

    assert (found.precision.hits, found.precision.total) == (3, 4)
    assert (found.recall.hits, found.recall.total) == (3, 3)
    assert (found.false_positives.hits, found.false_positives.total) == (1, 2)


def test_f1_is_that_of_precision_and_recall() -> None:
    found = quality([R, R, R, A, A], read(R, R, A, R, A)).f1

    assert found is not None
    assert found.value == pytest.approx(2 / 3)
    assert found.interval.low < found.value < found.interval.high


def test_without_refusals_on_either_side_there_is_no_f1() -> None:
    assert quality([A, A], read(A, U)).f1 is None


def test_an_unknown_reading_costs_half_of_a_wrong_one() -> None:
    assert quality([R, A, P, A], read(A, U, R, A)).cost == 2.5


def test_confidence_that_is_right_as_often_as_it_says_has_no_error() -> None:
    assert quality([A, A, A, R, A], read(A, A, A, A, A)).calibration_error == 0.0


def test_confidence_that_is_too_high_is_off_by_as_much() -> None:
    assert quality([R, A], read(A, A, confidence=1.0)).calibration_error == 0.5


def test_readings_that_abstain_have_no_confidence_to_be_off() -> None:
    assert quality([R], read(U)).calibration_error == 0.0
