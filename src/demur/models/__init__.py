"""Small trained models that run on NumPy alone: n-grams, networks, calibration, cards."""

from __future__ import annotations

from demur.models.alphabet import CODE, GAP, QUOTED
from demur.models.calibration import Calibration, fit_calibration
from demur.models.card import (
    Card,
    Confusion,
    DataHash,
    Figure,
    OverRefusal,
    SetFigures,
    Speed,
    card_from_json,
    card_to_json,
    figures_of,
    load_card,
)
from demur.models.grams import LARGEST, ORDERS, Grams, beginning, grams
from demur.models.network import BUCKET_BITS, Network, Opinions, buckets, prints

__all__ = [
    "BUCKET_BITS",
    "CODE",
    "GAP",
    "LARGEST",
    "ORDERS",
    "QUOTED",
    "Calibration",
    "Card",
    "Confusion",
    "DataHash",
    "Figure",
    "Grams",
    "Network",
    "Opinions",
    "OverRefusal",
    "SetFigures",
    "Speed",
    "beginning",
    "buckets",
    "card_from_json",
    "card_to_json",
    "figures_of",
    "fit_calibration",
    "grams",
    "load_card",
    "prints",
]
