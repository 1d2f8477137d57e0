from __future__ import annotations

from training.card import dropped

from demur.models import Card, Figure, SetFigures


def card(name: str, *, value: float, family: str = "") -> Card:
    metrics = {"recall": Figure(value, value - 0.1, value + 0.1, 50)}
    return Card("reading", "1", "", "", sets=(SetFigures(name, "", "en", 50, True, (), metrics, family),))


def test_a_figure_below_its_interval_has_dropped_and_one_above_has_not() -> None:
    assert list(dropped(card("one", value=0.5), card("one", value=0.6))) == []
    assert [line.split(": ")[1] for line in dropped(card("one", value=0.5), card("one", value=0.3))] == [
        "recall 0.300, was 0.500"
    ]


def test_texts_that_change_with_the_tree_are_not_compared_and_our_own_are() -> None:
    for family, count in (("", 0), ("code", 0), ("licences", 0), ("letters", 1)):
        old, new = (card("ordinary", value=value, family=family) for value in (0.9, 0.1))

        assert len(list(dropped(old, new))) == count
