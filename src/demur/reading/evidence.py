"""Gathers what each sentence of a reply does."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

import msgspec

from demur.reading.lexicon import BIT, Entry, Heard, Lexicon, Role, bits
from demur.reading.passages import Passages
from demur.text import Sentence

__all__ = ["OPENING", "Evidence", "Said", "evidence_of", "gather"]

OPENING = 2
_REFUSAL = bits(Role.REFUSAL)
_MORAL = bits(Role.MORAL)
_NO_HELP = bits(Role.REFUSAL, Role.MORAL, Role.QUESTION, Role.OFFER, Role.ADVICE, Role.DISCLAIMER)
_AROUND = bits(Role.MORAL, Role.QUESTION, Role.OFFER, Role.ADVICE, Role.DISCLAIMER, Role.DELIVERY) | bits(
    Role.FACTS
)
_AFTER_MORALS = bits(Role.MORAL, Role.QUESTION, Role.OFFER, Role.ADVICE, Role.DISCLAIMER)
_OPENERS = bits(Role.MORAL, Role.PREMISE)
_QUESTION = bits(Role.QUESTION)


class Said(msgspec.Struct, frozen=True, gc=False):
    """One sentence with the entries that matched in it, strongest first.

    roles: bits of the entries' roles; size: length in characters
    """

    sentence: Sentence
    size: int
    roles: int = 0
    entries: tuple[Entry, ...] = ()

    def has(self, roles: int) -> bool:
        """Tell whether an entry with one of `roles` matched."""
        return self.roles & roles != 0

    @property
    def refusing(self) -> Entry | None:
        """The strongest entry that refuses, if any."""
        return next((entry for entry in self.entries if entry.role is Role.REFUSAL), None)


class Evidence(msgspec.Struct, frozen=True):
    """Every sentence of a reply but its reasoning, with what it does.

    roles: bits of all that any sentence does
    """

    said: tuple[Said, ...]
    roles: int

    @property
    def size(self) -> int:
        """Length of all sentences in characters."""
        return sum([said.size for said in self.said])

    def any(self, roles: int) -> bool:
        """Tell whether a sentence has an entry with one of `roles`."""
        return self.roles & roles != 0

    def moral(self) -> int:
        """Count the characters of the sentences that moralise."""
        return sum([said.size for said in self.said if said.roles & _MORAL])

    def content(self, start: int = 0, end: int | None = None) -> int:
        """Count the characters of `said[start:end]` that may help."""
        return sum([said.size for said in self.said[start:end] if not said.roles & _NO_HELP])


def evidence_of(said: Iterable[Said]) -> Evidence:
    """Put sentences together."""
    kept, roles = tuple(said), 0
    for one in kept:
        roles |= one.roles
    return Evidence(kept, roles)


def gather(prepared: Passages, lexicon: Lexicon) -> Evidence:
    """Match the lexicon sentence by sentence.

    What accompanies a refusal counts where there is one; without one, premises count in the opening alone,
    and the rest only after morals there.
    """
    lines = prepared.lines
    opening = set(islice(lines, OPENING))
    heard = {index: lexicon.heard(line, opening=index in opening) for index, line in lines.items()}
    if any(roles & _REFUSAL for roles, _ in heard.values()):
        counted, early = _AROUND | _REFUSAL, 0
    elif any(heard[index].roles & _OPENERS for index in opening):
        counted, early = _AFTER_MORALS, _OPENERS
    else:
        counted, early = _QUESTION, 0
    told = [
        _said(sentence, heard.get(i), counted | early if i in opening else counted)
        for i, sentence in enumerate(prepared.sentences)
    ]
    return evidence_of(told)


def _said(sentence: Sentence, heard: Heard | None, counted: int) -> Said:
    size = sentence.end - sentence.start
    if heard is None or not heard.roles & counted:
        return Said(sentence, size)
    entries = tuple([entry for entry in heard.entries if BIT[entry.role] & counted])
    return Said(sentence, size, heard.roles & counted, entries)
