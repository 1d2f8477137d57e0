"""Small trained models that run on NumPy alone: n-grams, networks, calibration, cards."""

from __future__ import annotations

from demur.models.alphabet import CODE, GAP, QUOTED
from demur.models.grams import Grams, grams

__all__ = ["CODE", "GAP", "QUOTED", "Grams", "grams"]
