"""Guesses cheaply whether a text is English, so that readers of English can abstain on the rest."""

from __future__ import annotations

import re

from demur.text.words import words

__all__ = ["OTHER", "language_of"]

OTHER = "other"
"""What is not English, whichever it is."""

_LETTER = re.compile(r"[^\W\d_]")
_BEYOND = re.compile(r"[^\W\d_\u0000-\u024f]")
_HEAD = 600
_FEW = 12
_SHARE = 0.12
_MARKS = str.maketrans(',.;:!?()"*', "          ", "\u2019")


def language_of(text: str) -> str | None:
    """Give "en" for English, "other" for what is not, None for too little to tell.

    Looks at the first 600 characters: letters outside the Latin script must stay below a third, then the
    function words of English are weighed against those of other languages.  Cost: O(1).

    >>> language_of("I can't help with that."), language_of("Je ne peux pas vous aider."), language_of("42")
    ('en', 'other', None)
    """
    head = text[:_HEAD].lower()
    if not head.isascii() and _mostly_foreign(head):
        return OTHER
    found = head.translate(_MARKS).split()
    distinct = set(found)
    english, other = len(distinct & words("english")), len(distinct & words("other"))
    if english > other or (english and english == other == 1):
        return "en" if len(found) < _FEW or english >= _SHARE * len(distinct) else None
    return OTHER if other else None


def _mostly_foreign(text: str) -> bool:
    """Tell whether a third of the letters or more lie beyond Latin."""
    letters = len(_LETTER.findall(text))
    beyond = len(_BEYOND.findall(text))
    return beyond > 0 and 3 * beyond >= letters
