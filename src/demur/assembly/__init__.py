"""The only place that reads settings, clock and environment, and that builds objects."""

from __future__ import annotations

from demur.assembly.facade import detect, detect_many, detector
from demur.assembly.parts import readers

__all__ = ["detect", "detect_many", "detector", "readers"]
