from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace as Object

import pytest
from pydantic import BaseModel

from demur.errors import SettingError
from demur.guard.steps import Invoke
from demur.guard.structure import Structure, structure_of
from demur.guard.targets import Question, Target, at, target_of
from demur.guard.terms import Fit, Terms
from demur.testing.shelf import cover_names
from demur.types import Limits


class Place(BaseModel):
    name: str


def _create(**given: object) -> object:
    return given


def _structure() -> Structure:
    made = structure_of(Place)
    assert made is not None
    return made


PLACE = _structure()
CHAT = target_of(Object(chat=Object(completions=Object(create=_create))))
CLAUDE = target_of(Object(messages=Object(create=_create)))
FUNCTION = target_of(_create)
EACH = pytest.mark.parametrize("target", [CHAT, CLAUDE, FUNCTION], ids=["chat", "messages", "function"])


def _asked(
    target: Target,
    messages: object = "Hi.",
    *added: str,
    structure: Structure | None = None,
    **options: object,
) -> dict[str, object]:
    assert isinstance(messages, str | list)
    question = Question(messages=messages, model="m", options=options, structure=structure)
    step = target.call(question, Terms(instructions=added))
    assert isinstance(step, Invoke)
    return dict(step.kwargs) | ({"messages": step.args[0]} if step.args else {})


def test_clients_are_known_by_what_they_have() -> None:
    assert [each.api for each in (CHAT, CLAUDE, FUNCTION)] == ["chat.completions", "messages", "function"]


@pytest.mark.parametrize(
    ("client", "name"), [(None, "NoneType"), (Object(chat=1), "SimpleNamespace"), (Place, "the class Place")]
)
def test_what_cannot_be_called_is_named_with_what_would_do(client: object, name: str) -> None:
    with pytest.raises(SettingError, match=rf"{name} is no client that is known here") as caught:
        target_of(client)
    assert (
        caught.value.hint
        == "give an openai or anthropic client, openai's `client.responses`, or a function of messages"
    )


@EACH
def test_a_question_is_passed_on_with_its_model_and_options(target: Target) -> None:
    assert _asked(target, temperature=0) == {
        "messages": [{"role": "user", "content": "Hi."}],
        "model": "m",
        "temperature": 0,
    }


@EACH
def test_no_model_is_left_to_the_client(target: Target) -> None:
    step = target.call(Question(messages="Hi.", model="", options={}), Terms())
    assert "model" not in step.kwargs


@pytest.mark.parametrize("target", [CHAT, FUNCTION], ids=["chat", "function"])
def test_instructions_follow_the_systems_own_words_in_its_own_role(target: Target) -> None:
    first, last = {"role": "developer", "content": "Be kind."}, {"role": "user", "content": "Hi."}
    rows = _asked(target, [first, last], "Be brief.", "Be safe.")["messages"]
    added = [{"role": "developer", "content": each} for each in ("Be brief.", "Be safe.")]
    assert rows == [first, *added, last]


@pytest.mark.parametrize("target", [CHAT, FUNCTION], ids=["chat", "function"])
def test_instructions_come_first_where_the_system_said_nothing(target: Target) -> None:
    assert _asked(target, "Hi.", "Be brief.")["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Hi."},
    ]


def test_instructions_follow_a_conversation_of_the_system_alone() -> None:
    rows = _asked(CHAT, [{"role": "system", "content": "Be kind."}], "Be brief.")["messages"]
    assert at(rows, 1) == {"role": "system", "content": "Be brief."}


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
    assert _asked(CLAUDE, "Hi.", "Be brief.", "Be safe.", system=given)["system"] == system


def test_a_chat_is_asked_for_a_strict_schema() -> None:
    assert _asked(CHAT, structure=PLACE)["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "Place", "schema": PLACE.schema, "strict": True},
    }


def test_the_messages_api_is_given_a_tool_that_must_be_used_beside_the_users_own() -> None:
    asked = _asked(CLAUDE, structure=PLACE, tools=[{"name": "own"}])
    tool = {"name": "Place", "description": "Give the answer with this.", "input_schema": PLACE.schema}
    assert asked["tools"] == [{"name": "own"}, tool]
    assert asked["tool_choice"] == {"type": "tool", "name": "Place"}


