"""Sends requests to somebody else's service: bounded in time and size, no redirects, no proxies."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from functools import cache
from typing import TypeVar
from urllib.parse import SplitResult, urlsplit

from demur.errors import SettingError, UpstreamError, UpstreamTimeoutError
from demur.types import Headers, WireHead, WireReply, WireRequest

__all__ = ["ServiceClient", "ServicePlace"]

T = TypeVar("T")
_LIMIT = 2**20
"""Bytes of the longest reply; a verdict takes a thousand."""
_PIECE = 2**14
_JSON: Headers = (("content-type", "application/json"), ("accept", "application/json"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePlace:
    """Where a service lives.

    who: what messages call it, such as `the judge`
    setting: what the names of its settings begin with, such as `reading.judge_`
    key: goes into `key_header`, behind `key_prefix`; "" sends none
    timeout: seconds for one request; a server that is slow from its first byte on may take them twice
    base: what paths are below where the URL names no path

    Raises SettingError for a URL that is none, a key that no header can hold, no time.
    """

    who: str
    setting: str
    url: str
    key: str = field(default="", repr=False)
    key_header: str = "authorization"
    key_prefix: str = "Bearer "
    timeout: float = 20.0
    base: str = ""

    def __post_init__(self) -> None:
        if not _is_base_url(self.url):
            raise SettingError(
                f"{self.who}'s URL is {self.url!r}",
                where=f"{self.setting}url",
                hint="give it as https://host or https://host/path",
            )
        if not (self.key.isascii() and self.key.isprintable()):
            raise SettingError(
                f"{self.who}'s key holds characters that no header can",
                where=f"{self.setting}key_env",
                hint="look for a line break or a stray character in it",
            )
        if not self.timeout > 0:
            raise SettingError(
                f"{self.setting.rpartition('.')[2]}timeout is {self.timeout!r}",
                where=f"{self.setting}timeout",
                hint="give a number above 0",
            )

    @property
    def parts(self) -> SplitResult:
        """The URL, taken apart."""
        return urlsplit(self.url)

    @property
    def key_headers(self) -> dict[str, str]:
        """The header that holds the key; none without one."""
        return {self.key_header: f"{self.key_prefix}{self.key}"} if self.key else {}

    def path(self, below: str) -> str:
        """Give the path and query of a request whose own path is `below`."""
        return f"{self.parts.path.rstrip('/') or self.base}{below}" or "/"


class ServiceClient:
    """Asks the service at `place`; safe for threads, one connection a request.

    timer: seconds that never run backwards
    """

    def __init__(self, place: ServicePlace, *, timer: Callable[[], float]) -> None:
        self.place, self._timer = place, timer

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

    def post(self, path: str, *, body: bytes) -> WireReply:
        """Send `body`, which is JSON, to a path below the base URL; raises what `send` does."""
        return self.send(WireRequest(method="POST", path=path, headers=_JSON, body=body))

    def send(self, request: WireRequest) -> WireReply:
        """Send one request, with the key.

        Raises UpstreamError where no whole reply comes, UpstreamTimeoutError where it is late. An HTTP error
        status is a reply, not an error.
        """
        place = self.place
        ends = self._timer() + place.timeout
        link = _link(place)
        try:
            headers = dict(request.headers) | place.key_headers
            link.request(request.method, place.path(request.path), body=request.body, headers=headers)
            reply = link.getresponse()
            return WireReply(
                head=WireHead(status=reply.status, headers=_lower(reply)), body=self._whole(reply, ends)
            )
        except TimeoutError as error:
            raise UpstreamTimeoutError(
                f"{place.who} took too long", where=place.url, hint=f"raise {place.setting}timeout"
            ) from error
        except (OSError, http.client.HTTPException) as error:
            raise UpstreamError(
                f"{place.who} cannot be spoken to: {error!r}",
                where=place.url,
                hint=f"check {place.setting}url",
            ) from error
        finally:
            link.close()

    def _whole(self, reply: http.client.HTTPResponse, ends: float) -> bytes:
        pieces = bytearray()
        while piece := reply.read1(_PIECE):
            pieces += piece
            if len(pieces) > _LIMIT:
                raise UpstreamError(f"{self.place.who} sent more than {_LIMIT} bytes", where=self.place.url)
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
    host = place.parts.hostname or ""
    if place.parts.scheme == "https":
        return http.client.HTTPSConnection(
            host, place.parts.port, timeout=place.timeout, context=_trusting_as_usual()
        )
    return http.client.HTTPConnection(host, place.parts.port, timeout=place.timeout)


@cache
def _trusting_as_usual() -> ssl.SSLContext:
    """Check certificates and names by the machine's own authorities; reading those takes 20 ms."""
    return ssl.create_default_context()


def _lower(reply: http.client.HTTPResponse) -> Headers:
    return tuple((name.lower(), value) for name, value in reply.getheaders())
