"""Gathers what each sentence of a reply does."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

import msgspec

from demur.reading.lexicon import Entry, Hit, Lexicon, Role, Scope
from demur.reading.passages import Lines, Passages
from demur.text import Sentence

__all__ = ["OPENING", "Evidence", "Said", "gather"]

OPENING = 2
_AROUND = (Role.MORAL, Role.QUESTION, Role.OFFER, Role.ADVICE, Role.DISCLAIMER, Role.DELIVERY)
_NO_HELP = frozenset({Role.REFUSAL, Role.MORAL, Role.QUESTION, Role.OFFER, Role.ADVICE, Role.DISCLAIMER})


class Said(msgspec.Struct, frozen=True, gc=False):
    """One sentence with the entries that matched in it, strongest first."""

    sentence: Sentence
    entries: tuple[Entry, ...] = ()

    @property
    def size(self) -> int:
        """Length in characters."""
        return self.sentence.end - self.sentence.start

    def has(self, role: Role) -> bool:
        """Tell whether an entry of `role` matched."""
        return any(entry.role is role for entry in self.entries)

    @property
    def refusing(self) -> Entry | None:
        """The strongest entry that refuses, if any."""
        return next((entry for entry in self.entries if entry.role is Role.REFUSAL), None)

    @property
    def content(self) -> int:
        """Characters that may help: all of a sentence that does nothing else we know of."""
        return 0 if any(entry.role in _NO_HELP for entry in self.entries) else self.size


class Evidence(msgspec.Struct, frozen=True):
    """Every sentence of a reply but its reasoning, with what it does."""

    said: tuple[Said, ...]

    @property
    def size(self) -> int:
        """Length of all sentences in characters."""
        return sum(said.size for said in self.said)

    def any(self, role: Role) -> bool:
        """Tell whether a sentence has an entry of `role`."""
        return any(said.has(role) for said in self.said)

    def moral(self) -> int:
        """Count the characters of the sentences that moralise."""
        return sum(said.size for said in self.said if said.has(Role.MORAL))

    def content(self, start: int = 0, end: int | None = None) -> int:
        """Count the characters of `said[start:end]` that may help."""
        return sum(said.content for said in self.said[start:end])


def gather(prepared: Passages, lexicon: Lexicon) -> Evidence:
    """Match the lexicon and sort what it found by sentence.

    Only sentences with a cue are held against the refusals. What accompanies a refusal is looked for where
    there is one; without one, premises count in the opening alone, and the rest only after morals there.
    """
    opening = tuple(islice(prepared.lines, OPENING))
    search = _Search(prepared, lexicon)
    search.refusals(opening)
    if search.found:
        search.add(prepared.lines, _AROUND)
    else:
        search.add(opening, (Role.MORAL, Role.PREMISE))
        search.add(prepared.lines, _AROUND[:-1] if search.found else (Role.QUESTION,))
    return Evidence(tuple(map(search.said, range(len(prepared.sentences)))))


class _Search:
    """What was found so far, by position of the sentence and id of the entry."""

    def __init__(self, prepared: Passages, lexicon: Lexicon) -> None:
        self._prepared, self._lexicon = prepared, lexicon
        self.found: dict[int, dict[str, Entry]] = {}

    def said(self, index: int) -> Said:
        """Give the sentence at `index` with its entries."""
        entries = self.found.get(index)
        if entries is None:
            return Said(self._prepared.sentences[index])
        ordered = sorted(entries.values(), key=lambda entry: (-entry.strength, entry.id))
        return Said(self._prepared.sentences[index], tuple(ordered))

    def add(self, chosen: Iterable[int], roles: tuple[Role, ...]) -> None:
        """Look for `roles` in the sentences at `chosen`."""
        lines = Lines(self._prepared, chosen)
        for hit in self._lexicon.hits(lines.buffer, *roles):
            self._note(lines.sentence_at(hit.start), hit.entry)

    def refusals(self, opening: tuple[int, ...]) -> None:
        """Look for refusals that count where they stand and that no exception cancels."""
        cued = [index for index, line in self._prepared.lines.items() if self._lexicon.cued(line)]
        if not cued:
            return
        lines = Lines(self._prepared, cued)
        hits = list(self._lexicon.hits(lines.buffer, Role.REFUSAL))
        exceptions = list(self._lexicon.hits(lines.buffer, Role.EXCEPTION)) if hits else []
        for hit in hits:
            index = lines.sentence_at(hit.start)
            placed = hit.entry.scope is Scope.ANY or index in opening
            if placed and not any(_overlap(hit, exception) for exception in exceptions):
                self._note(index, hit.entry)

    def _note(self, index: int, entry: Entry) -> None:
        self.found.setdefault(index, {})[entry.id] = entry


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end
