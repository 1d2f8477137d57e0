"""Figures and loud lines: what operators see of the gateway while it runs."""

from __future__ import annotations

from demur.telemetry.alarm import Alarm, JsonFormatter
from demur.telemetry.labels import OTHER, Bounded
from demur.telemetry.metrics import CONTENT_TYPE, METRIC_NAMES, Metrics, RecordState
from demur.telemetry.policy import CacheState, PolicyState
from demur.telemetry.timing import TimedDecider

__all__ = [
    "CONTENT_TYPE",
    "METRIC_NAMES",
    "OTHER",
    "Alarm",
    "Bounded",
    "CacheState",
    "JsonFormatter",
    "Metrics",
    "PolicyState",
    "RecordState",
    "TimedDecider",
]
