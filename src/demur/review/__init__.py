"""Hard cases before people: the queue, claims, and what a person decided."""

from __future__ import annotations

__all__: list[str] = []
