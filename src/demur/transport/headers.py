"""Which headers cross the gateway: all but those that belong to one connection only."""

from __future__ import annotations

from demur.types import Headers

__all__ = ["DECODED", "reply_headers", "request_headers"]

_HOP = frozenset(
    {"connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te"}
    | {"trailer", "trailers", "transfer-encoding", "upgrade"}
)
"""RFC 9110 section 7.6.1, with the names older software still sends."""
_OURS = "x-demur-"
"""What another Demur upstream found is its own finding; ours take the same names."""
_REWRITTEN = frozenset({"host", "content-length", "accept-encoding", "expect"})
"""Named anew for the next connection."""
DECODED = frozenset({"gzip", "x-gzip", "deflate", "br", "zstd"})
"""Content encodings the HTTP client undoes by itself."""


def _named_by_connection(headers: Headers) -> frozenset[str]:
    lists = [value for name, value in headers if name == "connection"]
    return frozenset(word.strip().lower() for words in lists for word in words.split(","))


def request_headers(headers: Headers) -> Headers:
    """Give what goes upstream: `headers` without hop-by-hop ones, and with no compression asked for.

    >>> request_headers((("host", "here"), ("connection", "x-a"), ("x-a", "1"), ("x-b", "2")))
    (('x-b', '2'), ('accept-encoding', 'identity'))
    """
    gone = _HOP | _REWRITTEN | _named_by_connection(headers)
    kept = tuple(pair for pair in headers if pair[0] not in gone)
    return (*kept, ("accept-encoding", "identity"))


def reply_headers(headers: Headers) -> Headers:
    """Give what goes back to the client: `headers` without hop-by-hop ones and without `x-demur-*`.

    Where the upstream compressed although it was asked not to, the body has been decoded on arrival, so its
    encoding and its length are left out too.

    >>> reply_headers((("content-encoding", "gzip"), ("content-length", "9"), ("x-b", "2")))
    (('x-b', '2'),)
    """
    gone = _HOP | _named_by_connection(headers)
    if any(name == "content-encoding" and value.lower() in DECODED for name, value in headers):
        gone |= {"content-encoding", "content-length"}
    return tuple(pair for pair in headers if pair[0] not in gone and not pair[0].startswith(_OURS))
