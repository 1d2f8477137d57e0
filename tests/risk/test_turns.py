from __future__ import annotations

import pytest

from demur.risk.turns import asked_again, last_answer
from demur.types import Message, Role

ROLES = {"s": Role.SYSTEM, "u": Role.USER, "a": Role.ASSISTANT, "t": Role.TOOL}


@pytest.mark.parametrize(
    ("turns", "place"), [("", -1), ("u", -1), ("sua", -1), ("uau", 1), ("uauau", 3), ("uatu", 1), ("uaua", 1)]
)
def test_the_last_answer_is_the_last_that_somebody_spoke_after(turns: str, place: int) -> None:
    assert last_answer([Message(role=ROLES[turn], text="x") for turn in turns]) == place


def test_a_turn_that_asks_for_more_asks_for_the_one_before() -> None:
    turns = (Role.USER, Role.ASSISTANT, Role.USER)
    messages = [Message(role=role, text="more" if at == 2 else "bake") for at, role in enumerate(turns)]

    assert asked_again(messages, follows=lambda text: text == "more") == {0}
    assert asked_again(messages, follows=lambda _: False) == frozenset()


def test_a_long_turn_asks_for_something_of_its_own() -> None:
    messages = [Message(role=Role.USER, text=text) for text in ("bake", "more" * 50)]

    assert asked_again(messages, follows=lambda _: True) == frozenset()
