"""A passage of a trusted source, and whoever finds passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

__all__ = ["Passage", "Retriever"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of a text that the operator vouches for.

    id: the same for the same passage, whenever it is found
    title: what people call the text it stands in
    url: where it can be read; "" where nowhere
    """

    id: str
    title: str
    text: str
    url: str = ""


class Retriever(Protocol):
    """Anything that finds passages; safe for threads."""

    def retrieve(self, query: str, *, most: int) -> Sequence[Passage]:
        """Give at most `most` passages that answer `query`, the best first; none where nothing does.

        May take its time and may raise: it runs in a thread of its own, and the rule that asks for it
        declares what either means.
        """
        ...
