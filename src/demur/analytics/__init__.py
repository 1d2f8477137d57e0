"""What the records show over time: activations of rules, warnings, and the page of statistics."""

from __future__ import annotations

__all__: list[str] = []
