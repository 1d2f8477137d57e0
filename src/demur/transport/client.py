"""Model calls over aiohttp: one pool of connections, no redirects, bytes as they come."""

from __future__ import annotations

import aiohttp
from yarl import URL

from demur.errors import UpstreamError
from demur.transport.base import TransportSettings
from demur.transport.failures import FAILURES, upstream_error
from demur.transport.headers import reply_headers, request_headers
from demur.types import Headers, WireHead, WireReply, WireRequest, WireStream

__all__ = ["AiohttpTransport"]

_LONGEST_LINE = 64 * 2**10
"""Bytes of the longest header line; some providers send long ones."""
_OURS = ("User-Agent", "Accept", "Content-Type")
"""Headers aiohttp would add by itself; only the client's own go upstream."""


class _OpenStream:
    """An open reply; `response` is None once it was read to its end or released."""

    def __init__(self, response: aiohttp.ClientResponse, *, upstream: str) -> None:
        self.response: aiohttp.ClientResponse | None = response
        self.upstream, self.url = upstream, str(response.url)
        self._head = WireHead(status=response.status, headers=_headers(response))

    @property
    def head(self) -> WireHead:
        return self._head


class AiohttpTransport:
    """A `Transport` over aiohttp; belongs to the event loop of its first `send`.

    Upstreams are asked not to compress, so that the bytes passed through are the bytes received and can be
    read as they are. One that compresses all the same is decoded on arrival, its `content-encoding` dropped.
    """

    def __init__(self, settings: TransportSettings) -> None:
        self._settings = settings
        self._session: aiohttp.ClientSession | None = None

    async def send(self, request: WireRequest, *, upstream: str, stream: bool) -> WireReply | WireStream:
        """Send `request`; see `Transport.send`."""
        url = self._settings.base_url(upstream) + request.path
        try:
            response = await self._opened().request(
                request.method,
                URL(url, encoded=True),
                headers=request_headers(request.headers),
                data=request.body or None,
                allow_redirects=False,
                skip_auto_headers=_OURS,
            )
            if stream:
                return _OpenStream(response, upstream=upstream)
            async with response:
                return await self._whole(response, upstream)
        except FAILURES as error:
            raise upstream_error(error, upstream=upstream, url=url) from error

    async def receive(self, stream: WireStream) -> bytes | None:
        """Give the next bytes of `stream`; see `Transport.receive`."""
        opened = _ours(stream)
        if opened.response is None:
            return None
        try:
            chunk = await opened.response.content.readany()
        except FAILURES as error:
            await self.release(stream)
            raise upstream_error(error, upstream=opened.upstream, url=opened.url) from error
        if not chunk:
            opened.response.release()
            opened.response = None
        return chunk or None

    async def release(self, stream: WireStream) -> None:
        """Close `stream`; see `Transport.release`."""
        opened = _ours(stream)
        if opened.response is not None:
            opened.response.close()
            opened.response = None

    async def aclose(self) -> None:
        """Close every connection; a later `send` opens new ones."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            settings = self._settings
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=settings.connections, keepalive_timeout=settings.keep_alive
                ),
                timeout=aiohttp.ClientTimeout(
                    total=settings.total,
                    connect=settings.connect,
                    sock_connect=settings.connect,
                    sock_read=settings.idle,
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                max_line_size=_LONGEST_LINE,
                max_field_size=_LONGEST_LINE,
            )
        return self._session

    async def _whole(self, response: aiohttp.ClientResponse, upstream: str) -> WireReply:
        limit, pieces, size = self._settings.reply_limit, list[bytes](), 0
        async for piece in response.content.iter_any():
            pieces.append(piece)
            size += len(piece)
            if size > limit:
                raise UpstreamError(
                    f"upstream {upstream!r} sent more than {limit} bytes",
                    where=str(response.url),
                    hint="raise the transport's reply_limit",
                )
        head = WireHead(status=response.status, headers=_headers(response))
        return WireReply(head=head, body=b"".join(pieces))


def _headers(response: aiohttp.ClientResponse) -> Headers:
    pairs = (
        (name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in response.raw_headers
    )
    return reply_headers(tuple(pairs))


def _ours(stream: WireStream) -> _OpenStream:
    if not isinstance(stream, _OpenStream):
        raise TypeError(f"{stream!r} was opened by another transport")
    return stream
