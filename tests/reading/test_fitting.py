from __future__ import annotations

import numpy as np

from demur.reading.cascade import built_in_tuning
from demur.reading.fitting import FOLDS, Evidence, Fits, fold_of

USUAL = built_in_tuning()["en"]


def evidence(rows: int, *, lift: float) -> Evidence:
    """Give rows whose true label is the likeliest but for every tenth, with log-odds of `lift`."""
    labels = np.arange(rows) % 3
    odds = lift * np.eye(3, dtype=np.float32)[np.where(np.arange(rows) % 10 == 9, (labels + 1) % 3, labels)]
    return Evidence(odds, odds, labels, np.arange(rows) // 3 % FOLDS)


def test_a_text_is_always_dealt_to_the_same_fold() -> None:
    assert {fold_of("Paris."), fold_of("Paris.")} == {fold_of("Paris.")}
    assert {fold_of(str(number)) for number in range(200)} == set(range(FOLDS))


def test_a_model_that_is_too_sure_is_believed_less() -> None:
    fitted = Fits(evidence(600, lift=12.0), USUAL).tuning(without=None)

    assert fitted.alone.slope < USUAL.alone.slope


def test_the_fewer_rows_the_nearer_the_tuning_stays() -> None:
    few, many = (Fits(evidence(rows, lift=12.0), USUAL).tuning(without=None) for rows in (30, 600))

    assert many.alone.slope < few.alone.slope < USUAL.alone.slope


def test_rows_that_are_left_out_change_nothing() -> None:
    known = evidence(300, lift=12.0)
    wrong = np.where(known.folds == 2, (known.labels + 1) % 3, known.labels)
    other = Evidence(known.alone, known.together, wrong, known.folds)

    assert Fits(known, USUAL).tuning(without=2) == Fits(other, USUAL).tuning(without=2)


def test_what_is_not_fitted_is_kept() -> None:
    fitted = Fits(evidence(300, lift=12.0), USUAL).tuning(without=None)

    assert (fitted.lean, fitted.encoder) == (USUAL.lean, USUAL.encoder)


def test_thresholds_are_probabilities() -> None:
    fitted = Fits(evidence(90, lift=0.1), USUAL).tuning(without=None)

    assert all(0 <= level <= 1 for level in (fitted.sure, fitted.settled, fitted.abstain))
