"""The steps a flow yields: everything it wants from the outside world, as frozen values.

A flow is a generator without any I/O. A driver performs each step and sends the result back, or throws
the error in, so retrying and recording are ordinary code that runs the same with and without `await`.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

from demur.types import Exchange, WireHead, WireRequest, WireStream

__all__ = [
    "Call",
    "Close",
    "Detect",
    "Effect",
    "Emit",
    "Flow",
    "Gather",
    "Item",
    "Receive",
    "Record",
    "Report",
    "Step",
    "Wait",
]

Item = WireHead | bytes
"""What a client can be given: first the head of its reply, then bytes of the body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Send `request` to the named upstream; gives a WireReply, or an open WireStream when `stream` is set.

    Raises UpstreamError into the flow when there is no reply to speak of.
    """

    request: WireRequest
    upstream: str
    stream: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Receive:
    """Wait for the next bytes of an open stream; gives None at its end.

    Raises UpstreamError into the flow when the stream breaks off.
    """

    stream: WireStream


@dataclass(frozen=True, slots=True, kw_only=True)
class Close:
    """Give an open stream back before its end, so that the upstream stops generating."""

    stream: WireStream


@dataclass(frozen=True, slots=True, kw_only=True)
class Detect:
    """Find out what `reply` is; gives a Finding.

    reply: anything `demur.detect` takes
    """

    reply: object
    prompt: str | None = None
    provider: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Let `seconds` pass."""

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Emit:
    """Hand `item` to the client; raises ClientGoneError into the flow when nobody is there."""

    item: Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Hand `exchange` to whoever keeps records; performed even after the client has gone."""

    exchange: Exchange


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Count and log a failure inside Demur, loudly; `where` is a short stable word such as `detect`."""

    where: str
    error: Exception


Effect = Call | Receive | Close | Detect | Wait | Emit | Record | Report
"""A step that somebody outside has to perform."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gather:
    """Run `flows` side by side; gives a tuple with each one's result, in order.

    A flow that fails gives its exception in its place, so that one failure never hides the others'
    results and the flow decides what a failed check means. These flows must not emit.
    """

    flows: tuple[Flow[object], ...]


Step = Effect | Gather
T = TypeVar("T")
Flow = Generator[Step, object, T]
"""Logic that yields steps and returns a T."""
