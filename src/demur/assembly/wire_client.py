"""Sends requests that a generator yields to somebody else's service, and hands it the replies."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from functools import cache
from typing import TypeVar
from urllib.parse import urlsplit

from demur.errors import SettingError, UpstreamError, UpstreamTimeoutError
from demur.types import Headers, WireHead, WireReply, WireRequest

__all__ = ["ServicePlace", "WireClient"]

T = TypeVar("T")
_LIMIT = 2**20
"""Bytes of the longest reply."""
_PIECE = 2**14


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePlace:
    """Where a service lives.

    url: base URL, with http or https
    headers: sent with each request, such as the key
    timeout: seconds for one request; a server that is slow from its first byte on may take them twice
    setting: what errors call the URL

    Raises SettingError for a URL that is none, a header that cannot be sent, no time.
    """

    url: str
    setting: str
    headers: Headers = field(default=(), repr=False)
    timeout: float = 20.0

    def __post_init__(self) -> None:
        if not _is_base_url(self.url):
            raise SettingError(
                f"the URL is {self.url!r}",
                where=self.setting,
                hint="give it as https://host or https://host/path",
            )
        if not all(value.isascii() and value.isprintable() for _, value in self.headers):
            raise SettingError(
                "the key holds characters that no header can",
                where=self.setting,
                hint="look for a line break or a stray character in it",
            )
        if not self.timeout > 0:
            raise SettingError(
                f"the timeout is {self.timeout!r}", where=self.setting, hint="give a number above 0"
            )


class WireClient:
    """Asks the service at `place`; safe for threads, one connection a request, no redirects, no proxies.

    timer: seconds that never run backwards
    """

    def __init__(self, place: ServicePlace, *, timer: Callable[[], float]) -> None:
        self._place, self._timer = place, timer

    def run(self, asking: Generator[WireRequest, WireReply, T]) -> T:
        """Send what `asking` yields, and give what it gives in the end.

        Raises UpstreamError, its timeout where a reply is late, and whatever `asking` raises.
        """
        request = next(asking)
        while True:
            try:
                request = asking.send(self.send(request))
            except StopIteration as done:
                result: T = done.value
                return result

    def send(self, request: WireRequest) -> WireReply:
        """Send one request; raises UpstreamError where no reply comes, its timeout where it is late."""
        ends = self._timer() + self._place.timeout
        parts = urlsplit(self._place.url)
        link = _link(self._place)
        try:
            headers = dict(request.headers) | dict(self._place.headers)
            link.request(
                request.method,
                f"{parts.path.rstrip('/')}{request.path}" or "/",
                body=request.body,
                headers=headers,
            )
            reply = link.getresponse()
            head = WireHead(
                status=reply.status,
                headers=tuple((name.lower(), value) for name, value in reply.getheaders()),
            )
            return WireReply(head=head, body=self._whole(reply, ends))
        except TimeoutError as error:
            raise UpstreamTimeoutError(
                "the service took too long", where=self._place.url, hint="give it more time in the settings"
            ) from error
        except (OSError, http.client.HTTPException) as error:
            raise UpstreamError(
                f"the service cannot be spoken to: {error!r}",
                where=self._place.url,
                hint=f"check {self._place.setting}",
            ) from error
        finally:
            link.close()

    def _whole(self, reply: http.client.HTTPResponse, ends: float) -> bytes:
        pieces = bytearray()
        while piece := reply.read1(_PIECE):
            pieces += piece
            if len(pieces) > _LIMIT:
                raise UpstreamError(f"the service sent more than {_LIMIT} bytes", where=self._place.url)
            if self._timer() > ends:
                raise TimeoutError
        if reply.length:
            raise http.client.IncompleteRead(bytes(pieces), reply.length)
        return bytes(pieces)


def _is_base_url(url: str) -> bool:
    try:
        parts = urlsplit(url)
        has_place = bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port or an address that is none
        return False
    more = parts.query or parts.fragment or "@" in parts.netloc
    return parts.scheme in ("http", "https") and has_place and not more


def _link(place: ServicePlace) -> http.client.HTTPConnection:
    parts = urlsplit(place.url)
    host = parts.hostname or ""
    if parts.scheme == "https":
        return http.client.HTTPSConnection(host, parts.port, timeout=place.timeout, context=_trust())
    return http.client.HTTPConnection(host, parts.port, timeout=place.timeout)


@cache
def _trust() -> ssl.SSLContext:
    """Check certificates and names by the machine's own authorities; reading those takes 20 ms."""
    return ssl.create_default_context()
