"""Tells from the beginning of a reply, while it is still streamed, whether a refusal is coming."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from demur.models import Network, beginning, grams
from demur.reading.base import Tuning, group_of
from demur.reading.cascade import built_in_tuning
from demur.reading.model import network
from demur.reading.spoken import spoken
from demur.text import OTHER, language_of, normalise, reasoning_blocks

__all__ = ["FEWEST", "MOST", "Coming", "EarlyReader", "opening"]

FEWEST, MOST = 3, 24
"""Words, or characters of scripts without spaces, that are needed at least, and read at most."""
_HEAD = 600


class Coming(msgspec.Struct, frozen=True):
    """What the beginning of a reply lets expect.

    refusal: True or False once that is sure enough, None while it is open or the language is not read
    probability: of a full refusal, in [0, 1]
    words: how many were read
    """

    refusal: bool | None
    probability: float
    words: int


class EarlyReader:
    """Reads beginnings; may be asked again whenever more has come.

    tuning: by group of languages; weights: of the model; the built-in ones if not given
    """

    def __init__(self, *, tuning: Mapping[str, Tuning] | None = None, weights: Network | None = None) -> None:
        self._tuning = tuning
        self._weights = weights

    def read(self, begun: str) -> Coming:
        """Read what has come of a reply so far; its first 24 words decide, and none that come after them.

        Reasoning that leads the reply does not count; a beginning of nothing else leaves all open.
        Cost: 0.5 ms, and O(n) to find the end of reasoning.

        >>> EarlyReader().read("I'm sorry, but I can't help with").refusal
        True
        """
        shown = opening(begun)
        found = grams([shown])
        words = found.hashes.shape[1]
        language = language_of(shown)
        if words < FEWEST or language == OTHER:
            return Coming(None, 0.0, words)
        odds = (self._weights or network()).read(found, 1).heads["coming"]
        tuning = (self._tuning or built_in_tuning())[group_of(language)]
        likely = float(tuning.early.probabilities(odds)[0, 1])
        if likely >= tuning.early_sure:
            return Coming(True, round(likely, 3), words)
        return Coming(False if 1 - likely >= tuning.early_sure else None, round(likely, 3), words)


def opening(begun: str) -> str:
    """Give what is read of a beginning: its first 24 words after any reasoning, in 600 characters at most.

    Quotations and code that do not end among them are read as if the reply said them.
    """
    start = 0
    for block in reasoning_blocks(begun):
        if begun[start : block.start].strip():
            break
        start = block.end
    return spoken(beginning(normalise(begun[start : start + _HEAD]).text, MOST))
