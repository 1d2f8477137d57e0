"""A trusted source of a few passages, found by single words, and a mask that covers single words."""

from __future__ import annotations

import time
from collections.abc import Sequence

from demur.types import Passage

__all__ = ["Shelf", "cover_names"]


class Shelf:
    """Gives the passages that hold a word of the query; `hangs` seconds later, or not at all.

    raises: what it raises instead
    asked: every query so far
    """

    def __init__(self, *texts: str, hangs: float = 0.0, raises: Exception | None = None) -> None:
        self._passages = tuple(
            Passage(id=f"p{place}", title=f"Page {place}", text=text) for place, text in enumerate(texts)
        )
        self._hangs, self._raises = hangs, raises
        self.asked: list[str] = []

    def retrieve(self, query: str, *, most: int) -> Sequence[Passage]:
        """Look for `query`.

        >>> [passage.id for passage in Shelf("Soup is at noon.").retrieve("When is soup?", most=3)]
        ['p0']
        """
        self.asked.append(query)
        time.sleep(self._hangs)
        if self._raises is not None:
            raise self._raises
        words = {word.strip("?.!,").lower() for word in query.split()}
        held = [each for each in self._passages if words & set(each.text.lower().split())]
        return held[:most]


def cover_names(text: str) -> str:
    """Put `[NAME]` in the place of Ada.

    >>> cover_names("Ada asks.")
    '[NAME] asks.'
    """
    return text.replace("Ada", "[NAME]")
