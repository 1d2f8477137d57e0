"""A line's reply as the bytes that a provider would send: whole bodies and server-sent events."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from demur.demo.scenes import Api, Line, Reply

__all__ = ["Json", "error_body", "plain_body", "plain_events", "stream_events", "whole_body"]

Json = Mapping[str, object]

_CREATED = 1_790_000_000
"""A fixed creation time, so that every run of the demo sends the same bytes."""


def _openai(scene_id: str, model: str, kind: str) -> dict[str, object]:
    return {"id": f"chatcmpl-{scene_id}", "object": kind, "created": _CREATED, "model": model}


def _anthropic(scene_id: str, model: str) -> dict[str, object]:
    usage = {"input_tokens": 12, "output_tokens": 9}
    return {"id": f"msg_{scene_id}", "type": "message", "role": "assistant", "model": model, "usage": usage}


def whole_body(line: Line, reply: Reply) -> bytes:
    """Give the body of a whole reply; errors stay as the line has them, replies get id, model and usage."""
    body = msgspec.json.decode(reply.body, type=dict[str, object])
    if "error" in body:
        return msgspec.json.encode(body)
    if line.api == "anthropic":
        return msgspec.json.encode(_anthropic(line.id, line.model) | body)
    usage = {"prompt_tokens": 12, "completion_tokens": 9, "total_tokens": 21}
    return msgspec.json.encode(_openai(line.id, line.model, "chat.completion") | {"usage": usage} | body)


def stream_events(line: Line, reply: Reply) -> tuple[bytes, ...]:
    """Give the server-sent events of a streamed reply, each framed; OpenAI's end in [DONE] unless cut."""
    bodies = [msgspec.json.decode(event, type=dict[str, object]) for event in reply.events]
    if line.api == "anthropic":
        return tuple(_named(_started(line, body)) for body in bodies)
    head = _openai(line.id, line.model, "chat.completion.chunk")
    frames = tuple(_data(msgspec.json.encode(head | body)) for body in bodies)
    return frames if reply.cut else (*frames, _data(b"[DONE]"))


def _started(line: Line, body: dict[str, object]) -> dict[str, object]:
    message = body.get("message")
    if body.get("type") != "message_start" or not isinstance(message, dict):
        return body
    return body | {"message": _anthropic(line.id, line.model) | message}


def _data(body: bytes) -> bytes:
    return b"data: " + body + b"\n\n"


def _named(body: Json) -> bytes:
    return f"event: {body['type']}\n".encode() + _data(msgspec.json.encode(body))


def error_body(api: Api, message: str) -> bytes:
    """Give the body of a 400 in the shape of `api`."""
    if api == "anthropic":
        error: Json = {"type": "invalid_request_error", "message": message}
        return msgspec.json.encode({"type": "error", "error": error, "request_id": "req_demo"})
    error = {"message": message, "type": "invalid_request_error", "param": None, "code": None}
    return msgspec.json.encode({"error": error})


def plain_body(api: Api, *, model: str, text: str) -> bytes:
    """Give a whole answer that says `text`."""
    if api == "anthropic":
        said = {"content": [{"type": "text", "text": text}], "stop_reason": "end_turn", "stop_sequence": None}
        return msgspec.json.encode(_anthropic("fallback", model) | said)
    message = {"role": "assistant", "content": text, "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
    return msgspec.json.encode(_openai("fallback", model, "chat.completion") | {"choices": [choice]})


def plain_events(api: Api, *, model: str, text: str) -> tuple[bytes, ...]:
    """Give a streamed answer that says `text`."""
    if api == "anthropic":
        return _anthropic_events(model, text)
    head = _openai("fallback", model, "chat.completion.chunk")
    deltas: tuple[tuple[Json, str | None], ...] = (
        ({"role": "assistant", "content": text}, None),
        ({}, "stop"),
    )
    frames = tuple(
        _data(msgspec.json.encode(head | {"choices": [{"index": 0, "delta": delta, "finish_reason": end}]}))
        for delta, end in deltas
    )
    return (*frames, _data(b"[DONE]"))


def _anthropic_events(model: str, text: str) -> tuple[bytes, ...]:
    start = _anthropic("fallback", model) | {"content": [], "stop_reason": None, "stop_sequence": None}
    end = {"stop_reason": "end_turn", "stop_sequence": None}
    events: tuple[Json, ...] = (
        {"type": "message_start", "message": start},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": end, "usage": {"output_tokens": 9}},
        {"type": "message_stop"},
    )
    return tuple(map(_named, events))
