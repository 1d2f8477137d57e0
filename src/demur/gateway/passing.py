"""Passing a request through without looking at its reply."""

from __future__ import annotations

from typing import cast

from demur.errors import ClientGoneError
from demur.guard import Call, Close, Emit, Flow, Receive
from demur.types import WireReply, WireRequest, WireStream

__all__ = ["passing"]


def passing(request: WireRequest, *, upstream: str) -> Flow[None]:
    """Send `request` to `upstream` and emit its reply as it comes; nothing is read and nothing recorded.

    Raises UpstreamError when the upstream fails, ClientGoneError once the client has left.
    """
    reply = yield Call(request=request, upstream=upstream, stream=True)
    if isinstance(reply, WireReply):
        yield Emit(item=reply.head)
        yield Emit(item=reply.body)
        return
    stream = cast("WireStream", reply)
    try:
        yield Emit(item=stream.head)
        while (chunk := (yield Receive(stream=stream))) is not None:
            yield Emit(item=cast("bytes", chunk))
    except ClientGoneError:
        yield Close(stream=stream)
        raise
