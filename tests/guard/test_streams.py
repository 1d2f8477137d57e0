from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator

import anthropic
import openai
import pytest
from pydantic import BaseModel

from demur.assembly.facade import detect
from demur.guard.client import AsyncGuard, Guard, GuardOptions
from demur.guard.streams import HeldStream
from demur.guard.structure import structure_of
from demur.guard.targets import target_of
from demur.testing.guards import guard_parts
from demur.testing.memory_sink import MemorySink
from demur.testing.upstream import SSE, ScriptedReply, ScriptedUpstream
from demur.types import Action, Finding, Origin, Outcome


class City(BaseModel):
    name: str


PARTS = guard_parts("policy: none\nrules: []")
ENFORCED = guard_parts(
    """
    policy: unsure
    rules:
      - {id: no-refusals, when: finding.outcome == "refused", stage: output, action: refuse, mode: enforce}
    """
)


def found(reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:
    return detect(reply, prompt=prompt, provider=provider)


def chunk(delta: dict[str, object], finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    body = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return b"data: " + json.dumps(body).encode() + b"\n\n"


def chat(*deltas: dict[str, object]) -> ScriptedReply:
    chunks = (*(chunk(delta) for delta in deltas), chunk({}, "stop"), b"data: [DONE]\n\n")
    return ScriptedReply(headers=SSE, chunks=chunks)


def event(name: str, **fields: object) -> bytes:
    return f"event: {name}\ndata: {json.dumps({'type': name, **fields})}\n\n".encode()


MESSAGE = {"id": "m", "type": "message", "role": "assistant", "model": "m", "content": [], "usage": {}}
CLAUDE = ScriptedReply(
    headers=SSE,
    chunks=(
        event("message_start", message=MESSAGE),
        event("content_block_start", index=0, content_block={"type": "text", "text": ""}),
        event("content_block_delta", index=0, delta={"type": "text_delta", "text": "Helsinki."}),
        event("content_block_stop", index=0),
        event("message_delta", delta={"stop_reason": "end_turn"}, usage={"output_tokens": 2}),
        event("message_stop"),
    ),
)


@pytest.fixture(scope="module")
def upstream() -> Iterator[ScriptedUpstream]:
    with ScriptedUpstream() as server:
        yield server


def test_a_stream_is_held_until_it_has_ended_and_given_whole(upstream: ScriptedUpstream) -> None:
    upstream.play(chat({"content": "Par"}, {"content": "is."}))
    sink = MemorySink()
    with openai.OpenAI(api_key="k", base_url=f"{upstream.url}/v1", max_retries=0) as client:
        guard = Guard(client, parts=PARTS, detect=found, options=GuardOptions(sink=sink))
        result = guard.chat("Capital of France?", model="m", stream=True)
    assert (result.text, result.finding.outcome) == ("Paris.", Outcome.ANSWERED)
    assert isinstance(result.reply, list)
    assert [exchange.streamed for exchange in sink.exchanges] == [True]


def test_nothing_of_a_stream_that_is_stopped_comes_back(upstream: ScriptedUpstream) -> None:
    upstream.play(chat({"content": "I'm sorry, but I "}, {"content": "can't help with that."}))
    with openai.OpenAI(api_key="k", base_url=f"{upstream.url}/v1", max_retries=0) as client:
        result = Guard(client, parts=ENFORCED, detect=found).chat("Hello", model="m", stream=True)
    assert (result.action, result.reply) == (Action.REFUSE, None)
    assert result.refusal is not None
    assert result.refusal.origin is Origin.POLICY


async def test_the_stream_of_an_async_client_is_held_as_well(upstream: ScriptedUpstream) -> None:
    upstream.play(CLAUDE)
    async with anthropic.AsyncAnthropic(api_key="k", base_url=upstream.url, max_retries=0) as client:
        guard = AsyncGuard(client, parts=PARTS, detect=found)
        result = await guard.chat("Capital of Finland?", model="m", max_tokens=9, stream=True)
    assert (result.text, result.finding.outcome) == ("Helsinki.", Outcome.ANSWERED)


def test_pieces_of_text_that_a_function_streams_become_its_text() -> None:
    def model(_messages: object, *, stream: bool) -> Iterator[str]:
        yield from ("Par", "is." if stream else "")

    result = Guard(model, parts=PARTS, detect=found).chat("Capital of France?", stream=True)
    assert (result.text, result.reply) == ("Paris.", "Paris.")


def test_an_async_generator_is_held_too() -> None:
    async def model(_messages: object, *, stream: bool) -> AsyncIterator[str]:
        for piece in ("Par", "is." if stream else ""):
            yield piece

    guard = AsyncGuard(model, parts=PARTS, detect=found)
    assert asyncio.run(guard.chat("Capital of France?", stream=True)).text == "Paris."


@pytest.mark.parametrize("reply", ["Paris.", {"text": "Paris."}])
def test_a_function_that_does_not_stream_gives_what_it_gave(reply: object) -> None:
    async def model(_messages: object, **_options: object) -> object:
        return reply

    guard = AsyncGuard(model, parts=PARTS, detect=found)
    assert asyncio.run(guard.chat("Capital of France?", stream=True)).reply == reply


def test_arguments_of_tools_are_put_together_from_their_pieces() -> None:
    held = HeldStream(target_of(lambda _messages: ""))
    calls = [{"function": {"arguments": '{"city"'}}, {"function": {"arguments": ': "Paris"}'}}]
    chats = [{"choices": [{"delta": {"tool_calls": [call]}}]} for call in calls]
    assert held.arguments(chats) == '{"city": "Paris"}'
    assert held.arguments([{"delta": {"partial_json": "{}"}}, {"choices": [{"delta": {}}]}]) == "{}"


def test_a_whole_reply_is_left_to_the_target() -> None:
    target = target_of(lambda _messages: "")
    held, structure = HeldStream(target), structure_of(City)
    assert structure is not None
    assert held.api == target.api
    assert held.as_text({"a": 1}) == target.as_text({"a": 1})
    assert held.arguments("x") == target.arguments("x")
    assert held.content("x", structure) == target.content("x", structure)
    assert held.status(ValueError()) == target.status(ValueError())
