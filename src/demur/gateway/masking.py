"""Masks the bytes of a reply, whole or streamed, in the shape of either API."""

from __future__ import annotations

import json

import msgspec

from demur.gateway.native import parsed_events
from demur.guard import MaskingError, Masks, masked_events, masked_reply

__all__ = ["masked_body"]


def masked_body(body: bytes, masks: Masks) -> bytes:
    """Give `body` with every text in it masked; of a stream, only the lines that change are written anew.

    Raises MaskingError where `body` is no JSON and no stream of it, or a value is not to be found in it.
    """
    if not body.lstrip().startswith(b"{"):
        return _stream(body, masks)
    try:
        root = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise MaskingError("the reply is no JSON", hint="refuse instead") from error
    return msgspec.json.encode(masked_reply(root, masks))


def _stream(body: bytes, masks: Masks) -> bytes:
    lines = list(parsed_events(body))
    events = [root for _, root in lines if root is not None]
    masked = iter(masked_events(events, masks))
    return b"".join(_line(line, root, next(masked) if root is not None else None) for line, root in lines)


def _line(line: bytes, root: dict[str, object] | None, masked: object) -> bytes:
    if masked == root:
        return line
    end = line[len(line.rstrip(b"\r\n")) :]
    return b"data: " + msgspec.json.encode(masked) + end
