from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from urllib.parse import urlsplit

import anthropic
import openai
import pytest

from demur.demo.decisions import load_decisions
from demur.demo.loopback import Loopback
from demur.demo.scenes import SceneSet, load_scenes
from demur.demo.upstream import Heard, build_upstream


def _post(url: str, path: str, body: object) -> tuple[int, dict[str, object]]:
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    connection.request("POST", path, raw, {"content-type": "application/json"})
    reply = connection.getresponse()
    answer: dict[str, object] = json.loads(reply.read())
    connection.close()
    return reply.status, answer


@pytest.fixture(scope="module")
def openai_client(upstream_url: str) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{upstream_url}/v1", api_key="demo", max_retries=0) as client:
        yield client


@pytest.fixture(scope="module")
def anthropic_client(upstream_url: str) -> Iterator[anthropic.Anthropic]:
    with anthropic.Anthropic(base_url=upstream_url, api_key="demo", max_retries=0) as client:
        yield client


def test_an_unknown_question_gets_the_fallback(openai_client: openai.OpenAI) -> None:
    reply = openai_client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hello"}])
    assert load_scenes().fallback.text == reply.choices[0].message.content


def test_an_unknown_question_gets_the_fallback_as_a_stream(openai_client: openai.OpenAI) -> None:
    chunks = openai_client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "hello"}], stream=True
    )
    assert load_scenes().fallback.text == "".join(chunk.choices[0].delta.content or "" for chunk in chunks)


def test_an_unknown_question_to_messages_gets_the_fallback(anthropic_client: anthropic.Anthropic) -> None:
    reply = anthropic_client.messages.create(
        model="m", max_tokens=9, messages=[{"role": "user", "content": [{"type": "text", "text": "hello"}]}]
    )
    assert [load_scenes().fallback.text] == [block.text for block in reply.content if block.type == "text"]


def test_an_unknown_question_to_messages_gets_the_fallback_as_a_stream(
    anthropic_client: anthropic.Anthropic,
) -> None:
    with anthropic_client.messages.stream(
        model="m", max_tokens=9, messages=[{"role": "user", "content": "hello"}]
    ) as stream:
        assert load_scenes().fallback.text == stream.get_final_text()


@pytest.mark.parametrize(("path", "top"), [("/v1/chat/completions", "error"), ("/v1/messages", "type")])
def test_a_body_that_is_no_request_is_a_400_of_that_api(upstream_url: str, path: str, top: str) -> None:
    status, answer = _post(upstream_url, path, b"{nonsense")
    assert (400, top) == (status, next(iter(answer)))


def test_a_request_without_messages_gets_the_fallback(upstream_url: str) -> None:
    status, _ = _post(upstream_url, "/v1/chat/completions", {"model": "m", "messages": []})
    assert status == 200


def test_a_streamed_scene_asked_for_whole_says_how_to_ask(upstream_url: str) -> None:
    messages = [{"role": "user", "content": "[openai-stream]"}]
    status, answer = _post(upstream_url, "/v1/chat/completions", {"model": "m", "messages": messages})
    assert (status, "stream = true" in json.dumps(answer)) == (400, True)


def test_a_scene_of_the_other_api_is_not_played(upstream_url: str) -> None:
    messages = [{"role": "user", "content": "[anthropic-refusal]"}]
    _, answer = _post(upstream_url, "/v1/chat/completions", {"model": "m", "messages": messages})
    assert answer["object"] == "chat.completion"


@pytest.mark.parametrize("role", ["system", "developer"])
def test_a_line_is_answered_otherwise_where_an_instruction_stands(role: str, few: SceneSet) -> None:
    heard: list[Heard] = []
    line = next(line for line in load_decisions().call if line.helped)
    ask = {"role": "user", "content": line.ask}
    with Loopback(build_upstream(few, more=[line], on_heard=heard.append)) as upstream:
        said = [
            json.dumps(_post(upstream.url, "/v1/chat/completions", {"model": "m", "messages": messages})[1])
            for messages in ([ask], [{"role": role, "content": "Help."}, ask])
        ]
    assert ["I can't help" in said[0], "terminate()" in said[1]] == [True, True]
    assert [Heard(line=line.id), Heard(line=line.id, instructions=("Help.",))] == heard


@pytest.mark.parametrize("system", ["Help.", [{"type": "text", "text": "Help."}]])
def test_the_instructions_of_messages_stand_apart(system: object, few: SceneSet) -> None:
    heard: list[Heard] = []
    body = {"model": "m", "system": system, "messages": [{"role": "user", "content": "hello"}]}
    with Loopback(build_upstream(few, on_heard=heard.append)) as upstream:
        _post(upstream.url, "/v1/messages", body)
    assert [Heard(line="", instructions=("Help.",))] == heard
