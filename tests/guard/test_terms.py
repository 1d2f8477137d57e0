from __future__ import annotations

from demur.guard import Terms
from demur.types import Limits


def test_further_instructions_stand_behind_and_the_rest_stays() -> None:
    terms = Terms(instructions=("a",), limits=Limits(max_tokens=40)).saying(("b",))
    assert terms == Terms(instructions=("a", "b"), limits=Limits(max_tokens=40))
