"""The official clients against a local upstream: constraints arrive in each API's own shape."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any, cast

import anthropic
import openai
import pytest

from demur.assembly.facade import detect
from demur.assembly.guard import AsyncGuard, Guard, GuardSettings
from demur.gateway import ThreadedServer, create_app
from demur.policy import Policy, worded
from demur.testing.gateway import gateway_parts
from demur.testing.guards import guard_parts
from demur.testing.shelf import Shelf, cover_names
from demur.testing.upstream import JSON, SSE, ScriptedReply, ScriptedUpstream
from demur.types import Action, Flag, Outcome

POLICY = """
rules:
  - id: held
    when: 'true'
    stage: input
    mode: enforce
    action: constrain
    constraint:
      instructions: no_persons
      limits:
        max_tokens: 40
        stop: END
        tools: [search]
        json_schema: {type: object, properties: {at: {type: string}}, required: [at]}
      ground: {sources: menu}
      transform: mask
"""
ASKED = [{"role": "user", "content": "When is soup for Ada?"}]
SENT = [{"role": "user", "content": "When is soup for [NAME]?"}]
SAID = "At noon [S1]."
SCHEMA = {"type": "object", "properties": {"at": {"type": "string"}}, "required": ["at"]}
CHAT_TOOLS = [
    {"type": "function", "function": {"name": name, "parameters": {}}} for name in ("search", "pay")
]
MESSAGE_TOOLS = [{"name": name, "input_schema": {"type": "object"}} for name in ("search", "pay")]
RESPONSE_TOOLS: list[dict[str, Any]] = [
    {"type": "function", "name": name, "parameters": {}} for name in ("search", "pay")
]


def chat_reply(reason: str = "length") -> ScriptedReply:
    message = {"role": "assistant", "content": SAID, "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": reason, "logprobs": None}
    return _json({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]})


def message_reply() -> ScriptedReply:
    return _json(
        {
            "id": "m",
            "type": "message",
            "role": "assistant",
            "model": "m",
            "content": [{"type": "text", "text": SAID}],
            "stop_reason": "max_tokens",
            "stop_sequence": None,
            "usage": {"input_tokens": 1, "output_tokens": 1},
        }
    )


def response_reply() -> ScriptedReply:
    part = {"type": "output_text", "text": SAID, "annotations": []}
    item = {"type": "message", "id": "i", "role": "assistant", "status": "incomplete", "content": [part]}
    return _json(
        {
            "id": "r",
            "object": "response",
            "created_at": 1,
            "model": "m",
            "status": "incomplete",
            "incomplete_details": {"reason": "max_output_tokens"},
            "output": [item],
            "parallel_tool_calls": True,
            "tool_choice": "auto",
            "tools": [],
        }
    )


def _json(body: object) -> ScriptedReply:
    return ScriptedReply(headers=JSON, body=json.dumps(body).encode())


def chat_stream() -> ScriptedReply:
    rows = [({"role": "assistant", "content": SAID}, None), ({}, "length")]
    chunks = [
        {
            "id": "c",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "m",
            "choices": [{"index": 0, "delta": delta, "finish_reason": reason}],
        }
        for delta, reason in rows
    ]
    said = [f"data: {json.dumps(chunk)}\n\n".encode() for chunk in chunks]
    return ScriptedReply(headers=SSE, chunks=(*said, b"data: [DONE]\n\n"))


@pytest.fixture(scope="module")
def upstream() -> Iterator[ScriptedUpstream]:
    with ScriptedUpstream() as running:
        yield running


@pytest.fixture(autouse=True)
def _fresh(upstream: ScriptedUpstream) -> None:
    upstream.seen.clear()


@pytest.fixture(scope="module")
def url(upstream: ScriptedUpstream) -> Iterator[str]:
    guard = guard_parts(POLICY, retrievers={"menu": Shelf("Soup is at noon.")}, mask=cover_names)
    parts = gateway_parts(upstream.url, detect=detect, guard=guard)
    with ThreadedServer(create_app(parts)) as server:
        yield server.url


def settings() -> GuardSettings:
    return GuardSettings(sources={"menu": Shelf("Soup is at noon.")}, masks=lambda _locale: cover_names)


def gpt(url: str) -> openai.OpenAI:
    return openai.OpenAI(base_url=f"{url}/v1", api_key="k", max_retries=0)


def claude(url: str) -> anthropic.Anthropic:
    return anthropic.Anthropic(base_url=url, api_key="k", max_retries=0)


def sent(upstream: ScriptedUpstream) -> dict[str, Any]:
    (seen,) = upstream.seen
    return cast("dict[str, Any]", json.loads(seen.body))


def check_chat(body: dict[str, Any]) -> None:
    system, *rest = body["messages"]
    assert (system["role"], rest[-1:]) == ("system", SENT)
    assert worded("no_persons") in json.dumps(body["messages"], ensure_ascii=False)
    assert "Soup is at noon." in json.dumps(body["messages"])
    assert (body["max_completion_tokens"], body["stop"]) == (40, ["END"])
    assert [tool["function"]["name"] for tool in body["tools"]] == ["search"]
    assert body["response_format"]["json_schema"]["schema"] == SCHEMA


def check_message(body: dict[str, Any]) -> None:
    assert body["messages"] == SENT
    assert worded("no_persons") in body["system"]
    assert "Soup is at noon." in body["system"]
    assert (body["max_tokens"], body["stop_sequences"]) == (40, ["END"])
    assert [tool["name"] for tool in body["tools"]] == ["search"]
    assert body["output_config"] == {"format": {"type": "json_schema", "schema": SCHEMA}}


def check_response(body: dict[str, Any]) -> None:
    assert body["input"] == SENT
    assert worded("no_persons") in body["instructions"]
    assert "Soup is at noon." in body["instructions"]
    assert (body["max_output_tokens"], "stop" in body) == (40, False)
    assert [tool["name"] for tool in body["tools"]] == ["search"]
    assert body["text"]["format"] == {"type": "json_schema", "name": "answer", "schema": SCHEMA}


def test_openais_client_through_the_gateway(upstream: ScriptedUpstream, url: str) -> None:
    upstream.play(chat_reply())
    with gpt(url) as client:
        raw = client.chat.completions.with_raw_response.create(
            model="m", messages=cast("Any", ASKED), tools=cast("Any", CHAT_TOOLS)
        )
    check_chat(sent(upstream))
    assert raw.headers["x-demur-held-to"] == (
        "no_persons, max_tokens, stop, json_schema, tools, mask, source:menu"
    )
    assert (raw.headers["x-demur-outcome"], raw.headers["x-demur-cited"]) == ("answered", "S1")
    assert "constrained" in raw.headers["x-demur-flags"]
    assert "x-demur-unmet" not in raw.headers


def test_openais_client_streams_through_the_gateway(upstream: ScriptedUpstream, url: str) -> None:
    upstream.play(chat_stream())
    with gpt(url) as client:
        events = list(
            client.chat.completions.create(
                model="m", messages=cast("Any", ASKED), tools=cast("Any", CHAT_TOOLS), stream=True
            )
        )
    check_chat(sent(upstream))
    assert "".join(event.choices[0].delta.content or "" for event in events) == SAID


def test_anthropics_client_through_the_gateway(upstream: ScriptedUpstream, url: str) -> None:
    upstream.play(message_reply())
    with claude(url) as client:
        client.messages.create(
            model="m", max_tokens=900, messages=cast("Any", ASKED), tools=cast("Any", MESSAGE_TOOLS)
        )
    check_message(sent(upstream))


def test_a_clients_own_fifth_stop_sequence_is_told_in_a_header(upstream: ScriptedUpstream, url: str) -> None:
    upstream.play(chat_reply("stop"))
    with gpt(url) as client:
        reply = client.chat.completions.with_raw_response.create(
            model="m", messages=cast("Any", ASKED), stop=["1", "2", "3", "4"], max_tokens=20
        )
    assert reply.headers["x-demur-unmet"] == "stop"
    assert (sent(upstream)["stop"], sent(upstream)["max_tokens"]) == (["1", "2", "3", "4"], 20)


def test_a_reply_that_the_clients_own_cap_cut_has_failed(upstream: ScriptedUpstream, url: str) -> None:
    upstream.play(chat_reply())
    with gpt(url) as client:
        reply = client.chat.completions.with_raw_response.create(
            model="m", messages=cast("Any", ASKED), max_tokens=20
        )
    assert reply.headers["x-demur-outcome"] == "failed"


@pytest.mark.parametrize("stream", [False, True])
def test_a_guarded_openai_client(upstream: ScriptedUpstream, *, stream: bool) -> None:
    upstream.play(chat_stream() if stream else chat_reply())
    options: dict[str, Any] = {"stream": True} if stream else {}
    with gpt(upstream.url) as client:
        guard = Guard(client, policy=Policy.parse(POLICY, name="p.yaml"), settings=settings())
        result = guard.chat(ASKED, model="m", tools=CHAT_TOOLS, **options)
    check_chat(sent(upstream))
    assert (result.action, result.finding.outcome, result.text) == (Action.CONSTRAIN, Outcome.ANSWERED, SAID)
    assert Flag.CONSTRAINED in result.finding.flags
    assert result.grounded is not None
    assert result.grounded.cited == ("S1",)


def test_a_guarded_anthropic_client(upstream: ScriptedUpstream) -> None:
    upstream.play(message_reply())
    with claude(upstream.url) as client:
        guard = Guard(client, policy=Policy.parse(POLICY, name="p.yaml"), settings=settings())
        result = guard.chat(ASKED, model="m", max_tokens=900, tools=MESSAGE_TOOLS)
    check_message(sent(upstream))
    assert (result.text, Flag.CONSTRAINED in result.finding.flags) == (SAID, True)


def test_a_guarded_responses_client(upstream: ScriptedUpstream) -> None:
    upstream.play(response_reply())
    with gpt(upstream.url) as client:
        guard = Guard(client.responses, policy=Policy.parse(POLICY, name="p.yaml"), settings=settings())
        result = guard.chat(ASKED, model="m", tools=RESPONSE_TOOLS)
    check_response(sent(upstream))
    assert (result.text, result.unmet) == (SAID, ("stop",))
    assert Flag.CONSTRAINED in result.finding.flags


@pytest.fixture
async def agpt(upstream: ScriptedUpstream) -> AsyncIterator[openai.AsyncOpenAI]:
    async with openai.AsyncOpenAI(base_url=f"{upstream.url}/v1", api_key="k", max_retries=0) as client:
        yield client


@pytest.mark.parametrize("stream", [False, True])
async def test_a_guarded_client_with_await(
    upstream: ScriptedUpstream, agpt: openai.AsyncOpenAI, *, stream: bool
) -> None:
    upstream.play(chat_stream() if stream else chat_reply())
    guard = AsyncGuard(agpt, policy=Policy.parse(POLICY, name="p.yaml"), settings=settings())
    options: dict[str, Any] = {"stream": True} if stream else {}
    result = await guard.chat(ASKED, model="m", tools=CHAT_TOOLS, **options)
    check_chat(sent(upstream))
    assert result.text == SAID


async def test_a_guarded_responses_client_with_await(
    upstream: ScriptedUpstream, agpt: openai.AsyncOpenAI
) -> None:
    upstream.play(response_reply())
    guard = AsyncGuard(agpt.responses, policy=Policy.parse(POLICY, name="p.yaml"), settings=settings())
    assert (await guard.chat(ASKED, model="m", tools=RESPONSE_TOOLS)).unmet == ("stop",)
    check_response(sent(upstream))


async def test_a_guarded_anthropic_client_with_await(upstream: ScriptedUpstream) -> None:
    upstream.play(message_reply())
    async with anthropic.AsyncAnthropic(base_url=upstream.url, api_key="k", max_retries=0) as client:
        guard = AsyncGuard(client, policy=Policy.parse(POLICY, name="p.yaml"), settings=settings())
        result = await guard.chat(ASKED, model="m", max_tokens=900, tools=MESSAGE_TOOLS)
    check_message(sent(upstream))
    assert result.text == SAID
