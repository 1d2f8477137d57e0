"""Cases: a request with what should happen; the unit of evaluation, review and regression."""

from __future__ import annotations

__all__: list[str] = []
