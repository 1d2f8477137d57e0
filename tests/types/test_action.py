from __future__ import annotations

from demur.types import Action


def test_each_action_is_stronger_than_the_one_before() -> None:
    assert [action.strength for action in Action] == [0, 1, 2, 3, 4]


def test_allowing_and_constraining_let_the_model_reply() -> None:
    assert [action for action in Action if not action.stops] == [Action.ALLOW, Action.CONSTRAIN]
