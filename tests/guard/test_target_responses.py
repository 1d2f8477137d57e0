from __future__ import annotations

from pydantic import BaseModel

from demur.guard.questions import Question
from demur.guard.structure import Structure, structure_of
from demur.guard.target_responses import ResponsesTarget
from demur.guard.terms import Terms


class Place(BaseModel):
    name: str


def _create(**given: object) -> object:
    return given


def _structure() -> Structure:
    made = structure_of(Place)
    assert made is not None
    return made


PLACE = _structure()
TARGET = ResponsesTarget(_create)


def _asked(
    messages: str | list[object] = "Hi.", *added: str, structure: Structure | None = None, **options: object
) -> dict[str, object]:
    question = Question(messages=messages, model="m", options=options, structure=structure)
    return dict(TARGET.call(question, Terms(instructions=added)).kwargs)


def test_instructions_are_added_to_those_of_the_responses_api() -> None:
    asked = _asked("Hi.", "Be brief.", instructions="Be kind.")
    assert asked == {
        "input": [{"role": "user", "content": "Hi."}],
        "instructions": "Be kind.\n\nBe brief.",
        "model": "m",
    }


def test_the_responses_api_is_told_a_structure_as_the_format_of_its_text() -> None:
    asked = _asked(structure=PLACE, text={"verbosity": "low"})
    form = {"type": "json_schema", "name": "Place", "schema": PLACE.schema, "strict": True}
    assert asked["text"] == {"verbosity": "low", "format": form}


def test_a_response_holds_text_and_what_it_hands_to_tools() -> None:
    reply = {
        "output": [
            {"type": "reasoning", "summary": []},
            {"type": "message", "content": [{"type": "output_text", "text": '{"name"'}]},
            {"type": "message", "content": [{"type": "output_text", "text": ': "x"}'}]},
            {"type": "function_call", "arguments": '{"a": 1}'},
            {"type": "custom_tool_call", "input": "ls"},
        ]
    }
    assert TARGET.content(reply, PLACE) == '{"name": "x"}'
    assert TARGET.content({"output": []}, PLACE) is None
    assert (TARGET.arguments(reply), TARGET.as_text(reply), TARGET.status(reply)) == (
        '{"a": 1}\nls',
        "",
        200,
    )
