"""Fits the model that ships: one that reads our own answers, which people weighed, as they are meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np

from demur.linting.base import Code, Label
from demur.linting.finding import LIKELY, SURE
from demur.linting.judging import FAULTS, LIMITS, limits_of
from demur.linting.lexicon import Lexicon
from demur.linting.seen import Seen, see
from demur.linting.tone import Tone
from training.tone.fit import Design, fit
from training.tone.items import Said
from training.tone.ours import OURS

__all__ = ["settled"]

_TURNS, _MORE = 5, 4.0
_MARGIN = 0.9
"""How near to the limit a sentence of ours may come, as a share of it."""


def settled(held: Design, sentences: Sequence[Said], *, lists: Lexicon, limits: Mapping[str, float]) -> Tone:
    """Fit all of `sentences`; those of ours that are misread count four times as much, and again.

    Prints how many still are after five turns, if any.  Cost: that of one to five fits.
    """
    ours = [place for place, each in enumerate(sentences) if each.hand == OURS]
    everything = np.ones(len(sentences), np.bool_)
    for _ in range(_TURNS):
        tone = msgspec.structs.replace(fit(held, everything), limits=dict(limits))
        wrong = [place for place in ours if _is_misread(sentences[place], tone, lists)]
        if not wrong:
            return tone
        held.weight[wrong] *= _MORE
    print(f"  {len(wrong)} sentences of ours are misread: {sentences[wrong[0]].text}")
    return tone


def _is_misread(each: Said, tone: Tone, lists: Lexicon) -> bool:
    seen, limits = see(each.text, lists=lists, tone=tone), limits_of(tone.limits)
    if any(
        seen.most(label) >= _MARGIN * max(LIKELY, limits[code])
        for code, label in FAULTS.items()
        if label in each.known - each.labels
    ):
        return True
    if Label.EMPTY in each.known - each.labels and seen.most(Label.EMPTY) >= _MARGIN * SURE:
        return True
    return Label.BOUNDARY in each.labels and _bareness(seen) >= _MARGIN * max(
        limits[Code.VAGUE], LIMITS[Code.VAGUE]
    )


def _bareness(seen: Seen) -> float:
    likely = zip(seen.of(Label.BARE), seen.of(Label.BOUNDARY), seen.sentences, strict=True)
    return max((bare * (1 - boundary * (each.content > 0)) for bare, boundary, each in likely), default=0.0)
