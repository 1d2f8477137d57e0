"""The parts that a setting may name, with the built-in ones registered."""

from __future__ import annotations

from functools import cache

from demur.assembly.encoders import encoder_for
from demur.reading import CascadeReader, LexiconReader
from demur.registry import Parts
from demur.types import Reader

__all__ = ["READER", "readers"]

READER = "cascade"
"""The reader that is used unless told otherwise."""


@cache
def readers() -> Parts[Reader]:
    """Give the readers of words; `cascade` (a trained model, then the lexicon) and `lexicon` are built in."""
    parts: Parts[Reader] = Parts("reader")
    parts.register(READER, _cascade)
    parts.register("lexicon", LexiconReader)
    return parts


def _cascade() -> CascadeReader:
    """Build the cascade, with the encoder where one is installed."""
    return CascadeReader(encoder=encoder_for("auto"))
