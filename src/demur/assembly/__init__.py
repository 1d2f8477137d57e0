"""The only place that reads settings, clock and environment, and that builds objects."""

from __future__ import annotations

__all__: list[str] = []
