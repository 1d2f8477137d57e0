"""A request, as far as a refusal may take it up."""

from __future__ import annotations

import re

import msgspec

from demur.linting.content import content_words, whole_stretches
from demur.linting.cues import fold
from demur.linting.lexicon import Lexicon
from demur.linting.words import STEM, is_unspaced, tokens

__all__ = ["Asked", "asked_of"]

_CAPITAL = re.compile(r"[A-Z\u00c0-\u00de\u0410-\u042f][\w'\u2019-]+")
_BEFORE = re.compile(r"[a-z\u00df-\u024f\u0430-\u045f,'\u2019] ")
_LONGEST, _UNSPACED_LONGEST = 4000, 2000


class Asked(msgspec.Struct, frozen=True):
    """What a user asked.

    text: folded, its beginning
    is_spaced: whether there are spaces between its words
    words: of a spaced script, the others have stretches
    names: words that begin with a capital letter within a sentence, folded
    stretches: what is left of an unspaced script without general strings
    units: what of it names something, as `usage.units` has it
    """

    text: str
    is_spaced: bool
    words: list[str]
    names: frozenset[str]
    stretches: list[str]
    units: frozenset[str]


def asked_of(prompt: str, *, lists: Lexicon) -> Asked:
    """Give what there is to take up of `prompt`; of more than 4,000 characters, 2,000 unspaced, the first."""
    read = prompt[:_LONGEST]
    text = fold(read)
    if is_unspaced(text):
        text = text[:_UNSPACED_LONGEST]
        stretches = whole_stretches(text, lists.general)
        pairs = frozenset(each[at : at + 2] for each in stretches for at in range(len(each) - 1))
        return Asked(text, False, [], frozenset(), stretches, pairs)
    words = tokens(text)
    stems = frozenset(word[:STEM] for word in content_words(words, lists.general))
    return Asked(text, True, words, _names(read), [], stems)


def _names(text: str) -> frozenset[str]:
    capitals = [found for found in _CAPITAL.finditer(text) if found.start() > 1]
    return frozenset(found[0].lower() for found in capitals if _BEFORE.match(text, found.start() - len("x ")))
