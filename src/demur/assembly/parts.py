"""The parts that a setting may name, with the built-in ones registered."""

from __future__ import annotations

from functools import cache

from demur.reading import LexiconReader
from demur.registry import Parts
from demur.types import Reader

__all__ = ["readers"]


@cache
def readers() -> Parts[Reader]:
    """Give the readers of words; `lexicon` is built in."""
    parts: Parts[Reader] = Parts("reader")
    parts.register("lexicon", LexiconReader)
    return parts
