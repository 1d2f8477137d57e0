"""What the records show over time: activations of rules, warnings, and the page of statistics."""

from __future__ import annotations

from demur.analytics.monitor import (
    MonitorSettings,
    OverturnedRule,
    Watch,
    Watched,
    WatchedKind,
    compare,
    watch,
)
from demur.analytics.page import statistics_page
from demur.analytics.tails import binomial_tail, holm, jump_chance

__all__ = [
    "MonitorSettings",
    "OverturnedRule",
    "Watch",
    "Watched",
    "WatchedKind",
    "binomial_tail",
    "compare",
    "holm",
    "jump_chance",
    "statistics_page",
    "watch",
]
