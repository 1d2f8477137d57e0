"""What a mutator is: a way to write a request otherwise."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

__all__ = ["By", "Draws", "Form", "Mutator", "Sort"]

_BYTES = 8


class Sort(StrEnum):
    """What a mutator changes."""

    ENCODING = "encoding"
    """How characters are coded, or in which order they stand."""
    UNICODE = "unicode"
    """Which characters stand for a letter."""
    WRITING = "writing"
    """How words are spelt and spaced."""
    FRAMING = "framing"
    """What stands around the request."""


class Mutator(Protocol):
    """A way to write a request otherwise."""

    def mutate(self, text: str, seed: int) -> str:
        """Give `text` written otherwise, always the same for the same seed.  Cost: O(n)."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A mutator with what is known about it.

    name: such as `base64`; lower case
    keeps_meaning: whoever undoes it, or reads past it, reads the same request, word for word
    attack: the form is an attack on the model by itself, whatever is asked in it
    """

    name: str
    sort: Sort
    mutator: Mutator
    keeps_meaning: bool = True
    attack: bool = False

    def mutate(self, text: str, seed: int = 0) -> str:
        """Give `text` written otherwise, always the same for the same seed."""
        return self.mutator.mutate(text, seed)


class Draws:
    """Numbers that look drawn by lot, and are always the same for the same seed.

    >>> Draws(7).below(10) == Draws(7).below(10)
    True
    """

    def __init__(self, seed: int) -> None:
        self._seed, self._drawn = seed, 0

    def below(self, limit: int) -> int:
        """Give a number of 0 to `limit` - 1; limit >= 1."""
        self._drawn += 1
        digest = hashlib.blake2b(f"{self._seed}:{self._drawn}".encode(), digest_size=_BYTES).digest()
        return int.from_bytes(digest, "big") % limit


@dataclass(frozen=True, slots=True)
class By:
    """A mutator made of a function of the text and of draws."""

    function: Callable[[str, Draws], str]

    def mutate(self, text: str, seed: int) -> str:
        """Give what the function makes of `text`."""
        return self.function(text, Draws(seed))
