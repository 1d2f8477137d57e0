"""Preference data from real mistakes, in both directions."""

from __future__ import annotations

from demur.tuning.base import Direction, Pair, Reason, Skip
from demur.tuning.files import Shape, row_of, split, write_pairs
from demur.tuning.pairs import OURS, Masking, Pairs, Sources, held_out, make_pairs

__all__ = [
    "OURS",
    "Direction",
    "Masking",
    "Pair",
    "Pairs",
    "Reason",
    "Shape",
    "Skip",
    "Sources",
    "held_out",
    "make_pairs",
    "row_of",
    "split",
    "write_pairs",
]
