"""What a model's reply hands to tools, read out of its bytes, whole or streamed."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from demur.gateway.base import Api
from demur.gateway.conversation import messages_of
from demur.gateway.native import parsed_events
from demur.guard.conversation import arguments_of

__all__ = ["arguments_in"]

_MARKS = (b"tool", b"function_call")
"""One of these stands in every reply that calls a tool; most replies need no second parsing."""


def arguments_in(api: Api, body: bytes) -> str:
    """Give the arguments of every tool call in `body`, one below the other; "" where there is none.

    body: a whole reply or all the events of a stream; never raises on any bytes
    """
    if not any(mark in body for mark in _MARKS):
        return ""
    try:
        root = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _streamed(api, body)
    return "\n".join(text for text in _whole(api, root) if text)


def _whole(api: Api, root: object) -> Iterator[str]:
    if not isinstance(root, dict):
        return
    choices = root.get("choices")
    rows = choices if isinstance(choices, list) else []
    said = [row.get("message") for row in rows if isinstance(row, dict)] if api is Api.CHAT else [root]
    for message in messages_of(api, {"messages": said}):
        yield message.arguments


def _streamed(api: Api, body: bytes) -> str:
    """Put the pieces of each call together; calls are told apart by choice and place."""
    calls: dict[tuple[object, ...], list[str]] = {}
    pieces = _chat_pieces if api is Api.CHAT else _message_pieces
    for _, root in parsed_events(body):
        for place, text in pieces(root or {}):
            calls.setdefault(place, []).append(text)
    return "\n".join("".join(call) for call in calls.values())


def _chat_pieces(root: dict[str, object]) -> Iterator[tuple[tuple[object, ...], str]]:
    choices = root.get("choices")
    for choice in choices if isinstance(choices, list) else []:
        delta = choice.get("delta") if isinstance(choice, dict) else None
        if not isinstance(delta, dict):
            continue
        calls = delta.get("tool_calls")
        for call in [delta.get("function_call"), *(calls if isinstance(calls, list) else [])]:
            place = call.get("index") if isinstance(call, dict) else None
            if text := arguments_of(call):
                yield (repr(choice.get("index")), repr(place)), text


def _message_pieces(root: dict[str, object]) -> Iterator[tuple[tuple[object, ...], str]]:
    delta, block = root.get("delta"), root.get("content_block")
    if isinstance(delta, dict) and isinstance(delta.get("partial_json"), str):
        yield (repr(root.get("index")),), delta["partial_json"]
    if isinstance(block, dict) and block.get("input"):
        yield (repr(root.get("index")), "whole"), msgspec.json.encode(block["input"]).decode()
