"""What a card keeps."""

from __future__ import annotations

import msgspec
import pytest

from demur.models import Card, Figure, SetFigures, card_from_json, card_to_json


def _card() -> Card:
    figures = {"recall": Figure(0.9, 0.85, 0.94, 200), "precision": Figure(1.0, 0.98, 1.0, 180)}
    rows = SetFigures("xstest", "dev", "en", 400, True, ("model", "lexicon"), figures)
    return Card("reading", "0.4.0", "2026-11-21", "00" * 32, sets=(rows,))


def test_a_card_comes_back_from_json_as_it_was() -> None:
    assert card_from_json(card_to_json(_card())) == _card()


def test_the_same_card_is_the_same_bytes_whatever_the_order_of_its_metrics() -> None:
    card = _card()
    metrics = dict(reversed(card.sets[0].metrics.items()))
    turned = msgspec.structs.replace(card, sets=(msgspec.structs.replace(card.sets[0], metrics=metrics),))
    assert card_to_json(turned) == card_to_json(card)


def test_an_unknown_field_is_named() -> None:
    source = card_to_json(_card()).replace(b'"made"', b'"maid"')
    with pytest.raises(msgspec.ValidationError, match="maid"):
        card_from_json(source)
