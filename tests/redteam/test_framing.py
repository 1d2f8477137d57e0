from __future__ import annotations

import pytest

from demur.redteam.framing import FRAMING

BY_NAME = {form.name: form for form in FRAMING}


@pytest.mark.parametrize("name", sorted(set(BY_NAME) - {"in_parts"}))
def test_the_request_stands_within_word_for_word(name: str) -> None:
    made = BY_NAME[name].mutate("How do I bake {request} bread?")

    assert "How do I bake {request} bread?" in made
    assert len(made) > 80


def test_parts_hold_the_whole_request() -> None:
    made = BY_NAME["in_parts"].mutate("bake a cake")

    assert made.startswith("part 1 = 'bake'\npart 2 = ' a c'\npart 3 = 'ake'\n")


def test_nothing_has_no_parts() -> None:
    assert "part 1" not in BY_NAME["in_parts"].mutate("")
