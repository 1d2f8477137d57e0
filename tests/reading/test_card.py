from __future__ import annotations

import pytest

from demur.errors import SettingError
from demur.models import Card, Confusion, DataHash, Figure, SetFigures
from demur.reading.card import figures_of

FIGURE = Figure(0.9, 0.8, 0.95, 100)


def of_set(name: str) -> SetFigures:
    return SetFigures(name, "dev", "en", 100, True, ("model",), {"recall": FIGURE})


CARD = Card(
    "reading",
    "1",
    "2026-11-21",
    "00",
    data=(DataHash("one.jsonl", "00", 3), DataHash("two.jsonl", "00", 3)),
    sets=(of_set("one"), of_set("two")),
    kinds=(Confusion("one", "safety", "safety", 3), Confusion("two", "safety", "opinion", 1)),
)


def test_the_figures_of_one_set_are_all_that_is_left() -> None:
    found = figures_of(CARD, "one")

    assert [one.name for one in found.sets] == ["one"]
    assert [one.set for one in found.kinds] == ["one"]
    assert [one.file for one in found.data] == ["one.jsonl"]


def test_an_unknown_set_is_answered_with_the_nearest() -> None:
    with pytest.raises(SettingError, match="did you mean 'two'"):
        figures_of(CARD, "twoo")
