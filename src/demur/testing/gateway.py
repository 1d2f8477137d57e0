"""A gateway with real parts and harmless settings, to be pointed at a scripted upstream."""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Executor
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TypedDict, Unpack

from demur.access import Access, Limits, OpenAccess
from demur.gateway import Detects, Gateway, GatewayParts, GatewaySettings, create_app, running_server
from demur.guard import GuardParts
from demur.telemetry import Alarm, Metrics, PolicyState
from demur.testing.findings import finding
from demur.testing.memory_sink import MemorySink
from demur.transport import AiohttpTransport, Transport, TransportSettings
from demur.types import EventSink, Exchange, Finding, RecordSink

__all__ = ["PartFields", "RunningGateway", "gateway_parts", "plain_detect", "running_gateway"]


class PartFields(TypedDict, total=False):
    """The parts that a test may set; see `GatewayParts`."""

    transport: Transport
    detect: Detects
    sink: RecordSink
    keys: Access
    limits: Limits
    guard: GuardParts
    events: EventSink
    policy: Callable[[], PolicyState]
    reload: Callable[[], None]
    waiting_room: Executor
    settings: GatewaySettings
    new_id: Callable[[], str]
    clock: Callable[[], float]
    is_healthy: Callable[[], bool]
    on_shutdown: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningGateway:
    """A gateway that answers at `url`; `kept` holds its records unless it was given another sink."""

    url: str
    app: Gateway
    parts: GatewayParts
    kept: MemorySink

    @property
    def records(self) -> tuple[Exchange, ...]:
        """What was recorded so far."""
        return self.kept.exchanges

    def figure(self, line: str) -> float:
        """Give the value of the sample `line` of the metrics page, 0 where it is absent."""
        page = self.parts.metrics.render().decode().splitlines()
        return next(
            (float(sample.rpartition(" ")[2]) for sample in page if sample.startswith(f"{line} ")), 0.0
        )


def plain_detect(reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:  # noqa: ARG001 - a double that looks at nothing
    """Take every reply for an answer."""
    return finding(failure="")


def gateway_parts(url: str, **over: Unpack[PartFields]) -> GatewayParts:
    """Give parts that speak to `url` as both upstreams; records are named r1, r2, ... and kept in memory.

    over: parts to set otherwise
    """
    numbers = itertools.count(1)
    settings = TransportSettings(
        upstreams={"openai": url, "anthropic": url}, connect=1.0, idle=5.0, total=10.0
    )
    usual = GatewayParts(
        transport=AiohttpTransport(settings),
        detect=plain_detect,
        sink=MemorySink(),
        keys=OpenAccess(),
        limits=Limits(clock=time.time),
        metrics=Metrics(),
        alarm=Alarm(logging.getLogger("demur.gateway"), clock=time.monotonic),
        clock=time.time,
        timer=time.monotonic,
        new_id=lambda: f"r{next(numbers)}",
        is_healthy=lambda: True,
        on_shutdown=lambda: None,
        settings=GatewaySettings(grace=1.0),
    )
    return replace(usual, **over)


@asynccontextmanager
async def running_gateway(url: str, **over: Unpack[PartFields]) -> AsyncIterator[RunningGateway]:
    """Serve a gateway in front of `url` on the running loop while the block lasts."""
    kept = MemorySink()
    parts = gateway_parts(url, **({"sink": kept} | over))
    app = create_app(parts)
    async with running_server(app) as here:
        yield RunningGateway(url=here, app=app, parts=parts, kept=kept)
