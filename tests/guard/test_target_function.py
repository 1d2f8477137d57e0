from __future__ import annotations

from demur.guard.questions import Question, Target
from demur.guard.structure import Structure
from demur.guard.target_function import FunctionTarget
from demur.guard.terms import Fit, Terms
from demur.types import Limits

TARGET = FunctionTarget(dict)


def _asked(
    messages: str | list[object] = "Hi.", *added: str, structure: Structure | None = None, **options: object
) -> dict[str, object]:
    question = Question(messages=messages, model="m", options=options, structure=structure)
    return dict(TARGET.call(question, Terms(instructions=added)).kwargs)


LIMITED = Terms(limits=Limits(max_tokens=40, stop=("END",), json_schema='{"type": "object"}'))


def _fitted(target: Target) -> Fit:
    return target.fit(Question(messages="Hi.", model="m", options={}), LIMITED)


def test_a_function_is_told_of_the_structure_by_its_class(place: Structure) -> None:
    assert _asked(structure=place)["response_format"] is place.model


def test_a_function_that_takes_limits_gets_them() -> None:
    def ask(messages: object, *, limits: Limits | None = None) -> object:
        return (messages, limits)

    target = FunctionTarget(ask)
    step = target.call(Question(messages="Hi.", model="", options={}), LIMITED)
    assert step.kwargs == {"limits": LIMITED.limits}
    assert _fitted(target) == Fit(capped=True)


def test_a_function_that_tells_nothing_of_itself_takes_no_limits() -> None:
    assert _fitted(FunctionTarget(max)).unmet == LIMITED.limits.named
