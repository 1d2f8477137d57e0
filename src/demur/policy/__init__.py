"""What is done about it: rules in YAML with conditions in CEL, compiled once."""

from __future__ import annotations

__all__: list[str] = []
