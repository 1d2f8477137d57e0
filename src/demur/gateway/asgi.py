"""The few ASGI messages the gateway speaks, and the types they have."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping

from demur.errors import ClientGoneError, InputError
from demur.types import Headers, WireHead

__all__ = [
    "Message",
    "Receive",
    "Scope",
    "Send",
    "TooLargeError",
    "headers_of",
    "read_body",
    "send_body",
    "send_head",
]

# ASGI's own messages hold anything; whoever reads a field narrows it.
Scope = MutableMapping[str, object]
Message = MutableMapping[str, object]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class TooLargeError(InputError):
    """A request's body is larger than allowed."""


def headers_of(scope: Scope) -> Headers:
    """Give the request's headers, in the order received."""
    pairs = scope["headers"]
    if not isinstance(pairs, list):
        raise TypeError(f"ASGI headers are a list, not {pairs!r}")
    return tuple((name.decode("latin-1").lower(), _text(value)) for name, value in pairs)


def _text(value: bytes) -> str:
    """Decode the way the HTTP client will encode, so that the same bytes go upstream."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


async def read_body(receive: Receive, *, limit: int) -> bytes:
    """Read the request's body.

    Raises TooLargeError beyond `limit` bytes, ClientGoneError when the client leaves before its end.
    """
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGoneError("the client went away before its request was complete")
        piece = message.get("body", b"")
        body += piece if isinstance(piece, bytes) else b""
        if len(body) > limit:
            raise TooLargeError(f"the request is larger than {limit} bytes", hint="send less")
        if not message.get("more_body", False):
            return bytes(body)


async def send_head(send: Send, head: WireHead) -> None:
    """Send status and headers."""
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in head.headers]
    await send({"type": "http.response.start", "status": head.status, "headers": headers})


async def send_body(send: Send, body: bytes, *, more: bool) -> None:
    """Send bytes of the body; `more` is False for the last ones."""
    await send({"type": "http.response.body", "body": body, "more_body": more})
