"""The official clients, pointed at the gateway by nothing but their `base_url`."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator

import anthropic
import openai
import pytest

from demur.assembly.facade import detect
from demur.gateway import ThreadedServer, create_app
from demur.testing.gateway import gateway_parts
from demur.testing.memory_sink import MemorySink
from demur.testing.upstream import SSE, ScriptedReply, ScriptedUpstream

REFUSED_CHAT = {
    "id": "c1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-x",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": None, "refusal": "I can't help with that."},
        }
    ],
}
REFUSED_MESSAGE: dict[str, object] = {
    "id": "m1",
    "type": "message",
    "role": "assistant",
    "model": "claude-x",
    "content": [],
    "stop_reason": "refusal",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 0},
}


def _chunk(**delta: str) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": None if delta else "stop"}
    chunk = {
        "id": "c1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "gpt-x",
        "choices": [choice],
    }
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


REFUSED_STREAM = (_chunk(role="assistant", refusal=""), _chunk(refusal="I can't "), _chunk(refusal="help."))
STREAM_END = (_chunk(), b"data: [DONE]\n\n")


@pytest.fixture
def sink() -> MemorySink:
    return MemorySink()


@pytest.fixture
def url(upstream: ScriptedUpstream, sink: MemorySink) -> Iterator[str]:
    with ThreadedServer(create_app(gateway_parts(upstream.url, detect=detect, sink=sink))) as server:
        yield server.url


@pytest.fixture
def gpt(url: str) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{url}/v1", api_key="sk-mine", max_retries=0) as client:
        yield client


@pytest.fixture
def claude(url: str) -> Iterator[anthropic.Anthropic]:
    with anthropic.Anthropic(base_url=url, api_key="sk-mine", max_retries=0) as client:
        yield client


def test_openais_client_gets_its_refusal_and_our_headers(
    upstream: ScriptedUpstream, gpt: openai.OpenAI
) -> None:
    upstream.play(ScriptedReply(body=json.dumps(REFUSED_CHAT).encode()))
    raw = gpt.chat.completions.with_raw_response.create(
        model="gpt-x", messages=[{"role": "user", "content": "x"}]
    )
    assert raw.parse().choices[0].message.refusal == "I can't help with that."
    assert (raw.headers["x-demur-outcome"], raw.headers["x-demur-origin"]) == ("refused", "model")
    assert upstream.seen[0].header("authorization") == "Bearer sk-mine"


def test_a_refusal_that_is_streamed_reaches_openais_client_and_the_record(
    upstream: ScriptedUpstream, gpt: openai.OpenAI, sink: MemorySink
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=REFUSED_STREAM + STREAM_END))
    stream = gpt.chat.completions.create(
        model="gpt-x", messages=[{"role": "user", "content": "x"}], stream=True
    )
    assert "".join(chunk.choices[0].delta.refusal or "" for chunk in stream) == "I can't help."
    _wait(sink)
    assert [(kept.finding.outcome, kept.streamed, kept.model) for kept in sink.exchanges] == [
        ("refused", True, "gpt-x")
    ]


def test_anthropics_client_gets_its_refusal_and_our_headers(
    upstream: ScriptedUpstream, claude: anthropic.Anthropic
) -> None:
    upstream.play(ScriptedReply(body=json.dumps(REFUSED_MESSAGE).encode()))
    raw = claude.messages.with_raw_response.create(
        model="claude-x", max_tokens=5, messages=[{"role": "user", "content": "x"}]
    )
    assert raw.parse().stop_reason == "refusal"
    assert raw.headers["x-demur-outcome"] == "refused"
    assert upstream.seen[0].header("authorization") == "Bearer sk-mine"


def test_nonsense_of_an_upstream_is_recorded_failed(
    upstream: ScriptedUpstream, gpt: openai.OpenAI, sink: MemorySink
) -> None:
    for body in (b"<html>down for lunch</html>", b'{"choices": [', b""):
        upstream.play(ScriptedReply(body=body))
        gpt.with_raw_response.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
    _wait(sink, count=3)
    assert [kept.finding.outcome for kept in sink.exchanges] == ["failed"] * 3


def test_our_own_errors_are_the_errors_openais_client_knows(
    upstream: ScriptedUpstream, gpt: openai.OpenAI
) -> None:
    upstream.play(ScriptedReply(raw=b""))
    with pytest.raises(openai.InternalServerError, match="closed the connection without a reply"):
        gpt.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])


def test_our_own_errors_are_the_errors_anthropics_client_knows(
    upstream: ScriptedUpstream, claude: anthropic.Anthropic
) -> None:
    upstream.play(ScriptedReply(raw=b""))
    with pytest.raises(anthropic.InternalServerError, match="closed the connection without a reply"):
        claude.messages.create(model="m", max_tokens=5, messages=[{"role": "user", "content": "x"}])


def _wait(sink: MemorySink, count: int = 1) -> None:
    for _ in range(200):
        if len(sink.exchanges) >= count:
            return
        threading.Event().wait(0.005)
