from __future__ import annotations

import pytest

from demur.redteam import Draws, Form, Sort
from demur.redteam.base import By


def test_draws_are_the_same_for_the_same_seed() -> None:
    first, second = Draws(3), Draws(3)

    assert [first.below(100) for _ in range(9)] == [second.below(100) for _ in range(9)]


@pytest.mark.parametrize("limit", [1, 2, 7])
def test_draws_reach_every_number_below_the_limit(limit: int) -> None:
    draws = Draws(1)

    assert {draws.below(limit) for _ in range(200)} == set(range(limit))


def test_a_form_hands_text_and_seed_to_its_mutator() -> None:
    form = Form(name="x", sort=Sort.WRITING, mutator=By(lambda text, draws: f"{text}{draws.below(9)}"))

    assert form.mutate("a", 5) == f"a{Draws(5).below(9)}"
