from __future__ import annotations

import dataclasses
from types import MappingProxyType
from typing import get_args

import pytest

from demur.guard import Assess, Check, Detect, Effect, Flow, Gather, Invoke, Report, Wait, drive
from demur.testing.guards import WordTier
from demur.types import Message, Request, Role, Stage, Subject

SUBJECT = Subject(stage=Stage.INPUT, request=Request(messages=(Message(role=Role.USER, text="Hi."),)))


def _waits(seconds: float) -> Flow[float]:
    yield Wait(seconds=seconds)
    return seconds


def _gathers() -> Flow[object]:
    return (yield Gather(flows=(_waits(1.0), _waits(2.0))))


@pytest.mark.parametrize("kind", [*get_args(Effect), Gather], ids=lambda kind: kind.__name__)
def test_every_step_is_a_frozen_value_with_named_fields(kind: type[object]) -> None:
    assert dataclasses.is_dataclass(kind)
    fields = dataclasses.fields(kind)
    assert (bool(fields), all(each.kw_only for each in fields)) == (True, True)
    assert getattr(kind, "__dataclass_params__").frozen  # noqa: B009 - dataclasses does not declare it


def test_steps_that_say_the_same_are_equal() -> None:
    assert Wait(seconds=1) == Wait(seconds=1)
    assert Detect(reply="Hi.") == Detect(reply="Hi.", prompt=None, provider=None)


def test_a_function_is_called_without_arguments_unless_some_are_given() -> None:
    step = Invoke(function=dict)
    assert step.function(*step.args, **step.kwargs) == {}


def test_the_arguments_that_stand_for_none_cannot_be_changed_for_everybody() -> None:
    assert isinstance(Invoke(function=dict).kwargs, MappingProxyType)


def test_a_check_is_trusted_to_be_quick_unless_a_time_is_given() -> None:
    assert Assess(check=Check(name="words", assessor=WordTier()), subject=SUBJECT).timeout is None


def test_a_flow_gets_the_results_of_what_it_gathers_in_order() -> None:
    assert drive(_gathers(), lambda _: None) == (1.0, 2.0)


def test_a_report_names_where_and_carries_the_error_itself() -> None:
    error = ValueError("no")
    assert Report(where="detect", error=error).error is error
