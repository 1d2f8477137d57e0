"""A request and a reply as they cross the wire, before anybody parses them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

__all__ = ["Headers", "WireHead", "WireReply", "WireRequest", "WireStream"]

Headers = tuple[tuple[str, str], ...]
"""Name and value pairs in the order received; names in lower case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WireRequest:
    """What is sent upstream.

    path: path and query below the upstream's base URL, such as `/v1/chat/completions`
    """

    method: str
    path: str
    headers: Headers
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class WireHead:
    """Status and headers of a reply, known before its body."""

    status: int
    headers: Headers

    def header(self, name: str) -> str:
        """Give the first value of header `name` (lower case), or "" where it is absent."""
        return next((value for key, value in self.headers if key == name), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class WireReply:
    """A whole reply."""

    head: WireHead
    body: bytes


class WireStream(Protocol):
    """A reply whose body is still to come; whoever opened it reads it with the driver's help."""

    @property
    def head(self) -> WireHead:
        """Status and headers, at hand before the first byte of the body."""
        ...
