"""The closed-class words and letters of the languages of a script, weighed all at once."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from struct import Struct
from typing import TypeVar

__all__ = ["Tongues", "tongues"]

FULL = 12
"""What a word of one language alone weighs; one of n languages weighs an n-th of it, but at least `LEAST`."""
LEAST = 2
_LANE = 16
_NEAR = 0.9
Sign = TypeVar("Sign", bytes, str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongues:
    """The languages of one script.

    names: codes, those of the claimed languages first and English before all
    claimed: how many of them are claimed, at least 1
    words, letters: what a word (in UTF-8) or letter weighs for each of `names`, packed into 16 bits each
    vocabulary: the words of each language
    """

    names: tuple[str, ...]
    claimed: int
    words: Mapping[bytes, int]
    letters: Mapping[str, int]
    vocabulary: Mapping[str, frozenset[bytes]]
    known: frozenset[bytes]
    telling: frozenset[str]
    packing: Struct

    def heaviest(self, words: Iterable[bytes], letters: Iterable[str], *, least: int) -> str | None:
        """Give the language that weighs most, None where it weighs less than `least`.

        A claimed language wins also where it has nine tenths of that weight.
        words, letters: of `known` and of `telling`, each once.
        """
        total = sum(map(self.words.__getitem__, words)) + sum(map(self.letters.__getitem__, letters))
        weights = self.packing.unpack(total.to_bytes(self.packing.size, "little"))
        best, claimed = max(weights), max(weights[: self.claimed])
        if best < least:
            return None
        return self.names[weights.index(claimed if claimed >= _NEAR * best else best)]


@cache
def tongues() -> Mapping[str, Tongues]:
    """Give the languages of data/languages.toml and data/neighbours.toml by script.

    >>> tongues()["hebrew"].names
    ('he', 'yi')
    """
    claimed, others = _read("languages"), _read("neighbours")
    scripts = dict.fromkeys(entry["script"] for entry in claimed.values())
    return {script: _of_script(script, claimed, others) for script in scripts}


def _read(name: str) -> dict[str, dict[str, str]]:
    source = (resources.files("demur.text") / "data" / f"{name}.toml").read_text("utf-8")
    return tomllib.loads(source)


def _of_script(script: str, claimed: dict[str, dict[str, str]], others: dict[str, dict[str, str]]) -> Tongues:
    own = {name: entry for name, entry in claimed.items() if entry["script"] == script}
    entries = own | {name: entry for name, entry in others.items() if entry["script"] == script}
    names = tuple(sorted(entries, key=lambda name: name != "en"))
    vocabulary = {name: frozenset(entries[name].get("words", "").encode().split()) for name in names}
    words = _packed(names, vocabulary.__getitem__)
    letters = _packed(names, lambda name: entries[name].get("letters", ""))
    return Tongues(
        names=names,
        claimed=len(own),
        words=words,
        letters=letters,
        vocabulary=vocabulary,
        known=frozenset(words),
        telling=frozenset(letters),
        packing=Struct(f"<{len(names)}H"),
    )


def _packed(names: tuple[str, ...], of: Callable[[str], Iterable[Sign]]) -> dict[Sign, int]:
    sharing = Counter(sign for name in names for sign in set(of(name)))
    packed = dict.fromkeys(sharing, 0)
    for lane, name in enumerate(names):
        for sign in set(of(name)):
            packed[sign] += max(LEAST, FULL // sharing[sign]) << (_LANE * lane)
    return packed
