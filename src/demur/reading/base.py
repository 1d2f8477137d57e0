"""What the tiers of a cascade are to each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models import Calibration
from demur.types.vocabulary import Outcome

__all__ = ["MEASURED", "OUTCOMES", "Encoder", "Tuning", "group_of"]

OUTCOMES = (Outcome.ANSWERED, Outcome.PARTIAL, Outcome.REFUSED)
"""What a tier tells apart, in the order of its columns."""
MEASURED = frozenset({"zh", "ko", "fr", "de"})
"""Languages besides English with public labelled replies; of the others only our own items tell."""


class Encoder(Protocol):
    """A tier that gives probabilities of its own, asked of the few replies that cheaper ones leave open."""

    def odds(self, texts: Sequence[str], prompts: Sequence[str | None]) -> NDArray[np.float32]:
        """Give (texts, 3) log-odds of OUTCOMES."""
        ...


class Tuning(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the tiers are believed in one group of languages.

    Calibrations, `sure` and `settled` are fitted on labelled rows; `lean`, `abstain` and `trust` of the
    built-in tunings are declared in training/tune.py, with reasons.

    alone: of the model; together: of model and lexicon; encoder: of all three, on the sum of their log-odds
    lean: what is added to the logarithms of the probabilities before the likeliest is taken, so that what
        would be missed more often than seen in vain is found
    sure: a probability from which on the model is not doubted, in [0, 1]
    settled: one from which on nothing dearer than the lexicon is asked
    abstain: one below which a reading is `unknown`
    early: of the beginnings of replies, answer and refusal
    early_sure: a probability from which on a beginning is believed
    trust: what a confidence is multiplied by where only our own rows tell of it, in (0, 1]
    """

    alone: Calibration
    together: Calibration
    encoder: Calibration
    lean: tuple[float, float, float]
    sure: float
    settled: float
    abstain: float
    early: Calibration
    early_sure: float
    trust: float = 1.0


def group_of(language: str | None) -> str:
    """Give the group that a language is tuned with; text too short to tell goes with English.

    >>> group_of("en"), group_of("ko"), group_of("th")
    ('en', 'measured', 'experimental')
    """
    if language in (None, "en"):
        return "en"
    return "measured" if language in MEASURED else "experimental"
