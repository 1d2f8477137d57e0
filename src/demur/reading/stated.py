"""Names the kind of a refusal by the lexicon, where it is known which words refuse."""

from __future__ import annotations

from demur.reading.decide import EITHER, stated_kind
from demur.reading.evidence import OPENING
from demur.reading.lexicon import BIT, Entry, Role, load_lexicon
from demur.reading.passages import fold, fold_wide
from demur.types.vocabulary import Kind

__all__ = ["kind_stated_in"]

_MORAL = BIT[Role.MORAL]


def kind_stated_in(words: str, *, language: str) -> Kind | None:
    r"""Give the kind that refusing sentences state, None where the lexicon finds no refusal in them.

    words: normalised, one sentence on each line; language: one that has a lexicon
    Words that answer a question as well as they refuse a request ("No.") count for none.
    Cost: 15 us a sentence.

    >>> kind_stated_in("I can't browse the web\nI won't help with that", language="en")
    <Kind.CAPABILITY: 'capability'>
    """
    lexicon = load_lexicon(language)
    refusing: list[Entry] = []
    moralising = False
    for number, line in enumerate(words.split("\n")):
        folded = b" ".join(fold(line).split()) if language == "en" else fold_wide(line)
        roles, entries = lexicon.heard(folded, opening=number < OPENING)
        moralising |= bool(roles & _MORAL)
        strongest = next((entry for entry in entries if entry.role is Role.REFUSAL), None)
        if strongest and strongest.strength >= EITHER:
            refusing.append(strongest)
    return stated_kind(refusing, moralising=moralising) if refusing else None
