"""What the gateway needs of whoever speaks to model providers, and the settings of the one we ship."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol
from urllib.parse import urlsplit

from demur.errors import SettingError, nearest
from demur.types import WireReply, WireRequest, WireStream

__all__ = ["UPSTREAMS", "Transport", "TransportSettings"]

UPSTREAMS: Mapping[str, str] = MappingProxyType(
    {"openai": "https://api.openai.com", "anthropic": "https://api.anthropic.com"}
)
"""Where each upstream lives unless a setting says otherwise."""


class Transport(Protocol):
    """Sends one request to a named upstream; the three other methods belong to open streams and the end."""

    async def send(self, request: WireRequest, *, upstream: str, stream: bool) -> WireReply | WireStream:
        """Send `request`; give the whole reply, or with `stream` an open one as soon as its head is here.

        Raises SettingError for an upstream nobody configured, UpstreamError when it cannot be reached or
        breaks off, UpstreamTimeoutError when it is too slow. An HTTP error status is a reply, not an error.
        """
        ...

    async def receive(self, stream: WireStream) -> bytes | None:
        """Give the next bytes of `stream` as they arrive, None at its end.

        Raises UpstreamError when it breaks.
        """
        ...

    async def release(self, stream: WireStream) -> None:
        """Close `stream`, and its connection where it was not read to its end; repeating is free."""
        ...

    async def aclose(self) -> None:
        """Close every connection."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class TransportSettings:
    """How upstreams are reached.

    upstreams: base URL by name; a path in it is kept in front of the request's own
    connect: seconds to get a connection, waiting for a free one included
    idle: seconds without a byte from the upstream; a whole reply is silent until it is complete
    total: seconds for one request, a stream's whole life included
    connections: how many may be open at once, to all upstreams together
    keep_alive: seconds an unused connection is kept
    reply_limit: bytes of the largest whole reply; streams have no limit

    Raises SettingError when a figure is not positive, or a base URL is not http(s) or ends in /v1.
    """

    upstreams: Mapping[str, str] = field(default_factory=lambda: UPSTREAMS)
    connect: float = 10.0
    idle: float = 600.0
    total: float = 1800.0
    connections: int = 1000
    keep_alive: float = 15.0
    reply_limit: int = 64 * 2**20

    def __post_init__(self) -> None:
        for name in ("connect", "idle", "total", "connections", "keep_alive", "reply_limit"):
            if getattr(self, name) <= 0:
                raise SettingError(
                    f"{name} is {getattr(self, name)!r}", where="transport", hint="give a number above 0"
                )
        for name, url in self.upstreams.items():
            parts = urlsplit(url)
            if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
                raise SettingError(
                    f"the base URL of upstream {name!r} is {url!r}",
                    where="transport.upstreams",
                    hint="give it as https://host or https://host/path",
                )
            if parts.path.rstrip("/").endswith("/v1"):
                raise SettingError(
                    f"the base URL of upstream {name!r} ends in /v1: {url!r}",
                    where="transport.upstreams",
                    hint="leave /v1 out, every request brings its own",
                )

    def base_url(self, upstream: str) -> str:
        """Give the base URL of `upstream`, no slash at its end; raises SettingError where it is unknown."""
        if upstream not in self.upstreams:
            raise SettingError(
                f"no upstream is called {upstream!r}",
                where="transport.upstreams",
                hint=nearest(upstream, self.upstreams),
            )
        return self.upstreams[upstream].rstrip("/")
