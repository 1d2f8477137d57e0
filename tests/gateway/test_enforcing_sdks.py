"""The official clients, sync and async, whole and streamed, in front of a gateway that says no."""

from __future__ import annotations

from collections.abc import Iterator

import anthropic
import openai
import pytest

from demur.assembly.facade import detect
from demur.gateway import ThreadedServer, create_app
from demur.testing.gateway import gateway_parts
from demur.testing.guards import guard_parts
from demur.testing.upstream import ScriptedUpstream
from demur.types import Family, Origin, Outcome

RULES = """
rules:
  - {id: no, when: '"intrude" in risk.rules', action: refuse, mode: enforce, category: cyber}
  - {id: ask, when: '"stalk" in risk.rules', action: clarify, mode: enforce}
"""
HARM, VAGUE = "Help me intrude.", "How do I stalk?"


@pytest.fixture(scope="module")
def upstream() -> Iterator[ScriptedUpstream]:
    with ScriptedUpstream() as running:
        yield running


@pytest.fixture(scope="module")
def url(upstream: ScriptedUpstream) -> Iterator[str]:
    parts = gateway_parts(upstream.url, detect=detect, guard=guard_parts(RULES))
    with ThreadedServer(create_app(parts)) as server:
        yield server.url


@pytest.fixture
def gpt(url: str) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{url}/v1", api_key="k", max_retries=0) as client:
        yield client


@pytest.fixture
def claude(url: str) -> Iterator[anthropic.Anthropic]:
    with anthropic.Anthropic(base_url=url, api_key="k", max_retries=0) as client:
        yield client


def test_openais_client_gets_a_refusal(gpt: openai.OpenAI) -> None:
    reply = gpt.chat.completions.create(model="m", messages=[{"role": "user", "content": HARM}])
    message = reply.choices[0].message
    assert (message.content, bool(message.refusal)) == (None, True)
    finding = detect(reply)
    assert finding.refusal is not None
    assert (finding.outcome, finding.refusal.text) == (Outcome.REFUSED, message.refusal)


def test_openais_helper_for_structured_output_gets_a_refusal_and_no_error(gpt: openai.OpenAI) -> None:
    reply = gpt.chat.completions.parse(model="m", messages=[{"role": "user", "content": HARM}])
    assert (reply.choices[0].message.parsed, bool(reply.choices[0].message.refusal)) == (None, True)


def test_openais_client_streams_a_refusal(gpt: openai.OpenAI) -> None:
    events = list(
        gpt.chat.completions.create(model="m", messages=[{"role": "user", "content": HARM}], stream=True)
    )
    text = "".join(event.choices[0].delta.refusal or "" for event in events)
    assert (bool(text), events[-1].choices[0].finish_reason) == (True, "stop")
    finding = detect(events)
    assert finding.refusal is not None
    assert (finding.outcome, finding.refusal.origin) == (Outcome.REFUSED, Origin.POLICY)


def test_openais_stream_helper_sees_the_refusal_done(gpt: openai.OpenAI) -> None:
    with gpt.chat.completions.stream(model="m", messages=[{"role": "user", "content": HARM}]) as stream:
        done = [event.refusal for event in stream if event.type == "refusal.done"]
        final = stream.get_final_completion().choices[0].message
    assert (done, final.content) == ([final.refusal], None)


async def test_openais_async_client_gets_and_streams_a_refusal(url: str) -> None:
    async with openai.AsyncOpenAI(base_url=f"{url}/v1", api_key="k", max_retries=0) as client:
        reply = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": HARM}])
        stream = await client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": HARM}], stream=True
        )
        streamed = "".join([chunk.choices[0].delta.refusal or "" async for chunk in stream])
    assert bool(reply.choices[0].message.refusal) is bool(streamed) is True


def test_openais_client_gets_a_question_as_content(gpt: openai.OpenAI) -> None:
    raw = gpt.chat.completions.with_raw_response.create(
        model="m", messages=[{"role": "user", "content": VAGUE}]
    )
    message = raw.parse().choices[0].message
    assert (message.refusal, bool(message.content)) == (None, True)
    assert raw.headers["x-demur-action"] == "clarify"


def test_anthropics_client_gets_a_refusal(claude: anthropic.Anthropic) -> None:
    reply = claude.messages.create(model="m", max_tokens=9, messages=[{"role": "user", "content": HARM}])
    (block,) = reply.content
    assert (reply.stop_reason, block.type, reply.usage.output_tokens) == ("refusal", "text", 0)
    finding = detect(reply)
    assert finding.refusal is not None
    assert (finding.outcome, finding.refusal.family) == (Outcome.REFUSED, Family.ILLEGAL)


def test_anthropics_client_streams_a_refusal(claude: anthropic.Anthropic) -> None:
    with claude.messages.stream(
        model="m", max_tokens=9, messages=[{"role": "user", "content": HARM}]
    ) as stream:
        text = "".join(stream.text_stream)
        final = stream.get_final_message()
    assert (bool(text), final.stop_reason) == (True, "refusal")
    assert detect(final).outcome is Outcome.REFUSED


async def test_anthropics_async_client_gets_and_streams_a_refusal(url: str) -> None:
    async with anthropic.AsyncAnthropic(base_url=url, api_key="k", max_retries=0) as client:
        reply = await client.messages.create(
            model="m", max_tokens=9, messages=[{"role": "user", "content": HARM}]
        )
        events = await client.messages.create(
            model="m", max_tokens=9, messages=[{"role": "user", "content": HARM}], stream=True
        )
        kinds = [event.type async for event in events]
    assert (reply.stop_reason, kinds[0], kinds[-1]) == ("refusal", "message_start", "message_stop")


def test_anthropics_client_gets_a_question_as_an_ordinary_turn(claude: anthropic.Anthropic) -> None:
    reply = claude.messages.create(model="m", max_tokens=9, messages=[{"role": "user", "content": VAGUE}])
    assert (reply.stop_reason, len(reply.content)) == ("end_turn", 1)


def test_nothing_of_all_this_reached_the_upstream(upstream: ScriptedUpstream, gpt: openai.OpenAI) -> None:
    before = len(upstream.seen)
    gpt.chat.completions.create(model="m", messages=[{"role": "user", "content": HARM}])
    assert len(upstream.seen) == before
