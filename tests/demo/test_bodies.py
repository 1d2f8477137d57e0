from __future__ import annotations

import json

import pytest

from demur.demo.bodies import error_body, plain_body, plain_events, stream_events, whole_body
from demur.demo.scenes import Api, load_scenes

SCENES = {scene.id: scene for scene in load_scenes().scene}
DONE = b"data: [DONE]\n\n"


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("openai-plain", {"id", "object", "created", "model", "usage", "choices"}),
        ("anthropic-plain", {"id", "type", "role", "model", "usage", "content", "stop_reason"}),
    ],
)
def test_a_whole_reply_has_what_every_reply_of_its_api_has(name: str, keys: set[str]) -> None:
    assert keys <= json.loads(whole_body(SCENES[name], SCENES[name].reply)).keys()


def test_an_error_stays_as_the_scene_has_it() -> None:
    scene = SCENES["openrouter-error-body"]
    assert json.loads(scene.reply.body) == json.loads(whole_body(scene, scene.reply))


def test_what_a_scene_says_of_its_model_counts() -> None:
    assert (
        json.loads(whole_body(SCENES["anthropic-fallback"], SCENES["anthropic-fallback"].reply))["model"]
        == "claude-opus-4-8"
    )


def test_an_openai_stream_ends_in_done() -> None:
    assert stream_events(SCENES["openai-stream"], SCENES["openai-stream"].reply)[-1] == DONE


def test_a_stream_that_is_cut_has_no_end() -> None:
    assert DONE not in stream_events(SCENES["openai-stream-cut"], SCENES["openai-stream-cut"].reply)


def test_a_chunk_that_brings_an_empty_id_keeps_it() -> None:
    first = stream_events(SCENES["azure-stream-async"], SCENES["azure-stream-async"].reply)[0]
    assert json.loads(first.removeprefix(b"data: "))["id"] == ""


def test_anthropic_events_carry_their_names() -> None:
    names = [
        event.split(b"\n")[0].decode()
        for event in stream_events(SCENES["anthropic-stream"], SCENES["anthropic-stream"].reply)
    ]
    assert names[:3] == ["event: message_start", "event: content_block_start", "event: ping"]


def test_the_first_anthropic_event_brings_the_model() -> None:
    first = stream_events(SCENES["anthropic-stream"], SCENES["anthropic-stream"].reply)[0].split(b"data: ")[1]
    assert json.loads(first)["message"]["model"] == "claude-opus-5"


def test_the_same_scene_gives_the_same_bytes() -> None:
    assert whole_body(SCENES["openai-plain"], SCENES["openai-plain"].reply) == whole_body(
        SCENES["openai-plain"], SCENES["openai-plain"].reply
    )


@pytest.mark.parametrize("api", ["openai", "anthropic"])
def test_an_error_tells_its_message_in_the_shape_of_the_api(api: Api) -> None:
    assert json.loads(error_body(api, "no"))["error"]["message"] == "no"


@pytest.mark.parametrize("api", ["openai", "anthropic"])
def test_a_plain_answer_says_the_text_once_whole_and_streamed(api: Api) -> None:
    whole = plain_body(api, model="m", text="Hello there.")
    streamed = b"".join(plain_events(api, model="m", text="Hello there."))
    assert (whole.count(b"Hello there."), streamed.count(b"Hello there.")) == (1, 1)
