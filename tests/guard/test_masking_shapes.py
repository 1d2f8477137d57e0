from __future__ import annotations

import json
from copy import deepcopy

import pytest
from openai.types.chat import ChatCompletion

from demur.guard import MaskingError, Masks, masked_events, masked_reply

KEY = "k3y-value"
CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": {"content": [{"token": "k3y", "logprob": -0.1, "bytes": None, "top_logprobs": []}]},
            "message": {
                "role": "assistant",
                "content": f"It is {KEY}.",
                "refusal": None,
                "tool_calls": [
                    {
                        "id": "call_1",
                        "type": "function",
                        "function": {"name": "send", "arguments": json.dumps({"text": f"a\n{KEY}"})},
                    }
                ],
            },
        }
    ],
}
MESSAGE = {
    "type": "message",
    "role": "assistant",
    "content": [
        {"type": "text", "text": f"It is {KEY}."},
        {"type": "tool_use", "id": "toolu_1", "name": "send", "input": {"to": ["x", KEY], KEY: 1}},
    ],
}
RESPONSE = {
    "object": "response",
    "output": [
        {"type": "message", "content": [{"type": "output_text", "text": f"It is {KEY}.", "annotations": []}]},
        {"type": "function_call", "arguments": json.dumps({"text": KEY})},
    ],
}


def masks(*values: str) -> Masks:
    return Masks(values=dict.fromkeys(values or (KEY,), "[secret]"))


@pytest.mark.parametrize("reply", [CHAT, MESSAGE, RESPONSE, f"It is {KEY}.", {"answer": {"n": [KEY]}}])
def test_no_value_is_left_in_a_masked_reply_and_the_given_one_stays(reply: object) -> None:
    before = deepcopy(reply)
    masked = masked_reply(reply, masks())

    assert KEY not in json.dumps(masked)
    assert "[secret]" in json.dumps(masked)
    assert reply == before


def test_arguments_stay_json_and_names_stay() -> None:
    masked = json.loads(json.dumps(masked_reply(CHAT, masks())))
    message = masked["choices"][0]["message"]

    assert json.loads(message["tool_calls"][0]["function"]["arguments"]) == {"text": "a\n[secret]"}
    assert (masked["id"], message["role"], message["refusal"]) == ("chatcmpl-1", "assistant", None)


def test_tokens_that_spell_the_words_once_more_are_left_out() -> None:
    masked = json.loads(json.dumps(masked_reply(CHAT, masks())))

    assert masked["choices"][0]["logprobs"] is None


def test_an_object_of_a_client_stays_one() -> None:
    masked = masked_reply(ChatCompletion.model_validate(CHAT), masks())

    assert isinstance(masked, ChatCompletion)
    assert masked.choices[0].message.content == "It is [secret]."
    assert masked.choices[0].logprobs is None


def test_a_value_that_is_nowhere_to_be_found_is_an_error() -> None:
    with pytest.raises(MaskingError, match="1 of 2 values"):
        masked_reply(CHAT, masks(KEY, "elsewhere"))


def test_two_keys_that_would_become_one_are_an_error() -> None:
    with pytest.raises(MaskingError, match="two keys"):
        masked_reply({"a1": 1, "b2": 2}, masks("a1", "b2"))


def test_an_error_of_a_client_cannot_be_masked() -> None:
    with pytest.raises(MaskingError, match="error of the client"):
        masked_reply(ValueError(KEY), masks())


def chunks(*pieces: str) -> list[object]:
    return [{"choices": [{"index": 0, "delta": {"content": piece}}]} for piece in pieces]


def deltas(name: str, *pieces: str) -> list[object]:
    return [
        {"type": "content_block_delta", "index": 0, "delta": {"type": "any", name: piece}} for piece in pieces
    ]


def test_a_value_that_came_in_pieces_is_masked_in_the_first_of_them() -> None:
    masked = masked_events(chunks("It is k3", "y-val", "ue."), masks())

    assert masked == chunks("It is [secret].", "", "")


@pytest.mark.parametrize("name", ["text", "thinking"])
def test_the_blocks_of_messages_are_put_together(name: str) -> None:
    assert masked_events(deltas(name, "k3y-", "value"), masks()) == deltas(name, "[secret]", "")


def test_arguments_in_pieces_stay_json() -> None:
    masked = masked_events(deltas("partial_json", '{"a": "k3', 'y-value"}'), masks())

    assert masked == deltas("partial_json", '{"a": "[secret]"}', "")


def test_tool_calls_of_a_chat_are_told_apart() -> None:
    def call(index: int, piece: str) -> object:
        held = {"index": index, "function": {"arguments": piece}}
        return {"choices": [{"index": 0, "delta": {"tool_calls": [held]}}]}

    masked = masked_events([call(0, '{"a": "k3y'), call(1, '{"b": 1}'), call(0, '-value"}')], masks())

    assert masked == [call(0, '{"a": "[secret]"}'), call(1, '{"b": 1}'), call(0, "")]


def test_the_events_of_responses_are_put_together_and_their_ends_masked() -> None:
    about = {"type": "response.output_text.delta", "item_id": "m", "content_index": 0}
    events = [about | {"delta": "k3y-"}, about | {"delta": "value"}]
    done = {"type": "response.output_text.done", "text": KEY}

    assert masked_events([*events, done], masks()) == [
        about | {"delta": "[secret]"},
        about | {"delta": ""},
        done | {"text": "[secret]"},
    ]


def test_texts_without_a_value_keep_their_pieces() -> None:
    events = chunks("one ", "two ", KEY)
    other = [{"choices": [{"index": 1, "delta": {"content": piece}}]} for piece in ("a", "b")]

    assert masked_events([*other, *events], masks())[:2] == other
