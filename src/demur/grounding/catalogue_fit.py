"""Whom each entry of a catalogue is for, by topic, purpose and locale."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np

from demur.answers import Topic
from demur.answers.tags import fallbacks
from demur.grounding.catalogue_entry import Entry
from demur.types import Category, Family, Sought, family_of

__all__ = ["ANYTHING", "EXACT", "FAMILY", "PURPOSE", "Fit"]

ANYTHING, FAMILY, EXACT = 1, 2, 3
"""How an entry came to fit: it is for anything, or names the family, or the topic or category itself."""
PURPOSE = 4
"""Added where an entry names the purpose."""

_FAMILIES = frozenset(family.value for family in Family)
_GRAVE = frozenset[str]({Topic.CRISIS, Category.SELF_HARM})


class Fit:
    """Tells which entries may be offered, and how well they fit.

    locale: whose language is taken where nobody named one
    Cost: 50 us for 1,000 entries.
    """

    def __init__(self, entries: Sequence[Entry], *, locale: str) -> None:
        self._locale = locale
        self._none = np.zeros(len(entries), dtype=bool)
        self._topics = _marks(entries, lambda entry: entry.topics)
        self._not_for = _marks(entries, lambda entry: entry.not_for)
        self._purposes = _marks(entries, lambda entry: entry.purposes)
        self._locales = _marks(entries, lambda entry: entry.locales)
        self._any_topic = np.array([not entry.topics for entry in entries], dtype=bool)
        self._any_purpose = np.array([not entry.purposes for entry in entries], dtype=bool)

    def ranks(self, sought: Sought) -> np.ndarray:
        """Give a number for each entry: 0 where it may not be offered, else one of the four above.

        Somebody who may be in danger is offered what names that, and nothing that is for anything.
        """
        names, families = _names(sought)
        exact, family = self._among(self._topics, names), self._among(self._topics, families)
        level = np.where(exact, EXACT, np.where(family, FAMILY, np.where(self._any_topic, ANYTHING, 0)))
        purpose = self._among(self._purposes, (sought.purpose.strip().casefold(),))
        fits = (level == EXACT) if _GRAVE.intersection(names) else (level > 0)
        fits &= ~self._among(self._not_for, (*names, *families))
        fits &= purpose | self._any_purpose
        fits &= self._among(self._locales, fallbacks(sought.locale or self._locale))
        ranks: np.ndarray = np.where(fits, level + PURPOSE * purpose, 0)
        return ranks

    def _among(self, marks: Mapping[str, np.ndarray], words: Iterable[str]) -> np.ndarray:
        found = self._none
        for word in words:
            if word in marks:
                found = found | marks[word]
        return found


def _marks(entries: Sequence[Entry], words: Callable[[Entry], frozenset[str]]) -> Mapping[str, np.ndarray]:
    marks: dict[str, np.ndarray] = {}
    for place, entry in enumerate(entries):
        for word in words(entry):
            marks.setdefault(word, np.zeros(len(entries), dtype=bool))[place] = True
    return marks


def _names(sought: Sought) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give what is sought by its own names, and by those of its families.

    A topic that is called like a family, such as `privacy`, is that family.
    """
    names = [sought.category.value] if sought.category else []
    families = [family_of(sought.category).value] if sought.category else []
    (families if sought.topic in _FAMILIES else names).append(sought.topic)
    return tuple(names), tuple(families)
