"""Pure functions over text: sentences and what they stand in, normal forms, quotations, language."""

from __future__ import annotations

from demur.text.base import Place, Sentence, Stretch
from demur.text.disguise import meanings, unveil
from demur.text.hidden import unseen
from demur.text.language import CLAIMED, OTHER, language_of
from demur.text.normal import Normal, normalise, squeeze
from demur.text.pieces import PutTogether, put_together
from demur.text.quotes import quotations
from demur.text.reasoning import reasoning_blocks
from demur.text.sentences import iter_sentences, sentences
from demur.text.unveiled import Unveiled

__all__ = [
    "CLAIMED",
    "OTHER",
    "Normal",
    "Place",
    "PutTogether",
    "Sentence",
    "Stretch",
    "Unveiled",
    "iter_sentences",
    "language_of",
    "meanings",
    "normalise",
    "put_together",
    "quotations",
    "reasoning_blocks",
    "sentences",
    "squeeze",
    "unseen",
    "unveil",
]
