"""Puts what the lexicon makes of a reply into figures that are weighed beside the trained model's."""

from __future__ import annotations

from demur.reading.base import OUTCOMES
from demur.reading.lexicon_reader import Look
from demur.types.vocabulary import Kind

__all__ = ["CLUES", "clues"]

_KINDS = tuple(Kind)
CLUES = 1 + len(OUTCOMES) + len(_KINDS)
"""How many figures there are."""


def clues(look: Look) -> list[float]:
    """Give the figures: that it was looked, which outcome, which kind; an unknown outcome has none."""
    reading = look.reading
    found = [1.0]
    found += [float(reading.outcome is outcome) for outcome in OUTCOMES]
    found += [float(reading.kind is kind) for kind in _KINDS]
    return found
