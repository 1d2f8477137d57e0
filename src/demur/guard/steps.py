"""The steps a flow yields: everything it wants from the outside world, as frozen values.

A flow is a generator without any I/O. A driver performs each step and sends the result back, or throws
the error in, so retrying and recording are ordinary code that runs the same with and without `await`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from demur.guard.checks import Check
from demur.types import Breaker, Exchange, Retriever, Subject, WireHead, WireRequest, WireStream

__all__ = [
    "Assess",
    "Call",
    "Close",
    "Detect",
    "Effect",
    "Emit",
    "Flow",
    "Gather",
    "Invoke",
    "Item",
    "Looked",
    "Receive",
    "Record",
    "Report",
    "Reports",
    "Retrieve",
    "Step",
    "Together",
    "Wait",
]

Item = WireHead | bytes
"""What a client can be given: first the head of its reply, then bytes of the body."""
_NO_NAMES: Mapping[str, object] = MappingProxyType({})


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
class Invoke:
    """Call a function of the user's own, such as a method of their client; gives what it returns.

    function: may be async, or give an awaitable, where the flow runs with asynchronous I/O
    Raises into the flow whatever the function raises.
    """

    function: Callable[..., object]
    args: tuple[object, ...] = ()
    kwargs: Mapping[str, object] = field(default_factory=lambda: _NO_NAMES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assess:
    """Let `check` judge `subject`; gives a Risk.

    timeout: seconds after which it is given up, waiting for its turn included; None trusts it to be quick and
        waits for it
    at_most: calls of this check under way at once; None: as many as come
    breaker: when it is left alone since it fails; None asks it all the same
    Raises into the flow whatever the check raises, as `opinion_of` does, CheckTimeoutError when it takes too
    long, CheckBusyError and CheckOpenError when it was not asked.
    """

    check: Check
    subject: Subject
    timeout: float | None = None
    at_most: int | None = None
    breaker: Breaker | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What came of one check among several.

    given: what it gave, or the error in its place where it failed
    seconds: from when it was to be asked until that was known
    is_let_go: nobody waited for what it would give
    """

    given: object
    seconds: float
    is_let_go: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Let several checks judge side by side; gives a tuple of what each `Looked` at, in order.

    steps: each with a timeout
    enough: told what came of each so far, None for those still awaited; where it says yes, those are let
        go. None waits for all of them
    """

    steps: tuple[Assess, ...]
    enough: Callable[[tuple[Looked | None, ...]], bool] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retrieve:
    """Look into a trusted source; gives a tuple of at most `most` passages.

    source: the name by which policies know it
    timeout: seconds after which it is given up
    Raises into the flow whatever the source raises, CheckTimeoutError when it takes too long.
    """

    retriever: Retriever
    source: str
    query: str
    most: int
    timeout: float = 5.0


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


Effect = (
    Call | Invoke | Receive | Close | Detect | Assess | Together | Retrieve | Wait | Emit | Record | Report
)
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
Reports = Callable[[str, Exception], Flow[None]]
"""Reports a failure inside Demur under its short stable word, and notes it for the record."""
