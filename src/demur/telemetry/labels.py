"""Words for labels, from a list that stops growing."""

from __future__ import annotations

__all__ = ["OTHER", "Bounded"]

OTHER = "other"
"""Stands for every word that came after the list was full."""


class Bounded:
    """Lets the first `limit` different words through and calls all others `OTHER`.

    >>> words = Bounded(limit=1)
    >>> words.word("azure"), words.word("made-up"), words.word("azure")
    ('azure', 'other', 'azure')
    """

    def __init__(self, *, limit: int = 32) -> None:
        self._limit = limit
        self._known: set[str] = set()

    def word(self, word: str) -> str:
        """Give `word` itself, or `OTHER` when it is new and the list is full."""
        if word not in self._known:
            if len(self._known) >= self._limit:
                return OTHER
            self._known.add(word)
        return word
