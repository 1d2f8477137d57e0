"""Gathers what each sentence of a reply does."""

from __future__ import annotations

from dataclasses import dataclass

from demur.reading.lexicon import Entry, Hit, Lexicon, Role, Scope
from demur.reading.passages import Passages
from demur.text import Sentence

__all__ = ["Evidence", "Said", "gather"]

_OPENING = 2
_SUPPORT = frozenset({Role.MORAL, Role.QUESTION, Role.OFFER, Role.ADVICE, Role.DISCLAIMER, Role.PREMISE})


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence with the entries that matched in it, strongest first.

    speaking: position among the sentences that the reply itself says; None in code, quotes, tables, headings
    """

    sentence: Sentence
    speaking: int | None
    entries: tuple[Entry, ...]

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
        return 0 if any(e.role is Role.REFUSAL or e.role in _SUPPORT for e in self.entries) else self.size


@dataclass(frozen=True, slots=True)
class Evidence:
    """Every sentence of a reply but its reasoning, with what it does."""

    said: tuple[Said, ...]

    def first(self, role: Role) -> int | None:
        """Give the position of the first sentence of `role`."""
        return next((i for i, said in enumerate(self.said) if said.has(role)), None)

    def content(self, start: int = 0, end: int | None = None) -> int:
        """Count the characters of `said[start:end]` that may help."""
        return sum(said.content for said in self.said[start:end])


def gather(prepared: Passages, lexicon: Lexicon) -> Evidence:
    """Match the lexicon and sort what it found by sentence."""
    hits = list(lexicon.hits(prepared.buffer))
    exceptions = [hit for hit in hits if hit.entry.role is Role.EXCEPTION]
    by_line: dict[int, dict[str, Entry]] = {}
    for hit in hits:
        line = prepared.line_of(hit.start)
        if _counts(hit, line, exceptions):
            by_line.setdefault(line, {})[hit.entry.id] = hit.entry
    speaking = {index: line for line, index in enumerate(prepared.speaking)}
    return Evidence(
        tuple(
            Said(sentence, speaking.get(index), _ordered(by_line.get(speaking.get(index, -1), {})))
            for index, sentence in enumerate(prepared.sentences)
        )
    )


def _counts(hit: Hit, line: int, exceptions: list[Hit]) -> bool:
    if hit.entry.role is Role.EXCEPTION or (hit.entry.scope is Scope.OPENING and line >= _OPENING):
        return False
    if hit.entry.role is not Role.REFUSAL:
        return True
    return not any(other.start < hit.end and hit.start < other.end for other in exceptions)


def _ordered(entries: dict[str, Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(entries.values(), key=lambda entry: (-entry.strength, entry.id)))
