"""Small trained models that run on NumPy alone: n-grams, networks, calibration, cards."""

from __future__ import annotations

from demur.models.alphabet import CODE, GAP, QUOTED
from demur.models.calibration import Calibration, fit_calibration
from demur.models.grams import LARGEST, ORDERS, Grams, grams
from demur.models.network import BUCKET_BITS, Network, Opinions, buckets

__all__ = [
    "BUCKET_BITS",
    "CODE",
    "Calibration",
    "GAP",
    "LARGEST",
    "ORDERS",
    "QUOTED",
    "Grams",
    "Network",
    "Opinions",
    "buckets",
    "fit_calibration",
    "grams",
]
