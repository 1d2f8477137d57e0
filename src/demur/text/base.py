"""What a stretch of a reply stands in, and the values that say so."""

from __future__ import annotations

from enum import StrEnum

import msgspec

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


# Structs, because a reply makes dozens of these and a frozen dataclass takes nine times as long to build.
class Stretch(msgspec.Struct, frozen=True, gc=False):
    """A half-open stretch of text, `text[start:end]`."""

    start: int
    end: int


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """One sentence: `text[start:end]`, without the white space and markup around it.

    start, end: offsets in characters, 0 <= start < end
    """

    start: int
    end: int
    place: Place
