"""Finds what can be offered instead, in a catalogue of what there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from demur.grounding.catalogue_entry import Entry
from demur.grounding.catalogue_fit import FAMILY, PURPOSE, Fit
from demur.grounding.catalogue_index import WordIndex
from demur.types import Alternative, AlternativeKind, Sought

__all__ = ["CatalogueFinder"]

_LEAST = 0.35
"""How much of a request an entry has to hold that is for anything; that of passages that answer a query."""


class CatalogueFinder:
    """Finds alternatives by what was refused and by the words of the request; safe for threads.

    An entry that names the topic, the category or its family is offered in any case, after those that share
    words with the request; one that is for anything is offered where it shares enough of them, rare ones
    counting most.  Of equal ones the purpose's come first, then those that name the topic or category, then
    those that stand first.  At most one contact is offered.

    entries: in the order in which equal ones are offered
    locale: of users who name none
    Cost: 0.3 ms for a sentence among 1,000 entries and 0.9 ms for a page, see `python -m bench alternatives`;
    making one takes 0.2 ms an entry.

    >>> from demur.grounding.catalogue_entry import Entry
    >>> texts = ("Review your code", "Use parameters in queries")
    >>> entries = [Entry(alternative=Alternative(text=text), topics=frozenset({"code"})) for text in texts]
    >>> finder = CatalogueFinder(entries)
    >>> [found.text for found in finder.find(Sought(asked="log in with queries", topic="code"), most=2)]
    ['Use parameters in queries', 'Review your code']
    """

    def __init__(self, entries: Sequence[Entry], *, locale: str = "en") -> None:
        self._alternatives = tuple(entry.alternative for entry in entries)
        self._fit = Fit(entries, locale=locale)
        self._words = WordIndex(f"{entry.alternative.text}\n{entry.about}" for entry in entries)

    def __len__(self) -> int:
        return len(self._alternatives)

    def find(self, sought: Sought, *, most: int) -> tuple[Alternative, ...]:
        """Give at most `most` alternatives, the best first."""
        ranks = self._fit.ranks(sought)
        scored = self._words.score(sought.asked)
        named = ranks % PURPOSE >= FAMILY
        wanted = (ranks > 0) & (scored.scores > 0) & (scored.share >= _LEAST)
        places = np.flatnonzero(named | wanted)
        order = np.lexsort((places, -ranks[places], -scored.scores[places]))
        return tuple(self._offered(places[order], most))

    def _offered(self, places: np.ndarray, most: int) -> Iterator[Alternative]:
        left, contacts = most, 1
        for place in places:
            if left <= 0:
                return
            found = self._alternatives[place]
            is_contact = found.kind is AlternativeKind.CONTACT
            if is_contact and not contacts:
                continue
            left, contacts = left - 1, contacts - is_contact
            yield found
