"""The gateway: OpenAI- and Anthropic-shaped requests are judged, answered or let through; all is noticed."""

from __future__ import annotations

from demur.gateway.app import Gateway, create_app
from demur.gateway.base import OBSERVED, Api, Detects, GatewayParts, GatewaySettings, PatientSink
from demur.gateway.callers import CALLER_HEADERS, CONTEXT_HEADER, KEY_HEADER
from demur.gateway.decided import DECIDED_HEADERS
from demur.gateway.server import ThreadedServer, bind, run_server, running_server

__all__ = [
    "CALLER_HEADERS",
    "CONTEXT_HEADER",
    "DECIDED_HEADERS",
    "KEY_HEADER",
    "OBSERVED",
    "Api",
    "Detects",
    "Gateway",
    "GatewayParts",
    "GatewaySettings",
    "PatientSink",
    "ThreadedServer",
    "bind",
    "create_app",
    "run_server",
    "running_server",
]
