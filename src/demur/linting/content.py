"""Counts what names something: the words left when the general ones are taken away."""

from __future__ import annotations

import re
from collections.abc import Sequence

from demur.linting.lexicon import WordList
from demur.linting.words import UNSPACED, is_unspaced

__all__ = ["content_words", "named", "stretches", "whole_stretches"]

_STRETCH = re.compile(rf"[{UNSPACED}]+|[^\W_{UNSPACED}]+")
_LONE = re.compile(rf"(?<![{UNSPACED}])[{UNSPACED}] (?=[{UNSPACED}](?![{UNSPACED}]))")
_CHARACTERS = 2
"""About as many characters of an unspaced script make a word."""


def content_words(words: Sequence[str], general: WordList) -> list[str]:
    """Give those of `words`, of a spaced script, that name something."""
    return [word for word in general.lacks(words) if len(word) > 1]


def named(words: Sequence[str], text: str, *, general: WordList) -> int:
    """Give how many words of a sentence name something; of an unspaced script two characters count one.

    text: the same sentence, folded
    """
    if not is_unspaced(text):
        return len(content_words(words, general))
    return sum(len(stretch) // _CHARACTERS for stretch in stretches(text, general))


def stretches(text: str, general: WordList) -> list[str]:
    """Give what is left of an unspaced script without the general strings, two characters or more each."""
    return _long_enough(general.without(text))


def whole_stretches(text: str, general: WordList) -> list[str]:
    """Give `stretches`, with a general character that stands within a word left in it.

    It does where one other character is left on either side, as in names that are written by their sound.
    """
    left = list(text)
    for start, end in general.found(text):
        left[start:end] = " " * (end - start)
    for lone in _LONE.finditer("".join(left)):
        within = lone.end() - 1
        left[within] = text[within]
    return _long_enough("".join(left))


def _long_enough(left: str) -> list[str]:
    return [part for part in _STRETCH.findall(left) if len(part) >= _CHARACTERS]
