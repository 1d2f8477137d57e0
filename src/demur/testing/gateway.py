"""A gateway with real parts and harmless settings, to be pointed at a scripted upstream."""

from __future__ import annotations

import itertools
import logging
import time
from dataclasses import replace
from typing import TypedDict, Unpack

from demur.access import Access, OpenAccess
from demur.gateway import Detects, GatewayParts, GatewaySettings
from demur.telemetry import Alarm, Metrics
from demur.testing.findings import finding
from demur.testing.memory_sink import MemorySink
from demur.transport import AiohttpTransport, Transport, TransportSettings
from demur.types import Finding, RecordSink

__all__ = ["PartFields", "gateway_parts", "plain_detect"]


class PartFields(TypedDict, total=False):
    """The parts that a test may set; see `GatewayParts`."""

    transport: Transport
    detect: Detects
    sink: RecordSink
    keys: Access
    settings: GatewaySettings


def plain_detect(reply: object, *, prompt: str | None, provider: str | None) -> Finding:  # noqa: ARG001 - a double that looks at nothing
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
