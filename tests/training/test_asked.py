from __future__ import annotations

from pathlib import Path

import pytest
from training.judging.asked import BLIND, ITEMS, LABELS, Asked, learned, plain_texts, read_items

from demur.types import Category

FILES = sorted((*ITEMS.glob("*.jsonl"), *BLIND.glob("*.jsonl")))
CATEGORIES = {"", *map(str, Category)}


def plain(one: Asked) -> str:
    return " ".join(one.text.lower().split())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_item_has_words_a_label_and_a_category_that_are_known(path: Path) -> None:
    items = read_items(path)

    assert items
    assert [one for one in items if not one.text.strip() or one.label not in LABELS] == []
    assert {one.category for one in items} <= CATEGORIES


def test_only_what_is_harmful_or_worse_has_a_category() -> None:
    for path in FILES:
        assert [one for one in read_items(path) if one.label == "benign" and one.category] == []


def test_no_item_occurs_twice_and_none_that_is_measured_on_is_learned_from() -> None:
    learnt = [plain(one) for path in ITEMS.glob("*.jsonl") for one in read_items(path)]
    measured = [plain(one) for path in BLIND.glob("*.jsonl") for one in read_items(path)]

    assert len({*learnt, *measured}) == len(learnt) + len(measured)


def test_only_the_source_that_is_named_is_left_out() -> None:
    whole, left = learned(), learned(without="own_crisis")

    assert left == [one for one in whole if one.source != "own_crisis"]
    assert len(whole) - len(left) == len(read_items(ITEMS / "crisis.jsonl"))


def test_plain_texts_that_are_learned_from_are_none_of_those_that_are_measured_on() -> None:
    learned, measured = (
        {one.text for asked in plain_texts(learned=which).values() for one in asked}
        for which in (True, False)
    )

    assert min(len(learned), len(measured)) > 500
    assert learned.isdisjoint(measured)
