"""Guesses cheaply whether a text is English, so that readers of English can abstain on the rest."""

from __future__ import annotations

import re

from demur.text.words import words

__all__ = ["language_of"]

_WORD = re.compile(r"[a-z']+")
_LETTER = re.compile(r"[^\W\d_]")
_BEYOND = re.compile(r"[^\W\d_\u0000-\u024f]")
_HEAD = 1_000
_FEW = 12
_SHARE = 0.12
_OTHER_SHARE = 1.2


def language_of(text: str) -> str | None:
    """Give "en" for English, None for anything else or too little to tell.

    Looks at the first 1,000 characters: letters outside the Latin script must stay below a third, then
    English function words decide. Text of fewer than 12 words passes with a single one.  Cost: O(1).

    >>> language_of("I can't help with that."), language_of("Je ne peux pas vous aider."), language_of("42")
    ('en', None, None)
    """
    head = text[:_HEAD].lower()
    if not head.isascii() and _mostly_foreign(head):
        return None
    found = _WORD.findall(head)
    distinct = set(found)
    english, other = len(distinct & words("english")), len(distinct & words("other"))
    if not english or english < other * _OTHER_SHARE:
        return None
    return "en" if len(found) < _FEW or english >= _SHARE * len(distinct) else None


def _mostly_foreign(text: str) -> bool:
    """Tell whether a third of the letters or more lie beyond Latin."""
    letters = len(_LETTER.findall(text))
    beyond = len(_BEYOND.findall(text))
    return 3 * beyond > letters
