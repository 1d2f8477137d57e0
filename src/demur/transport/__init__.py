"""Model calls: one method sends a request to a named upstream and brings back its reply."""

from __future__ import annotations

from demur.transport.base import UPSTREAMS, Transport, TransportSettings
from demur.transport.client import AiohttpTransport

__all__ = ["UPSTREAMS", "AiohttpTransport", "Transport", "TransportSettings"]
