from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.gateway import Api
from demur.gateway.questions import BadQuestionError, Question, parse_question, parse_request
from demur.types import AttachmentKind, Request

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
BODIES = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("model", "messages", "stream", "user", "metadata", "tools"), JSON_VALUES)
)


def _parse(api: Api = Api.CHAT, **fields: object) -> Question:
    return parse_question(api, json.dumps({"model": "m", "messages": []} | fields).encode())


def _problem(body: bytes) -> BadQuestionError:
    with pytest.raises(BadQuestionError) as caught:
        parse_question(Api.CHAT, body)
    return caught.value


@given(st.binary() | BODIES.map(lambda body: json.dumps(body).encode()))
def test_any_body_is_either_understood_or_named_as_bad(body: bytes) -> None:
    try:
        asked = parse_question(Api.MESSAGES, body).model
    except BadQuestionError as error:
        asked = error.problem
    assert isinstance(asked, str)


def test_the_prompt_is_what_the_user_said_last() -> None:
    messages = [
        {"role": "user", "content": "first"},
        {"role": "user", "content": "last"},
        {"role": "assistant", "content": "so"},
    ]
    assert _parse(messages=messages).prompt == "last"


def test_the_prompt_of_several_parts_is_their_text() -> None:
    parts = [{"type": "text", "text": "look"}, {"type": "image_url"}, {"type": "text", "text": "here"}, 3]
    assert _parse(messages=[{"role": "user", "content": parts}]).prompt == "look\nhere"


def test_a_user_turn_without_words_gives_way_to_the_one_before() -> None:
    results = [{"type": "tool_result", "content": "42"}]
    messages = [{"role": "user", "content": "add"}, {"role": "user", "content": results}]
    assert _parse(messages=messages).prompt == "add"


@pytest.mark.parametrize("messages", [[], [{"role": "user"}], [{"role": 3, "content": 3}]])
def test_a_request_without_words_has_an_empty_prompt(messages: list[object]) -> None:
    assert _parse(messages=messages).prompt == ""


@pytest.mark.parametrize(
    ("api", "fields", "person"),
    [
        (Api.CHAT, {"user": "a"}, "a"),
        (Api.CHAT, {"user": "a", "safety_identifier": "b"}, "b"),
        (Api.CHAT, {"user": 3}, ""),
        (Api.CHAT, {"metadata": {"user_id": "c"}}, ""),
        (Api.MESSAGES, {"metadata": {"user_id": "c"}}, "c"),
        (Api.MESSAGES, {"metadata": "c", "user": "a"}, ""),
    ],
)
def test_the_body_can_name_the_user(api: Api, fields: dict[str, object], person: str) -> None:
    assert _parse(api, **fields).person == person


@pytest.mark.parametrize(("value", "stream"), [(True, True), (False, False), (None, False)])
def test_a_stream_is_one_only_where_it_was_asked_for(value: object, *, stream: bool) -> None:
    assert _parse(stream=value).stream is stream


@pytest.mark.parametrize(
    ("body", "param", "says"),
    [
        (b"", None, "the request's body is not JSON"),
        (b"{", None, "the request's body is not JSON"),
        (b"\xff", None, "the request's body is not JSON"),
        (b"[]", None, "Expected `object`, got `array`"),
        (b"{}", "model", "missing required field `model`"),
        (b'{"model":"m"}', "messages", "missing required field `messages`"),
        (b'{"model":3,"messages":[]}', "model", "Expected `str`, got `int`"),
        (b'{"model":"m","messages":{}}', "messages", "Expected `array`, got `object`"),
        (b'{"model":"m","messages":[],"stream":"yes"}', "stream", "Expected `bool | null`, got `str`"),
        (b'{"tools":' + b"[" * 100_000, None, "the request's body is not JSON"),
    ],
)
def test_a_bad_body_says_what_is_wrong_and_in_which_field(body: bytes, param: str | None, says: str) -> None:
    error = _problem(body)
    assert says in error.problem
    assert error.param == param


def _request(body: bytes) -> Request:
    return parse_request(Api.CHAT, body, context={"tenant": "acme"}, model="m", locale="de")


def test_a_request_holds_its_turns_what_is_vouched_for_and_what_it_claims() -> None:
    request = _request(b'{"messages": [{"role": "user", "content": "hi"}], "user": "u1"}')
    assert (request.prompt, request.context, request.claimed) == ("hi", {"tenant": "acme"}, {"user": "u1"})
    assert (request.model, request.locale) == ("m", "de")


def test_a_request_names_the_tools_it_offers_and_the_kinds_of_what_is_attached() -> None:
    tools = '[{"type": "function", "function": {"name": "search"}}]'
    turns = '[{"role": "user", "content": [{"type": "image_url", "image_url": {}}]}]'

    request = _request(f'{{"messages": {turns}, "tools": {tools}}}'.encode())

    assert request.tools == ("search",)
    assert [each.kind for each in request.attachments] == [AttachmentKind.IMAGE]


@pytest.mark.parametrize(
    "body",
    [
        b'{"messages": [], "messages": []}',
        rb'{"messages": [], "m\u0065ssages": []}',
        b'{"messages": [{"role": "user", "content": "a", "content": "b"}]}',
    ],
)
def test_a_key_that_stands_twice_is_refused_because_upstreams_differ_in_which_they_obey(body: bytes) -> None:
    with pytest.raises(BadQuestionError, match="stands twice in one object"):
        _request(body)


@pytest.mark.parametrize("body", [b'{"x": "\xff"}', b'{"x": ' + b"[" * 10**5, b"{"])
def test_a_body_that_is_no_json_at_its_end_is_said(body: bytes) -> None:
    with pytest.raises(BadQuestionError, match="is not JSON"):
        _request(body)
