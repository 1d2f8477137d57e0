from __future__ import annotations

from demur.guard.questions import Question
from demur.guard.structure import Structure
from demur.guard.target_responses import ResponsesTarget
from demur.guard.terms import Terms

TARGET = ResponsesTarget(dict)


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


def test_the_responses_api_is_told_a_structure_as_the_format_of_its_text(place: Structure) -> None:
    asked = _asked(structure=place, text={"verbosity": "low"})
    form = {"type": "json_schema", "name": "Place", "schema": place.schema, "strict": True}
    assert asked["text"] == {"verbosity": "low", "format": form}


def test_a_response_holds_text_and_what_it_hands_to_tools(place: Structure) -> None:
    reply = {
        "output": [
            {"type": "reasoning", "summary": []},
            {"type": "message", "content": [{"type": "output_text", "text": '{"name"'}]},
            {"type": "message", "content": [{"type": "output_text", "text": ': "x"}'}]},
            {"type": "function_call", "arguments": '{"a": 1}'},
            {"type": "custom_tool_call", "input": "ls"},
        ]
    }
    assert TARGET.content(reply, place) == '{"name": "x"}'
    assert TARGET.content({"output": []}, place) is None
    assert (TARGET.arguments(reply), TARGET.as_text(reply), TARGET.status(reply)) == (
        '{"a": 1}\nls',
        "",
        200,
    )
