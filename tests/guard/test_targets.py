from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace as Object

import pytest
from pydantic import BaseModel

from demur.errors import SettingError
from demur.guard.questions import Question, Target
from demur.guard.steps import Invoke
from demur.guard.structure import Structure, structure_of
from demur.guard.targets import target_of
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


ANSWERS = target_of(Object(create=_create, input_items=Object()))


def test_a_client_of_responses_is_recognised() -> None:
    assert ANSWERS.api == "responses"


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


@EACH
def test_a_mask_covers_the_turns(target: Target) -> None:
    step = target.call(Question(messages="I am Ada.", model="m", options={}), Terms(mask=cover_names))
    rows = step.args[0] if step.args else step.kwargs["messages"]
    assert rows == [{"role": "user", "content": "I am [NAME]."}]
