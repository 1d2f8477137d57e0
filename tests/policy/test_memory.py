from __future__ import annotations

from demur.policy.memory import Memory
from demur.types import Action, Decision, Stage

DECISION = Decision(
    stage=Stage.INPUT, action=Action.ALLOW, observed=Action.ALLOW, policy="p", version="0" * 12
)


def test_a_decision_is_given_again() -> None:
    memory = Memory(most=2)
    memory.put("a", DECISION)

    assert memory.get("a") is DECISION


def test_the_one_that_was_not_asked_for_the_longest_is_forgotten() -> None:
    memory = Memory(most=2)
    memory.put("a", DECISION)
    memory.put("b", DECISION)
    memory.get("a")
    memory.put("c", DECISION)

    assert [memory.get(key) is not None for key in "abc"] == [True, False, True]


def test_a_memory_of_none_keeps_nothing() -> None:
    memory = Memory(most=0)
    memory.put("a", DECISION)

    assert memory.get("a") is None
