from __future__ import annotations

import pytest

from demur.risk.turns import last_answer
from demur.types import Message, Role

ROLES = {"s": Role.SYSTEM, "u": Role.USER, "a": Role.ASSISTANT, "t": Role.TOOL}


@pytest.mark.parametrize(
    ("turns", "place"), [("", -1), ("u", -1), ("sua", -1), ("uau", 1), ("uauau", 3), ("uatu", 1), ("uaua", 1)]
)
def test_the_last_answer_is_the_last_that_somebody_spoke_after(turns: str, place: int) -> None:
    assert last_answer([Message(role=ROLES[turn], text="x") for turn in turns]) == place
