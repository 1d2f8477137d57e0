"""Runs cases against a target, judges what came back, and compares versions."""

from __future__ import annotations

__all__: list[str] = []
