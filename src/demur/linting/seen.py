"""A refusal as the lint sees it: sentences, what each does, the cues in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.linting.base import Label, Part
from demur.linting.content import named
from demur.linting.cues import Found, cues
from demur.linting.lexicon import CUED, Lexicon
from demur.linting.splitting import Piece, pieces
from demur.linting.tone import LABELS, Tone, extras
from demur.linting.words import tokens_of
from demur.text import Normal, normalise

__all__ = ["PLACE", "Seen", "Spoken", "see"]

PLACE = {label: at for at, label in enumerate(LABELS)}
_SURE = 0.98
_MOST = 200
"""Sentences that are looked at."""
_BREAK = "\x1e"


class Spoken(msgspec.Struct, frozen=True, gc=False):
    """A sentence at `normal.text[start:end]` of what is seen.

    content: how many words of it name something
    part: of the answer that it belongs to, where that is known
    """

    start: int
    end: int
    listed: bool
    words: list[str]
    content: int
    cues: list[Found]
    part: Part | None = None


class Seen(msgspec.Struct, frozen=True):
    """A refusal: its sentences, and for each label how likely each of them does that.

    normal: the text that was read, with the way back to what was given; folded: the same in small letters
    likely: for each of LABELS, how likely each sentence does what it says; shares: the same as an array
    """

    normal: Normal
    folded: str
    language: str
    sentences: tuple[Spoken, ...]
    shares: NDArray[np.float64]
    likely: list[list[float]]

    def of(self, label: Label) -> list[float]:
        """Give how likely each sentence does what `label` says."""
        return self.likely[PLACE[label]]

    def most(self, label: Label) -> float:
        """Give how likely some sentence does."""
        return max(self.likely[PLACE[label]], default=0.0)


def see(
    text: str, *, lists: Lexicon, tone: Tone | None, parts: Iterable[tuple[Part, int, int]] | None = None
) -> Seen:
    """Give what is seen of `text`.

    tone: the model of its language; without one the cues alone say what sentences do
    parts: stretches of `text` and what they are, where that is known
    """
    normal = normalise(text.replace(_BREAK, " "))
    folded = normal.text.lower()
    found = list(islice(_pieces(normal, parts), _MOST))
    said = [folded[piece.start : piece.end] for piece, _ in found]
    words = tokens_of(said) if said else []
    known = cues(lists.language).find(words)
    sentences = tuple(
        Spoken(
            piece.start,
            piece.end,
            piece.listed,
            held,
            named(held, shown, general=lists.general),
            known.get(row, []),
            part,
        )
        for row, ((piece, part), held, shown) in enumerate(zip(found, words, said, strict=True))
    )
    shares = _shares(sentences, tone)
    return Seen(normal, folded, lists.language, sentences, shares, shares.tolist())


def _pieces(
    normal: Normal, parts: Iterable[tuple[Part, int, int]] | None
) -> Iterator[tuple[Piece, Part | None]]:
    if parts is None:
        for piece in pieces(normal.text):
            yield piece, None
        return
    for part, start, end in parts:
        first, last = _moved(normal, start), _moved(normal, end)
        for piece in pieces(normal.text[first:last]):
            yield Piece(piece.start + first, piece.end + first, piece.listed), part


def _moved(normal: Normal, offset: int) -> int:
    """Give where the character at `offset` of the original stands in the normal text, or the next one."""
    if not normal.here:
        return offset
    low, high = 0, len(normal.text)
    while low < high:
        middle = (low + high) // 2
        if normal.origin(middle) < offset:
            low = middle + 1
        else:
            high = middle
    return low


def _shares(sentences: tuple[Spoken, ...], tone: Tone | None) -> NDArray[np.float64]:
    shares = np.zeros((len(LABELS), len(sentences)))
    if tone is not None and sentences:
        figures = [extras(each.words, each.content, listed=each.listed) for each in sentences]
        odds = tone.odds([each.words for each in sentences], np.array(figures, np.float32))
        shares[:] = (1 / (1 + np.exp(np.minimum(-odds, 30)))).T
    for row, each in enumerate(sentences):
        for cue in each.cues:
            meant = CUED[cue.kind]
            if isinstance(meant, Label):
                shares[PLACE[meant], row] = max(_SURE, shares[PLACE[meant], row])
    return shares
