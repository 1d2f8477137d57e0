"""Requests written otherwise, to see whether what is decided about them stays the same."""

from __future__ import annotations

from demur.redteam.base import Draws, Form, Mutator, Sort
from demur.redteam.mutators import mutators

__all__ = ["Draws", "Form", "Mutator", "Sort", "mutators"]
