from __future__ import annotations

import json

import pytest
from openai.types.chat import ChatCompletion, ChatCompletionChunk

from demur.assembly.facade import detect
from demur.gateway.native import Spoken
from demur.gateway.native_chat import chat_stream, chat_whole, marked_chat, marked_chat_stream
from demur.types import Outcome

REFUSED = Spoken(
    record="r1", at=1790000000, model="m", text="No, but ...", refuses=True, extension={"action": "refuse"}
)
ASKED = Spoken(record="r1", at=1790000000, model="m", text="Which one?", refuses=False)


def _chunks(spoken: Spoken) -> list[ChatCompletionChunk]:
    lines = [line[6:] for line in chat_stream(spoken).body.splitlines() if line]
    assert lines.pop() == b"[DONE]"
    return [ChatCompletionChunk.model_validate_json(line, strict=True) for line in lines]


def test_a_refusal_stands_where_the_api_has_its_own() -> None:
    reply = ChatCompletion.model_validate_json(chat_whole(REFUSED).body, strict=True)
    (choice,) = reply.choices
    assert (choice.message.refusal, choice.message.content, choice.finish_reason) == (
        "No, but ...",
        None,
        "stop",
    )
    assert (reply.id, reply.created, reply.model) == ("chatcmpl-r1", 1790000000, "m")
    assert reply.usage is not None
    assert reply.usage.total_tokens == 0
    assert reply.model_extra == {"demur": {"action": "refuse"}}


def test_a_question_is_ordinary_content_and_no_refusal() -> None:
    (choice,) = ChatCompletion.model_validate_json(chat_whole(ASKED).body).choices
    assert (choice.message.refusal, choice.message.content) == (None, "Which one?")


def test_clients_that_ignore_the_field_can_be_given_the_words_as_content_too() -> None:
    both = Spoken(record="r1", at=1, model="m", text="No.", refuses=True, content_too=True)
    (choice,) = ChatCompletion.model_validate_json(chat_whole(both).body).choices
    assert (choice.message.refusal, choice.message.content) == ("No.", "No.")
    deltas = [chunk.choices[0].delta for chunk in _chunks(both)]
    assert [(delta.content, delta.refusal) for delta in deltas] == [("", ""), ("No.", "No."), (None, None)]


def test_a_stream_states_the_role_then_the_words_then_the_end() -> None:
    first, words, last = (chunk.choices[0] for chunk in _chunks(REFUSED))
    assert (first.delta.role, first.delta.content, first.delta.refusal) == ("assistant", None, "")
    assert (words.delta.refusal, words.delta.content) == ("No, but ...", None)
    assert (last.finish_reason, last.delta.refusal) == ("stop", None)


def test_a_streamed_question_is_content() -> None:
    assert [c.choices[0].delta.content for c in _chunks(ASKED)] == ["", "Which one?", None]


def test_a_stream_ends_with_its_usage_where_the_client_asked_for_it() -> None:
    spoken = Spoken(record="r1", at=1, model="m", text="No.", refuses=True, with_usage=True)
    *before, last = _chunks(spoken)
    assert [chunk.usage for chunk in before] == [None] * 3
    assert last.usage is not None
    assert (last.choices, last.usage.completion_tokens) == ([], 0)


@pytest.mark.parametrize("body", [chat_whole(REFUSED).body, chat_stream(REFUSED).body])
def test_what_we_say_reads_as_a_refusal(body: bytes) -> None:
    finding = detect(body)
    assert finding.refusal is not None
    assert (finding.outcome, finding.refusal.text) == (Outcome.REFUSED, "No, but ...")


def _completion(*texts: str) -> bytes:
    choices = [
        {"index": place, "finish_reason": "stop", "message": {"role": "assistant", "content": text}, "x": 1}
        for place, text in enumerate(texts)
    ]
    return json.dumps({"id": "c1", "choices": choices, "usage": {"total_tokens": 7}, "odd": True}).encode()


def test_a_models_own_words_move_and_all_else_stays() -> None:
    marked = json.loads(marked_chat(_completion("I can't help.", "Sure."), choices={0}))
    first, second = (choice["message"] for choice in marked["choices"])
    assert first == {"role": "assistant", "content": None, "refusal": "I can't help."}
    assert second == {"role": "assistant", "content": "Sure."}
    assert (marked["odd"], marked["usage"], marked["choices"][0]["x"]) == (True, {"total_tokens": 7}, 1)


def test_the_words_of_a_stream_move_chunk_by_chunk() -> None:
    stream = (
        b'data: {"id":"c1", "choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}\r\n\r\n'
        b': a comment\n\ndata: {"choices":[{"index":0,"delta":{"content":"No."}}],"x":1}\n\n'
        b'data: {"choices":[{"index":1,"delta":{"content":"Sure."}}]}\n\n'
        b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
    )
    marked = marked_chat_stream(stream, choices={0})
    lines, before = marked.splitlines(keepends=True), stream.splitlines(keepends=True)
    changed = [place for place, line in enumerate(lines) if line != before[place]]
    assert changed == [0, 4]
    assert json.loads(lines[4][6:]) == {
        "choices": [{"index": 0, "delta": {"content": None, "refusal": "No."}}],
        "x": 1,
    }
    assert lines[0].endswith(b"\r\n")


@pytest.mark.parametrize(
    "body", [b'{"choices": 3}', b'{"choices": [3]}', b'{"choices": [{"message": 3}]}', b"{}"]
)
def test_a_shape_without_words_stays_as_it_is(body: bytes) -> None:
    assert json.loads(marked_chat(body, choices={0})) == json.loads(body)
