"""Preference data from real mistakes, in both directions."""

from __future__ import annotations

__all__: list[str] = []
