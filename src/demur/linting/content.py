"""Counts what names something: the words left when the general ones are taken away."""

from __future__ import annotations

import re
from collections.abc import Sequence

from demur.linting.lexicon import WordList
from demur.linting.words import UNSPACED

__all__ = ["content_words", "named", "stretches"]

_UNSPACED = re.compile(f"[{UNSPACED}]")
_STRETCH = re.compile(rf"[{UNSPACED}]+|[^\W_{UNSPACED}]+")
_CHARACTERS = 2
"""About as many characters of an unspaced script make a word."""


def content_words(words: Sequence[str], general: WordList) -> list[str]:
    """Give those of `words`, of a spaced script, that name something."""
    return [word for word in general.lacks(words) if len(word) > 1]


def named(words: Sequence[str], text: str, *, general: WordList) -> int:
    """Give how many words of a sentence name something; of an unspaced script two characters count one.

    text: the same sentence, folded
    """
    if text.isascii() or not _UNSPACED.search(text):
        return len(content_words(words, general))
    return sum(len(stretch) // _CHARACTERS for stretch in stretches(text, general))


def stretches(text: str, general: WordList) -> list[str]:
    """Give what is left of an unspaced script without the general strings, two characters or more each."""
    left = general.without(text)
    return [part for part in _STRETCH.findall(left) if len(part) >= _CHARACTERS]
