"""Reads refusals in the words of a reply."""

from __future__ import annotations

from demur.reading.lexicon_reader import LexiconReader

__all__ = ["LexiconReader"]
