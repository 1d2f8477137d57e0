"""Turns what is kept of an answer into a column, and back; which words it was made of, never the words."""

from __future__ import annotations

import re

import msgspec

from demur.ledger.words import WITHHELD, name_of, word_of
from demur.types import Answered, Author

__all__ = ["answered_in", "column_of"]

_QUOTED = re.compile(r"""(["'])(.*)\1""", re.DOTALL)
_NOTE = re.compile(r"""[\w.,:/\-()"' ]{1,128}""", re.ASCII)


def column_of(answered: Answered | None) -> str | None:
    """Give the column as JSON, what says nothing left out; None without an answer.

    Of a note only what is shaped like one is kept, and of what it quotes only what is shaped like a word:
    a locale may come from anybody.

    >>> column_of(Answered(locale="en", wording="warm", trial="opening/warm"))
    '{"locale":"en","wording":"warm","trial":"opening/warm"}'
    """
    if answered is None:
        return None
    optional = {
        "author": "" if answered.author is Author.TEMPLATE else answered.author.value,
        "found": answered.found,
        "notes": [_note(note) for note in answered.notes],
        "trial": word_of(answered.trial),
        "replaced": [word_of(code) for code in answered.replaced],
    }
    said = {"locale": name_of(answered.locale) or "", "wording": word_of(answered.wording) or ""}
    return msgspec.json.encode(said | {name: value for name, value in optional.items() if value}).decode()


def answered_in(column: str | None) -> Answered | None:
    """Give what `column_of` wrote down; None for an older record, and for one without an answer."""
    return None if column is None else msgspec.json.decode(column, type=Answered)


def _note(note: str) -> str:
    kept = _QUOTED.sub(lambda found: f"'{word_of(found[2]) or ''}'", note)
    return kept if _NOTE.fullmatch(kept) else WITHHELD
