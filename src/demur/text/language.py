"""Guesses cheaply whether a text is English, so that readers of English can abstain on the rest."""

from __future__ import annotations

import re
from functools import cache
from typing import TypeVar

from demur.text.words import words

__all__ = ["OTHER", "language_of"]

OTHER = "other"
"""What is not English, whichever it is."""

_LETTER = re.compile(r"[^\W\d_]")
_BEYOND = re.compile(r"[^\W\d_\u0000-\u024f]")
_HEAD = 400
_FEW = 12
_SHARE = 0.12
_PUNCTUATION = ',.;:!?()"*'
_MARKS = bytes.maketrans(_PUNCTUATION.encode(), b" " * len(_PUNCTUATION))
_WIDE_MARKS = str.maketrans(_PUNCTUATION, " " * len(_PUNCTUATION), "\u2019")
Word = TypeVar("Word", str, bytes)


def language_of(text: str) -> str | None:
    """Give "en" for English, "other" for what is not, None for too little to tell.

    Looks at the first 400 characters: letters outside the Latin script must stay below a third, then the
    function words of English are weighed against those of other languages.  Cost: O(1).

    >>> language_of("I can't help with that."), language_of("Je ne peux pas vous aider."), language_of("42")
    ('en', 'other', None)
    """
    head = text[:_HEAD].lower()
    if head.isascii():
        found = head.encode("ascii").translate(_MARKS).split()
        return _weighed(found, english=_bytes("english"), other=_bytes("other"))
    if _mostly_foreign(head):
        return OTHER
    return _weighed(head.translate(_WIDE_MARKS).split(), english=words("english"), other=words("other"))


def _weighed(found: list[Word], *, english: frozenset[Word], other: frozenset[Word]) -> str | None:
    distinct = set(found)
    ours, theirs = len(distinct & english), len(distinct & other)
    if ours > theirs or (ours and ours == theirs == 1):
        return "en" if len(found) < _FEW or ours >= _SHARE * len(distinct) else None
    return OTHER if theirs else None


@cache
def _bytes(name: str) -> frozenset[bytes]:
    return frozenset(word.encode("ascii") for word in words(name) if word.isascii())


def _mostly_foreign(text: str) -> bool:
    """Tell whether a third of the letters or more lie beyond Latin."""
    letters = len(_LETTER.findall(text))
    beyond = len(_BEYOND.findall(text))
    return beyond > 0 and 3 * beyond >= letters