def test_a_function_is_told_of_the_structure_by_its_class() -> None:
    assert _asked(FUNCTION, structure=PLACE)["response_format"] is Place


COMPLETION = {"choices": [{"message": {"content": '{"name": "Rome"}'}}]}
MESSAGE = {"content": [{"type": "text", "text": "Here:"}, {"name": "Place", "input": {"name": "Rome"}}]}


@pytest.mark.parametrize(
    ("target", "reply", "content"),
    [
        (CHAT, COMPLETION, '{"name": "Rome"}'),
        (CHAT, Object(choices=[]), None),
        (CLAUDE, MESSAGE, {"name": "Rome"}),
        (CLAUDE, {"content": [{"name": "other", "input": {}}]}, None),
        (FUNCTION, COMPLETION, '{"name": "Rome"}'),
        (FUNCTION, MESSAGE, {"name": "Rome"}),
        (FUNCTION, "Rome", "Rome"),
        (FUNCTION, {"name": "Rome"}, {"name": "Rome"}),
        (FUNCTION, {"content": "words", "name": "Rome"}, {"content": "words", "name": "Rome"}),
        (FUNCTION, Place(name="Rome"), Place(name="Rome")),
    ],
)
def test_what_is_to_fit_stands_where_the_client_keeps_it(
    target: Target, reply: object, content: object
) -> None:
    assert target.content(reply, PLACE) == content


@dataclass
class Other:
    name: str = "Rome"


@pytest.mark.parametrize(
    ("target", "reply", "text"),
    [
        (CHAT, {"name": "Rome"}, ""),
        (CLAUDE, {"name": "Rome"}, ""),
        (FUNCTION, {"name": "Rome"}, '{"name":"Rome"}'),
        (FUNCTION, Place(name="Rome"), '{"name":"Rome"}'),
        (FUNCTION, {}, ""),
        (FUNCTION, Other(), ""),
    ],
)
def test_plain_data_of_a_function_stands_for_its_json(target: Target, reply: object, text: str) -> None:
    assert target.as_text(reply) == text


CALLED = {
    "choices": [
        {"message": {"tool_calls": [{"function": {"arguments": '{"a":1}'}}, {"custom": {"input": "raw"}}]}},
        {"message": {"tool_calls": [{"function": {"arguments": '{"b":2}'}}, {"function": {}}]}},
    ]
}
USED = {
    "content": [{"type": "text", "text": "Hm."}, {"type": "tool_use", "input": {"a": 1}}, {"input": {"b": 2}}]
}


@pytest.mark.parametrize(
    ("target", "reply", "arguments"),
    [
        (CHAT, CALLED, '{"a":1}\nraw\n{"b":2}'),
        (CHAT, {"choices": None}, ""),
        (CLAUDE, USED, '{"a":1}\n{"b":2}'),
        (CLAUDE, None, ""),
        (FUNCTION, CALLED, '{"a":1}\nraw\n{"b":2}'),
        (FUNCTION, USED, '{"a":1}\n{"b":2}'),
        (FUNCTION, "words", ""),
    ],
)
def test_what_every_choice_hands_to_tools_is_given_as_text(
    target: Target, reply: object, arguments: str
) -> None:
    assert target.arguments(reply) == arguments


class HTTPError(Exception):
    """Has a status, as the errors of clients have."""

    def __init__(self, status: object) -> None:
        self.status_code = status


@pytest.mark.parametrize(("target", "status"), [(CHAT, 200), (CLAUDE, 200), (FUNCTION, 0)])
def test_a_reply_has_the_status_of_its_transport(target: Target, status: int) -> None:
    assert target.status({}) == status


@EACH
def test_an_error_has_its_own_status_or_none(target: Target) -> None:
    errors = (HTTPError(429), HTTPError("no number"), ValueError("no status"))
    assert [target.status(each) for each in errors] == [429, 0, 0]


