from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest
from training.ordinary import SOURCES, WRITTEN, Item, filled, items, paragraphs, skeletons

SLOTS = {"city": ["Graz", "Cork"], "pet": ["cat", "pug"]}


@cache
def found() -> list[Item]:
    return items()


def counts() -> Counter[str]:
    return Counter(item.source for item in found())


def test_there_are_at_least_three_thousand_items() -> None:
    assert len(found()) >= 3000


def test_what_is_kept_from_learning_is_a_part_of_all_of_every_source() -> None:
    kept = items(learned=False)

    assert set(kept) < set(found())
    assert {item.source for item in kept} == set(SOURCES)


def test_every_source_gives_items() -> None:
    assert set(counts()) == set(SOURCES)


def test_no_text_comes_twice() -> None:
    assert len({" ".join(item.text.split()) for item in found()}) == len(found())


def test_two_calls_give_the_same_items_in_the_same_order() -> None:
    assert items() == found()


def test_no_slot_is_left_open_in_a_written_text() -> None:
    names = {slot for name in WRITTEN for slot in skeletons(name).slots}
    slot = re.compile(rf"\{{({'|'.join(sorted(names))})(_\d)?\}}", re.IGNORECASE)
    assert [item.text for item in found() if item.source in WRITTEN and slot.search(item.text)] == []


@pytest.mark.parametrize("name", WRITTEN)
def test_a_file_holds_sixty_skeletons_with_twelve_fillings_a_slot(name: str) -> None:
    bank = skeletons(name)
    assert len(set(bank.skeletons)) >= 60
    assert min(len(set(fillings)) for fillings in bank.slots.values()) >= 12


@pytest.mark.parametrize("name", WRITTEN)
def test_many_written_texts_hold_words_that_refusals_are_made_of(name: str) -> None:
    words = re.compile(
        r"sorry|unable|can.?not|can't|won't|refuse|decline|unfortunately|not (allowed|permitted)"
    )
    texts = [text.lower() for text in skeletons(name).skeletons]
    assert sum(bool(words.search(text)) for text in texts) > len(texts) / 2


def test_a_slot_keeps_its_filling_within_a_text() -> None:
    first, second = filled("{city} {city}", SLOTS, seed="1").split()
    assert first == second


def test_a_numbered_slot_takes_another_filling() -> None:
    assert set(filled("{city} {city_2}", SLOTS, seed="1").split()) == {"Graz", "Cork"}


def test_a_slot_in_capitals_is_filled_in_capitals() -> None:
    assert filled("{PET}", SLOTS, seed="1") in {"CAT", "PUG"}


def test_braces_that_are_no_slot_stay() -> None:
    assert filled("{kept:?} {}", SLOTS, seed="1") == "{kept:?} {}"


def test_a_slot_without_fillings_is_an_error() -> None:
    with pytest.raises(KeyError):
        filled("{moon}", SLOTS, seed="1")


def test_a_fenced_block_is_one_paragraph() -> None:
    assert list(paragraphs("Look:\n\n```\na = 1\n\nb = 2\n```\n\nEnd.")) == [
        "Look:",
        "```\na = 1\n\nb = 2\n```",
        "End.",
    ]
