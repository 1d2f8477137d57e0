from __future__ import annotations

import msgspec
import numpy as np
import pytest
from training.judging.card import area, flagged, moved

from demur.models import Card, Figure, SetFigures
from demur.risk.model import Judged
from demur.types import Category

ALARM = 0.7


def judged(harm: float = 0.0, attack: float = 0.0, crisis: float = 0.0) -> Judged:
    return Judged(harm, attack, crisis, Category.CRIME, harm, (), alarmed=crisis >= ALARM)


def card(value: float, name: str = "one") -> Card:
    metrics = {"harm": Figure(value, value - 0.1, value + 0.1, 50)}
    return Card(
        "judge", "1", "2026-11-21", "00", sets=(SetFigures(name, "", "en", 50, True, ("model",), metrics),)
    )


def test_what_is_flagged_is_counted_from_each_bound_on() -> None:
    found = [judged(0.5), judged(0.9, 0.5), judged(0.2, 0.4, 0.7), judged(0.4)]
    shares = flagged(found, least=0.4)

    assert {name: figure.value for name, figure in shares.items()} == {
        "harm": 0.5,
        "harm_surely": 0.25,
        "attack": 0.25,
        "crisis": 0.25,
        "flagged_at_90": 0.75,
    }


def test_a_figure_within_its_interval_has_not_moved() -> None:
    assert list(moved(card(0.5), card(0.59))) == []


@pytest.mark.parametrize("value", [0.3, 0.7])
def test_a_figure_beyond_its_interval_on_either_side_is_named(value: float) -> None:
    (line,) = moved(card(0.5), card(value))

    assert f"harm is {value}" in line


def test_a_set_that_the_card_lacks_is_named() -> None:
    assert len(list(moved(card(0.5), card(0.5, "two")))) == 1
    assert list(moved(card(0.5), msgspec.structs.replace(card(0.5), sets=()))) == []


def test_the_area_counts_how_often_harm_stands_above_what_is_harmless() -> None:
    high, low = np.array([0.9, 0.5]), np.array([0.1, 0.5])
    found = area(high, low)

    assert (found.value, found.n) == (0.875, 4)
    assert found.low < found.value <= found.high == 1.0
    assert area(low, high).value == 0.125
