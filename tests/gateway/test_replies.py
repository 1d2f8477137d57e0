from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.gateway import Api
from demur.gateway.replies import arguments_in


def _body(value: object) -> bytes:
    return json.dumps(value).encode()


def _events(*values: object) -> bytes:
    return b"".join(b"data: " + _body(value) + b"\n\n" for value in values)


def _calls(*texts: str) -> list[dict[str, object]]:
    return [{"index": place, "function": {"arguments": text}} for place, text in enumerate(texts)]


def test_the_arguments_of_every_choice_of_a_chat_are_read() -> None:
    choices = [{"message": {"tool_calls": _calls("a", "b")}}, {"message": {"tool_calls": _calls("c")}}, 7]
    assert arguments_in(Api.CHAT, _body({"choices": choices})) == "a\nb\nc"


def test_the_input_of_a_messages_tool_is_read() -> None:
    reply = {"role": "assistant", "content": [{"type": "tool_use", "input": {"q": 1}}]}
    assert arguments_in(Api.MESSAGES, _body(reply)) == '{"q":1}'


def test_the_pieces_of_a_streamed_chat_are_put_together_call_by_call() -> None:
    def chunk(place: int, text: str) -> object:
        call = {"index": place, "function": {"arguments": text}}
        return {"choices": [{"index": 0, "delta": {"tool_calls": [call]}}]}

    stream = _events(chunk(0, '{"a"'), chunk(1, "x"), chunk(0, ": 1}"), {"choices": [{"delta": 3}]})
    assert arguments_in(Api.CHAT, stream + b"data: [DONE]\n\n") == '{"a": 1}\nx'


def test_the_pieces_of_a_streamed_message_are_put_together() -> None:
    stream = _events(
        {"type": "content_block_start", "index": 1, "content_block": {"type": "tool_use", "input": {}}},
        {"type": "content_block_delta", "index": 1, "delta": {"partial_json": '{"q"'}},
        {"type": "content_block_delta", "index": 1, "delta": {"partial_json": ": 1}"}},
        {"type": "content_block_start", "index": 2, "content_block": {"type": "tool_use", "input": {"r": 2}}},
    )
    assert arguments_in(Api.MESSAGES, stream) == '{"q": 1}\n{"r":2}'


@pytest.mark.parametrize(
    "body", [b"", b"{}", b'{"choices": 3, "tool": 1}', b'["tool"]', b"tool", b'{"tool":']
)
@pytest.mark.parametrize("api", list(Api))
def test_a_reply_without_calls_hands_nothing_to_tools(api: Api, body: bytes) -> None:
    assert arguments_in(api, body) == ""


@given(st.binary().map(lambda noise: b"data: {tool" + noise), st.sampled_from(list(Api)))
def test_any_bytes_are_read_without_an_error(body: bytes, api: Api) -> None:
    assert isinstance(arguments_in(api, body), str)
