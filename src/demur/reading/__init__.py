"""Reads refusals in the words of a reply."""

from __future__ import annotations

from demur.reading.cascade import CascadeReader
from demur.reading.early import Coming, EarlyReader
from demur.reading.learned import LearnedReader
from demur.reading.learning import LearnedSentence, learned_from_toml, learned_to_toml, sentences_in
from demur.reading.lexicon_reader import LexiconReader

__all__ = [
    "CascadeReader",
    "Coming",
    "EarlyReader",
    "LearnedReader",
    "LearnedSentence",
    "LexiconReader",
    "learned_from_toml",
    "learned_to_toml",
    "sentences_in",
]
