"""Who worded an answer."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Author"]


class Author(StrEnum):
    """Who worded an answer."""

    TEMPLATE = "template"
    MODEL = "model"
    """A model drafted it, and the draft held up."""
    FIXED = "fixed"
    """The words that are there when nothing else can be composed."""
