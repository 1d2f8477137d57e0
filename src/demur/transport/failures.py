"""What went wrong on the wire, in one sentence with a next step."""

from __future__ import annotations

import asyncio

import aiohttp

from demur.errors import UpstreamError, UpstreamTimeoutError

__all__ = ["FAILURES", "upstream_error"]

FAILURES = (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError, OSError, ValueError)
"""Everything the HTTP client raises for a bad connection or reply."""

_KINDS: tuple[tuple[type[BaseException], str, str], ...] = (
    (aiohttp.ClientConnectorDNSError, "has a name that cannot be resolved", "check the base URL and the DNS"),
    (aiohttp.ClientConnectorCertificateError, "shows a certificate we do not trust", "check the base URL"),
    (
        aiohttp.ClientConnectorSSLError,
        "does not speak TLS as expected",
        "check http or https in the base URL",
    ),
    (aiohttp.ClientConnectorError, "refuses connections", "check the base URL and whether it is up"),
    (aiohttp.ClientPayloadError, "broke off in mid-reply", "try again"),
    (aiohttp.ServerDisconnectedError, "closed the connection without a reply", "try again"),
    (aiohttp.ClientResponseError, "sent something that is not HTTP", "check the base URL"),
    (aiohttp.InvalidURL, "was asked for an address that is not one", "check the base URL and the path"),
    (aiohttp.ClientOSError, "reset the connection", "try again"),
)


def upstream_error(error: BaseException, *, upstream: str, url: str) -> UpstreamError:
    """Give the error of our tree for `error`, met while speaking to `upstream` at `url`."""
    if isinstance(error, TimeoutError):
        what = (
            "accepts no connection" if isinstance(error, aiohttp.ConnectionTimeoutError) else "says nothing"
        )
        return UpstreamTimeoutError(
            f"upstream {upstream!r} {what} within the time allowed",
            where=url,
            hint="try again, or raise the transport's timeouts",
        )
    for kind, says, hint in _KINDS:
        if isinstance(error, kind):
            return UpstreamError(f"upstream {upstream!r} {says}", where=url, hint=hint)
    return UpstreamError(f"upstream {upstream!r} failed: {error!r}", where=url, hint="try again")