def test_a_path_that_leads_nowhere_gives_nothing() -> None:
    assert [at([], 0), at(None, "a", 0), at({"a": [1]}, "a", 3), at(Object(a={"b": 1}), "a", "b")] == [
        None,
        None,
        None,
        1,
    ]


ANSWERS = target_of(Object(create=_create, input_items=Object()))


def test_a_client_of_responses_is_recognised() -> None:
    assert ANSWERS.api == "responses"


def test_instructions_are_added_to_those_of_the_responses_api() -> None:
    asked = _asked(ANSWERS, "Hi.", "Be brief.", instructions="Be kind.")
    assert asked == {
        "input": [{"role": "user", "content": "Hi."}],
        "instructions": "Be kind.\n\nBe brief.",
        "model": "m",
    }


def test_the_responses_api_is_told_a_structure_as_the_format_of_its_text() -> None:
    asked = _asked(ANSWERS, structure=PLACE, text={"verbosity": "low"})
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
    assert ANSWERS.content(reply, PLACE) == '{"name": "x"}'
    assert ANSWERS.content({"output": []}, PLACE) is None
    assert (ANSWERS.arguments(reply), ANSWERS.as_text(reply), ANSWERS.status(reply)) == (
        '{"a": 1}\nls',
        "",
        200,
    )


LIMITED = Terms(limits=Limits(max_tokens=40, stop=("END",), json_schema='{"type": "object"}'))


def _fitted(target: Target, terms: Terms = LIMITED, *, structure: Structure | None = None) -> Fit:
    return target.fit(Question(messages="Hi.", model="m", options={}, structure=structure), terms)


@pytest.mark.parametrize(
    ("target", "unmet"),
    [(CHAT, ()), (CLAUDE, ()), (ANSWERS, ("stop",)), (FUNCTION, ("max_tokens", "stop", "json_schema"))],
    ids=["chat", "messages", "responses", "function"],
)
def test_what_an_api_cannot_be_held_to_is_told(target: Target, unmet: tuple[str, ...]) -> None:
    fit = _fitted(target)
    assert (fit.unmet, fit.capped) == (unmet, target is not FUNCTION)


@pytest.mark.parametrize("target", [CHAT, CLAUDE, ANSWERS], ids=["chat", "messages", "responses"])
def test_a_structure_stands_before_a_schema_of_ours(target: Target) -> None:
    assert "json_schema" in _fitted(target, structure=PLACE).unmet


@pytest.mark.parametrize("target", [CHAT, CLAUDE, ANSWERS], ids=["chat", "messages", "responses"])
def test_without_limits_everything_fits(target: Target) -> None:
    assert _fitted(target, Terms()) == Fit()


def test_a_structures_own_tool_stays_where_tools_have_to_go() -> None:
    question = Question(messages="Hi.", model="m", options={"tools": [{"name": "own"}]}, structure=PLACE)
    asked = CLAUDE.call(question, Terms(limits=Limits(tools=frozenset()))).kwargs
    assert [at(tool, "name") for tool in (asked["tools"] if isinstance(asked["tools"], list) else [])] == [
        "Place"
    ]


def test_a_function_that_takes_limits_gets_them() -> None:
    def ask(messages: object, *, limits: Limits | None = None) -> object:
        return (messages, limits)

    target = target_of(ask)
    step = target.call(Question(messages="Hi.", model="", options={}), LIMITED)
    assert step.kwargs == {"limits": LIMITED.limits}
    assert _fitted(target) == Fit(capped=True)


def test_a_function_that_tells_nothing_of_itself_takes_no_limits() -> None:
    assert _fitted(target_of(max)).unmet == LIMITED.limits.named


@EACH
def test_a_mask_covers_the_turns(target: Target) -> None:
    step = target.call(Question(messages="I am Ada.", model="m", options={}), Terms(mask=cover_names))
    rows = step.args[0] if step.args else step.kwargs["messages"]
    assert rows == [{"role": "user", "content": "I am [NAME]."}]
