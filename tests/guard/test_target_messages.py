from __future__ import annotations

import pytest

from demur.guard.questions import Question
from demur.guard.reaching import at
from demur.guard.structure import Structure
from demur.guard.target_messages import MessagesTarget
from demur.guard.terms import Terms
from demur.types import Limits

TARGET = MessagesTarget(dict)


def _asked(
    messages: str | list[object] = "Hi.", *added: str, structure: Structure | None = None, **options: object
) -> dict[str, object]:
    question = Question(messages=messages, model="m", options=options, structure=structure)
    return dict(TARGET.call(question, Terms(instructions=added)).kwargs)


@pytest.mark.parametrize(
    ("given", "system"),
    [
        (None, "Be brief.\n\nBe safe."),
        ("", "Be brief.\n\nBe safe."),
        ("Be kind.", "Be kind.\n\nBe brief.\n\nBe safe."),
        (
            [{"type": "text", "text": "Be kind."}],
            [{"type": "text", "text": each} for each in ("Be kind.", "Be brief.", "Be safe.")],
        ),
    ],
)
def test_instructions_are_added_to_the_system_of_the_messages_api(given: object, system: object) -> None:
    assert _asked("Hi.", "Be brief.", "Be safe.", system=given)["system"] == system


def test_the_messages_api_is_given_a_tool_that_must_be_used_beside_the_users_own(place: Structure) -> None:
    asked = _asked(structure=place, tools=[{"name": "own"}])
    tool = {"name": "Place", "description": "Give the answer with this.", "input_schema": place.schema}
    assert asked["tools"] == [{"name": "own"}, tool]
    assert asked["tool_choice"] == {"type": "tool", "name": "Place"}


def test_a_structures_own_tool_stays_where_tools_have_to_go(place: Structure) -> None:
    question = Question(messages="Hi.", model="m", options={"tools": [{"name": "own"}]}, structure=place)
    asked = TARGET.call(question, Terms(limits=Limits(tools=frozenset()))).kwargs
    assert [at(tool, "name") for tool in (asked["tools"] if isinstance(asked["tools"], list) else [])] == [
        "Place"
    ]
