"""Whole refusals as a model sees them that has learned from nobody who wrote like them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.linting.echo import Echo, echo
from demur.linting.lexicon import Lexicon
from demur.linting.seen import Seen, see
from demur.linting.tone import Tone
from training.tone.fit import Design, fit
from training.tone.whole import Labelled

__all__ = ["Glimpse", "glimpse", "unseen"]

_PARTS = 4


class Glimpse(msgspec.Struct, frozen=True):
    """A refusal with what is seen of it.

    told: what of the request comes again, None where there is no request
    """

    row: Labelled
    seen: Seen
    told: Echo | None


def glimpse(row: Labelled, *, lists: Lexicon, tone: Tone) -> Glimpse:
    """Give what `tone` sees of a refusal."""
    seen = see(row.refusal, lists=lists, tone=tone)
    return Glimpse(row, seen, echo(seen, row.request, lists=lists, usage=tone.usage) if row.request else None)


def unseen(
    held: Design, places: NDArray[np.intp], *, whole: Sequence[Labelled], lists: Lexicon
) -> Iterator[Glimpse]:
    """Give `whole` in another order, each as a model sees it that has learned from none of its hand's.

    A new refusal is by a hand of its own, too.  Where all are by one, a quarter at a time is left out.
    places: which of `whole` each sentence of `held` is of, -1 for none
    """
    turns = _turns(whole)
    for turn in np.unique(turns):
        out = np.append(turns == turn, np.False_)
        tone = fit(held, ~out[places])
        for place in out.nonzero()[0].tolist():
            yield glimpse(whole[place], lists=lists, tone=tone)


def _turns(whole: Sequence[Labelled]) -> NDArray[np.intp]:
    hands = sorted({row.hand for row in whole})
    if len(hands) > 1:
        return np.array([hands.index(row.hand) for row in whole], np.intp)
    return np.array([zlib.crc32(row.request.encode()) % _PARTS for row in whole], np.intp)
