from __future__ import annotations

from demur.guard.questions import Question
from demur.guard.reaching import at
from demur.guard.structure import Structure
from demur.guard.target_chat import ChatTarget
from demur.guard.terms import Terms

TARGET = ChatTarget(dict)


def _asked(
    messages: str | list[object] = "Hi.", *added: str, structure: Structure | None = None, **options: object
) -> dict[str, object]:
    question = Question(messages=messages, model="m", options=options, structure=structure)
    return dict(TARGET.call(question, Terms(instructions=added)).kwargs)


def test_instructions_follow_a_conversation_of_the_system_alone() -> None:
    rows = _asked([{"role": "system", "content": "Be kind."}], "Be brief.")["messages"]
    assert at(rows, 1) == {"role": "system", "content": "Be brief."}


def test_a_chat_is_asked_for_a_strict_schema(place: Structure) -> None:
    assert _asked(structure=place)["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "Place", "schema": place.schema, "strict": True},
    }
