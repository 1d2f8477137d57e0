"""Refusals as Anthropic's messages state them: one text block and `stop_reason: refusal`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import msgspec

from demur.gateway.native import Spoken, as_events, json_reply, parsed_events
from demur.types import Category, WireReply

__all__ = ["marked_message", "marked_message_stream", "message_stream", "message_whole"]

_NO_USAGE = {"input_tokens": 0, "output_tokens": 0}
_REFUSED = {"stop_reason": "refusal", "stop_details": {"type": "refusal", "category": None}}
_THEIR_WORD: Mapping[Category | None, str] = MappingProxyType({Category.CYBER: "cyber"})
"""Categories that the API has a word for which means the same; its others are narrower or wider than ours."""


def message_whole(spoken: Spoken) -> WireReply:
    """Give a message with one text block, as the official client parses it."""
    block = {"type": "text", "text": spoken.text}
    return json_reply(_start(spoken) | {"content": [block], **_end(spoken), "demur": spoken.extension})


def message_stream(spoken: Spoken) -> WireReply:
    """Give the same as a stream of the API's own events; `message_delta` carries the object `demur`."""
    return as_events((str(event["type"]), event) for event in _events(spoken))


def marked_message(body: bytes) -> bytes:
    """Give `body` with the stop reason of a refusal; its words and everything else stay.

    Raises msgspec.DecodeError where `body` is no JSON object.
    """
    root = msgspec.json.decode(body, type=dict[str, object])
    return msgspec.json.encode(root | _REFUSED)


def marked_message_stream(stream: bytes) -> bytes:
    """Do for the events of a stream what `marked_message` does; all lines but the last stay as they are."""
    return b"".join(_marked_line(line, root) for line, root in parsed_events(stream))


def _marked_line(line: bytes, root: dict[str, object] | None) -> bytes:
    delta = root.get("delta") if root and root.get("type") == "message_delta" else None
    if root is None or not isinstance(delta, dict):
        return line
    end = line[len(line.rstrip(b"\r\n")) :]
    return b"data: " + msgspec.json.encode(root | {"delta": delta | _REFUSED}) + end


def _start(spoken: Spoken) -> dict[str, object]:
    return {
        "id": f"msg_{spoken.record}",
        "type": "message",
        "role": "assistant",
        "model": spoken.model,
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": _NO_USAGE,
    }


def _end(spoken: Spoken) -> dict[str, object]:
    if not spoken.refuses:
        return {"stop_reason": "end_turn", "stop_sequence": None}
    word = _THEIR_WORD.get(spoken.category)
    details = {"type": "refusal", "category": word, "explanation": spoken.text}
    return {"stop_reason": "refusal", "stop_sequence": None, "stop_details": details}


def _events(spoken: Spoken) -> Iterator[dict[str, object]]:
    yield {"type": "message_start", "message": _start(spoken)}
    yield {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    yield {
        "type": "content_block_delta",
        "index": 0,
        "delta": {"type": "text_delta", "text": spoken.text},
    }
    yield {"type": "content_block_stop", "index": 0}
    yield {
        "type": "message_delta",
        "delta": _end(spoken),
        "usage": {"output_tokens": 0},
        "demur": spoken.extension,
    }
    yield {"type": "message_stop"}
