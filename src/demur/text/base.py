"""What a stretch of a reply stands in, and the values that say so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Place", "Sentence", "Stretch"]


class Place(StrEnum):
    """What a sentence stands in."""

    PROSE = "prose"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    """Somebody's words: a block quote, quotation marks, the lines of a dialogue, a drafted letter."""
    CODE = "code"
    TABLE = "table"
    REASONING = "reasoning"
    """What a model wrote to itself between tags such as `<think>`."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `text[start:end]`, without the white space and markup around it.

    start, end: offsets in characters, 0 <= start < end
    """

    start: int
    end: int
    place: Place


class Stretch(tuple[int, int]):
    """A half-open stretch of text, `text[start:end]`; compares and unpacks as (start, end)."""

    __slots__ = ()

    @property
    def start(self) -> int:
        """Where it begins."""
        return self[0]

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        return self[1]
