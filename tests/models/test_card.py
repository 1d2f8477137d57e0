"""What a card keeps."""

from __future__ import annotations

import msgspec
import pytest

from demur.errors import SettingError
from demur.models import (
    Card,
    Confusion,
    DataHash,
    Figure,
    SetFigures,
    card_from_json,
    card_to_json,
    figures_of,
    load_card,
)


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


@pytest.mark.parametrize("room", ["demur.reading", "demur.risk"])
def test_every_built_in_model_has_a_card(room: str) -> None:
    assert load_card(room, made_by="make").sets


def test_a_room_without_a_card_is_named() -> None:
    with pytest.raises(SettingError, match="there is no card") as raised:
        load_card("demur.text", made_by="make cards")

    assert "make cards" in str(raised.value)


def _of_two_sets() -> Card:
    sets = tuple(SetFigures(name, "dev", "en", 100, True, ("model",), {}) for name in ("one", "two"))
    kinds = (Confusion("one", "safety", "safety", 3), Confusion("two", "safety", "opinion", 1))
    data = (DataHash("one.jsonl", "00", 3), DataHash("two.jsonl", "00", 3))
    return Card("reading", "1", "2026-11-21", "00", data=data, sets=sets, kinds=kinds)


def test_the_figures_of_one_set_are_all_that_is_left() -> None:
    found = figures_of(_of_two_sets(), "one")

    assert [one.name for one in found.sets] == ["one"]
    assert [one.set for one in found.kinds] == ["one"]
    assert [one.file for one in found.data] == ["one.jsonl"]


def test_an_unknown_set_is_answered_with_the_nearest() -> None:
    with pytest.raises(SettingError, match="did you mean 'two'"):
        figures_of(_of_two_sets(), "twoo")
