"""Answers of ours in the shape that each API's own clients take for a refusal, whole or as a stream."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import msgspec

from demur.types import Category, Headers, WireHead, WireReply

__all__ = ["Spoken", "as_events", "json_reply", "parsed_events"]

_JSON: Headers = (("content-type", "application/json"),)
_SSE: Headers = (("content-type", "text/event-stream; charset=utf-8"), ("cache-control", "no-cache"))
_DATA = b"data:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What a reply of ours says; no model was behind it, so it counts no tokens.

    record: id of its record, which becomes a part of the reply's own id
    at: seconds since the Unix epoch
    refuses: False for a question to the user, which is ordinary content and no refusal
    extension: what stands in the reply's object `demur`
    content_too: the text of a refusal stands in the ordinary content as well
    with_usage: the client asked a stream to end with its usage
    """

    record: str
    at: int
    model: str
    text: str
    refuses: bool
    category: Category | None = None
    extension: Mapping[str, object] = field(default_factory=dict)
    content_too: bool = False
    with_usage: bool = False


def json_reply(body: object) -> WireReply:
    """Give a whole reply with `body` as its JSON."""
    return _reply(_JSON, msgspec.json.encode(body))


def as_events(events: Iterable[tuple[str, object]]) -> WireReply:
    """Give a stream of server-sent events, complete already.

    events: name ("" for none) and data; a string is sent as it is, anything else as JSON
    """
    return _reply(_SSE, b"".join(_event(name, data) for name, data in events))


def parsed_events(stream: bytes) -> Iterable[tuple[bytes, dict[str, object] | None]]:
    """Split `stream` into lines, each with the JSON object that its `data:` holds, None where it holds none.

    The lines, put together, are `stream` again byte for byte.
    """
    for line in stream.splitlines(keepends=True):
        yield line, _object(line[len(_DATA) :]) if line.startswith(_DATA) else None


def _reply(headers: Headers, body: bytes) -> WireReply:
    length = (("content-length", str(len(body))),)
    return WireReply(head=WireHead(status=200, headers=headers + length), body=body)


def _object(data: bytes) -> dict[str, object] | None:
    try:
        value = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return value if isinstance(value, dict) else None


def _event(name: str, data: object) -> bytes:
    named = b"event: %s\n" % name.encode() if name else b""
    said = data.encode() if isinstance(data, str) else msgspec.json.encode(data)
    return b"%sdata: %s\n\n" % (named, said)
